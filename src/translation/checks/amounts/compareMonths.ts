import type { WrittenNumber } from '../numbersIn.js'
import type { Counted, SideAmounts } from './sideAmounts.js'
import { type Changed, zipped } from './zipped.js'

type Numbers = { lost: readonly WrittenNumber[]; added: readonly WrittenNumber[] }

/**
 * Months that differ, and the numbers that no month says: “3 April 2023” is 03/04/2023.
 *
 * @param numbers Those without an equal, of the source and of the target.
 */
export function compareMonths(source: SideAmounts, target: SideAmounts, numbers: Numbers) {
  const lostMonths = monthsLeft(source, target)
  const addedMonths = monthsLeft(target, source)
  const added = withoutMonths(numbers.added, lostMonths)
  const lost = withoutMonths(numbers.lost, addedMonths)
  const isFirm = ({ isSoft }: Counted) => !isSoft
  const changed: Changed[] = zipped(added.months.filter(isFirm), lost.months.filter(isFirm))
  return { lost: lost.numbers, added: added.numbers, changed }
}

function monthsLeft(own: SideAmounts, other: SideAmounts): Counted[] {
  const said = new Set(other.words.flatMap(({ kind, values }) => (kind === 'month' ? values : [])))
  return own.words.filter(({ kind, values }) => kind === 'month' && !said.has(values[0] ?? ''))
}

/** Each month takes one number that says it. */
function withoutMonths(numbers: readonly WrittenNumber[], months: readonly Counted[]) {
  const left = new Map<string, Counted[]>()
  for (const month of months) {
    const value = (month.values[0] ?? '').replace('month ', '')
    left.set(value, [...(left.get(value) ?? []).slice(0, 50), month])
  }
  const kept = numbers.filter(({ values }) => {
    return !values.some((value) => left.get(value)?.shift() !== undefined)
  })
  return { numbers: kept, months: [...left.values()].flat() }
}
