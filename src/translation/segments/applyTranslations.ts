import { toMarked } from './markedText.js'
import type { SegmentsArgs } from './segmentsOf.js'
import type { InlineText, Segment } from './types.js'
import type { Doc, Known } from './walkContext.js'
import { walkFields } from './walkFields.js'

type ApplyArgs = Pick<
  SegmentsArgs,
  'fields' | 'doc' | 'sourceLocale' | 'targetLocale' | 'blockFields'
> & {
  /** What `segmentsOf` gave for this entry. */
  segments: readonly Segment[]
  /** By the ids of segments: their new texts, null for none. Others stay as they are. */
  translations: Readonly<Record<string, InlineText | null>>
}

/**
 * What to save in the target locale so that it has these translations: as `payload.update` takes
 * it with that `locale`. Only the fields at the top that change, each whole: rows with their ids
 * and with their other values as that locale reads them, rich texts with the structure of their
 * source. Nothing changes, nothing comes: `{}`.
 *
 * Codes keep what they stand for in the present target, and else in the source. In plain texts
 * they are left out. A text without words is none.
 */
export function applyTranslations(args: ApplyArgs): Doc {
  const { fields, doc, sourceLocale, targetLocale, segments, translations, blockFields } = args
  const { value, changed } = walkFields(
    fields,
    { source: doc, target: doc, isLocalised: false, isNew: false, isKept: false },
    { id: '', path: '', labels: [] },
    {
      sourceLocale,
      targetLocale,
      known: segments.map(({ id, source }) => ({ id, text: toMarked(source.text) })),
      knownTarget: segments.flatMap(({ id, target }): Known[] =>
        target ? [{ id, text: toMarked(target.text) }] : [],
      ),
      isKnown: true,
      blockFields: blockFields ?? (() => undefined),
      visit: ({ id }) => (Object.hasOwn(translations, id) ? translations[id] : undefined),
      extra: () => undefined,
    },
  )
  return Object.fromEntries(changed.map((name) => [name, value[name]]))
}
