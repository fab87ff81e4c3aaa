import { halfBehind } from '../halfBehind.js'
import { hideParts } from '../hideParts.js'
import { numbersIn, type WrittenNumber } from '../numbersIn.js'
import { calendarIn } from './calendar.js'
import { clocksIn } from './clocks.js'
import { durationOf, namedDurations } from './durations.js'
import { fractionKey, fractionsIn } from './fractions.js'
import { ratiosIn } from './ratios.js'
import { romanNumbers } from './romanNumbers.js'
import type { Amount, Place } from './types.js'
import { unitsAt } from './unitsAt.js'
import { wordNumbers } from './wordNumbers.js'

/** An amount with what it counts. */
export type Counted = Amount & {
  units: readonly string[]
  durations: readonly string[]
  isInherited?: true
}

/** All amounts that one side says. */
export type SideAmounts = {
  digits: readonly WrittenNumber[]
  /** The digits again, as amounts, and all that is said in words. */
  all: readonly Counted[]
  words: readonly Counted[]
  durations: ReadonlySet<string>
  /** Fractions and ratios, `4/5`. */
  shares: ReadonlySet<string>
}

export type Side = { text: string; tag: string }

/** Times of day and fractions of one side: read before what is left can be read as numbers. */
export function wholesIn({ text, tag }: Side): { clocks: Amount[]; fractions: Amount[] } {
  const clocks = clocksIn(text, tag)
  const rest = hideParts(text, clocks)
  const parts = fractionsIn(rest, tag)
  const left = hideParts(rest, parts)
  const numbers = [...digitAmounts(numbersIn(left, tag)), ...wordNumbers(left, tag)]
  return { clocks, fractions: [...parts, ...ratiosIn(left, numbers)] }
}

/**
 * The amounts of one side, without those parts that have their equal already.
 *
 * @param settled What need not be read again.
 * @param fractions All of the side.
 */
export function sideAmounts(
  { text, tag }: Side,
  settled: readonly Place[],
  fractions: readonly Amount[],
): SideAmounts {
  const rest = hideParts(text, settled)
  const calendar = calendarIn(rest, tag)
  const digits = numbersIn(rest, tag)
  const parts = fractionsIn(rest, tag).filter(({ text: said }) => !/\d/.test(said))
  const spelled = wordNumbers(hideParts(rest, [...calendar, ...parts]), tag).map((amount) => {
    return withHalf(amount, text)
  })
  const counted = (amount: Amount): Counted => {
    const units = unitsAt(rest, amount, tag)
    return { ...amount, units, durations: durationOf(amount, units) }
  }
  const numbers = digitAmounts(digits).map(counted).map(withShare)
  const words = [
    ...spelled.map(counted).map(withShare),
    ...[...calendar, ...parts, ...romanNumbers(rest)].map(bare),
  ]
  const all = inherited(
    rest,
    [...numbers, ...words].sort((a, b) => a.from - b.from),
  )
  const named = namedDurations(text).map(({ key }) => key)
  return {
    digits,
    all,
    words: all.filter(({ kind }) => kind !== 'digits'),
    shares: new Set(fractions.flatMap(({ values }) => values)),
    durations: new Set([...all.flatMap(({ durations }) => durations), ...named]),
  }
}

/** « dos hectáreas y media », “three million and a half”. */
function withHalf(amount: Amount, text: string): Amount {
  const half = halfBehind(text.slice(amount.to, amount.to + 40))
  if (half === 0) return amount
  const size = /mill[oi]o?n/iu.test(amount.text) ? 500_000 : half
  const values = amount.values.map((value) => `${Number(value) + size}`)
  return { ...amount, values, isSoft: false }
}

function bare(amount: Amount): Counted {
  return { ...amount, units: [], durations: [] }
}

function digitAmounts(numbers: readonly WrittenNumber[]): Amount[] {
  return numbers.map(({ text, from, to, values, foreign }) => {
    const read = values.length > 0 ? values : foreign === null ? [] : [foreign]
    return { kind: 'digits', text, from, to, values: read, isSoft: false }
  })
}

/** Percentages that stand for a fraction which has none of its own. */
const ROUNDED: Readonly<Record<string, string>> = { 33: '1/3', 66: '2/3', 67: '2/3' }

/** 75 % is three quarters too. */
function withShare(amount: Counted): Counted {
  const [value = ''] = amount.values
  const isShare = amount.units.includes('percent') && /^(?:[1-9]|[1-9]\d)$/.test(value)
  if (!isShare) return amount
  const shares = [fractionKey(Number(value), 100), ...(ROUNDED[value] ? [ROUNDED[value]] : [])]
  return { ...amount, values: [...amount.values, ...shares] }
}

/** « de 12 à 35 % », “5, 10 and 15 km”: the unit of the last one counts for all. */
const LISTED = /^\s*(?:[-–—,/]|à|a|et|ou|y|e|o|u|al?|to|and|or)\s*(?:el\s+|l[’'])?[-−+]?\s*$/u

function inherited(text: string, amounts: readonly Counted[]): Counted[] {
  const result = [...amounts]
  for (let at = result.length - 2; at >= 0; at -= 1) {
    const [own, next] = [result[at], result[at + 1]]
    if (!own || !next || own.units.length > 0 || next.units.length === 0) continue
    if (next.from - own.to < 12 && LISTED.test(text.slice(own.to, next.from)))
      result[at] = { ...own, units: next.units, isInherited: true }
  }
  return result
}
