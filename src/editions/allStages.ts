import type { Edition } from './types.js'

/** The editions that an entry has from a moment on, until the next stage begins. */
export type EditionStage = { from: string; editions: readonly Edition[] }

/**
 * The editions of an entry over time: of each locale one for every stage in which it says something
 * else than in the one before, each visible in its own stage alone. So at most one of a locale is
 * visible at any moment, and the next takes over without a gap.
 *
 * @param stages In their order; the first has no beginning.
 */
export function allStages(stages: readonly EditionStage[]): Edition[] {
  const [first, ...later] = stages
  if (!first || later.length === 0) return [...(first?.editions ?? [])]
  const result: Edition[] = []
  for (const [index, { from, editions }] of stages.entries()) {
    const until = stages[index + 1]?.from
    for (const edition of editions) {
      const staged = { ...edition, ...windowIn(edition, { from, until }) }
      if (staged.visibleFrom >= staged.visibleUntil) continue
      const before = result.findLast(({ locale }) => locale === edition.locale)
      if (before && goesOn(before, staged)) before.visibleUntil = staged.visibleUntil
      else result.push(index === 0 ? staged : begun(staged, from))
    }
  }
  return result
}

/** Both say the same, and one ends when the other begins. */
function goesOn(before: Edition, staged: Edition): boolean {
  return before.visibleUntil === staged.visibleFrom && before.contentHash === staged.contentHash
}

/** An edition that begins with a stage has a key of its own, and changes when it begins. */
function begun(edition: Edition, from: string): Edition {
  return { ...edition, key: `${edition.key}#${from}`, changedAt: from }
}

function windowIn(
  { visibleFrom, visibleUntil }: Pick<Edition, 'visibleFrom' | 'visibleUntil'>,
  { from, until }: { from: string; until: string | undefined },
) {
  return {
    visibleFrom: from > visibleFrom ? from : visibleFrom,
    visibleUntil: until !== undefined && until < visibleUntil ? until : visibleUntil,
  }
}
