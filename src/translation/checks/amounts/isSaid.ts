import type { WrittenNumber } from '../numbersIn.js'
import type { Counted, SideAmounts } from './sideAmounts.js'

const known = new WeakMap<SideAmounts, ReadonlySet<string>>()

/** All values that one side says in words. */
function wordValues(side: SideAmounts): ReadonlySet<string> {
  const before = known.get(side)
  if (before) return before
  const made = new Set(side.words.flatMap(({ values }) => values))
  known.set(side, made)
  return made
}

/**
 * True for a number in digits that the other side says in words, as a fraction, or as another length of
 * time: 18 months, “a year and a half”.
 *
 * @param own The side of the number.
 */
export function isSaid(number: WrittenNumber, other: SideAmounts, own: SideAmounts): boolean {
  const said = wordValues(other)
  const amount = amountsByPlace(own).get(number.from)
  const values = [...number.values, ...(amount?.values ?? [])]
  if (values.some((value) => said.has(value) || other.shares.has(value))) return true
  // « 100 % des élèves », “all pupils”.
  if (amount?.units.includes('percent') && number.value === '100') return true
  if (amount?.durations.some((length) => other.durations.has(length))) return true
  return number.runs.length > 1 && number.runs.every((run) => said.has(run))
}

const places = new WeakMap<SideAmounts, ReadonlyMap<number, Counted>>()

function amountsByPlace(side: SideAmounts): ReadonlyMap<number, Counted> {
  const before = places.get(side)
  if (before) return before
  const made = new Map(side.all.map((amount) => [amount.from, amount]))
  places.set(side, made)
  return made
}
