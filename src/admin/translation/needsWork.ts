import type { TranslationState } from '../../translation/records/types.js'

/** The facts that decide whether a segment needs work. */
export type Workable = { id: string; state: TranslationState; isUnsaved: boolean }

type Rights = { approve: boolean }

/**
 * Whether the user has work to do in a segment: write it or, if they can approve, review it. Text
 * that is not saved is always to be looked at.
 */
export function needsWork({ state, isUnsaved }: Omit<Workable, 'id'>, may: Rights): boolean {
  if (isUnsaved || state === 'missing' || state === 'draft' || state === 'stale') return true
  return state === 'inReview' && may.approve
}

/**
 * The next segment after one that needs work, round the end to the beginning; null when there is
 * none but it. After null: the first.
 */
export function nextNeedingWork(
  segments: readonly Workable[],
  { after, may }: { after: string | null; may: Rights },
): string | null {
  const at = segments.findIndex(({ id }) => id === after)
  const round = [...segments.slice(at + 1), ...segments.slice(0, Math.max(at, 0))]
  return round.find((segment) => needsWork(segment, may))?.id ?? null
}

/**
 * The next segment after one is done: the next below that needs work, else the next below, else
 * none.
 */
export function following(
  segments: readonly Workable[],
  { after, may }: { after: string; may: Rights },
): string | null {
  const below = segments.slice(segments.findIndex(({ id }) => id === after) + 1)
  return (below.find((segment) => needsWork(segment, may)) ?? below[0])?.id ?? null
}

/** The segment that many places below (above, if negative), or null past either end. */
export function neighbour(
  segments: readonly { id: string }[],
  { from, by }: { from: string | null; by: 1 | -1 },
): string | null {
  const at = segments.findIndex(({ id }) => id === from)
  if (at === -1) return (by === 1 ? segments[0] : segments.at(-1))?.id ?? null
  return segments[at + by]?.id ?? null
}
