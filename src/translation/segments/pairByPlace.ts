import { ALIGNMENT } from '../../entries/limits.js'
import { commonSequence } from './commonSequence.js'
import { freePlaces } from './freePlaces.js'
import type { Item } from './pairItems.js'

/** By place in the source the place in the target; null for none. */
export type Pairs = (number | null)[]

/**
 * Pairs that are left between the same neighbours, by the longest common sequence of their kinds.
 * Of the items of the source in one gap, those are looked at that the gap of the target could reach:
 * as many as it has, and `ALIGNMENT.window` more.
 *
 * @param gone Items of the target whose source is no longer there.
 */
export function pairByPlace({
  source,
  target,
  pairs,
  gone,
}: {
  source: readonly Item[]
  target: readonly Item[]
  pairs: Pairs
  gone: ReadonlySet<number>
}): Pairs {
  const sourceOf = new Map(pairs.flatMap((to, from) => (to === null ? [] : [[to, from]])))
  const left = freePlaces(pairs)
  let first = 0
  let free: number[] = []
  for (let at = 0; at <= target.length; at += 1) {
    const next = at === target.length ? source.length : sourceOf.get(at)
    if (next === undefined) {
      if (!gone.has(at)) free.push(at)
      continue
    }
    const most = free.length === 0 ? 0 : free.length + ALIGNMENT.window
    const open = left.between({ from: first, to: next, most })
    const sides = { one: open.map((i) => source[i]), other: free.map((i) => target[i]) }
    for (const [one, other] of commonSequence({ ...sides, isPair: mayTranslate })) {
      const from = open[one]
      if (from === undefined) continue
      pairs[from] = free[other] ?? null
      left.take(from)
    }
    first = next + 1
    free = []
  }
  return pairs
}

/** Whether an item could be the translation of another. Words without a source are extra. */
function mayTranslate(one: Item | undefined, other: Item | undefined): boolean {
  return one?.kind === other?.kind && (one?.text !== '' || other?.text === '')
}
