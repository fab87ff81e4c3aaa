import type { SegmentView } from '../../translation/api/types.js'

/**
 * The labels of segments by their ids. Those of one rich text have the same from the server; here
 * they are told apart, “Text 2/4”.
 */
export function numberedLabels(
  views: readonly Pick<SegmentView, 'id' | 'label'>[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const { label } of views) counts.set(label, (counts.get(label) ?? 0) + 1)
  const seen = new Map<string, number>()
  return new Map(
    views.map(({ id, label }) => {
      const count = counts.get(label) ?? 1
      const at = (seen.get(label) ?? 0) + 1
      seen.set(label, at)
      return [id, count > 1 ? `${label} ${at}/${count}` : label]
    }),
  )
}
