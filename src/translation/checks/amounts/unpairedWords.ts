import type { Counted, SideAmounts } from './sideAmounts.js'
import { type Changed, type Said, zipped } from './zipped.js'

type Sides = { source: SideAmounts; target: SideAmounts }

/** From here on, a number in words is no part of an idiom. */
const LARGE = 13
const ROUND = new Set(['15', '100', '1000'])

/**
 * Amounts in words that the other side does not say. A word alone proves little: it is a fault if the
 * other side has another one of its kind in its place, or if it is large and has none.
 *
 * @param left Without times and fractions that have their equal.
 * @param all With them.
 */
export function unpairedWords(left: Sides, all: Sides) {
  const source = wordsLeft(left.source, all.target)
  const target = wordsLeft(left.target, all.source)
  const changed: Changed[] = []
  for (const kinds of [['weekday'], ['cardinal'], ['ordinal', 'roman'], ['fold']]) {
    const isOne = ({ kind }: Counted) => kinds.includes(kind)
    changed.push(...zipped(source.filter(isOne), target.filter(isOne)))
  }
  const used = new Set<Said>(changed.flatMap((pair) => [pair.source, pair.target]))
  const isFree = (amount: Counted) => !used.has(amount) && isCounting(amount)
  const missing = source.filter((amount) => isFree(amount) && isLarge(amount))
  return {
    changed,
    missing,
    countingSource: source.filter(isFree),
    countingTarget: target.filter(isFree),
  }
}

function wordsLeft(own: SideAmounts, other: SideAmounts): Counted[] {
  const said = new Set(other.all.flatMap(({ values }) => values))
  return own.words.filter(({ kind, isSoft, values, durations }) => {
    if ((isSoft && kind !== 'fold') || kind === 'fraction' || kind === 'month') return false
    if (durations.some((length) => other.durations.has(length))) return false
    return !values.some((value) => said.has(value))
  })
}

/** What may stand where the other side has digits; “first” and “second” say too much else. */
function isCounting({ kind, values: [value = ''] }: Counted): boolean {
  return kind === 'cardinal' || kind === 'roman' || (kind === 'ordinal' && Number(value) > 2)
}

function isLarge({ kind, values: [value = ''] }: Counted): boolean {
  return kind === 'cardinal' && Number(value) >= LARGE && !ROUND.has(value)
}
