import { compareNumbers, type NumberComparison } from '../compareNumbers.js'
import type { WrittenNumber } from '../numbersIn.js'
import { pairByKeys } from '../pairByKeys.js'
import { compareMonths } from './compareMonths.js'
import { countingWords } from './countingWords.js'
import { isSaid } from './isSaid.js'
import { otherOrder } from './otherOrder.js'
import { lostListMark } from './sequences.js'
import { type Side, type SideAmounts, sideAmounts, wholesIn } from './sideAmounts.js'
import type { Amount } from './types.js'
import { type UnitFault, unitFaults } from './unitFaults.js'
import { unpairedWords } from './unpairedWords.js'
import { withoutFalls } from './withoutFalls.js'
import { type Changed, type Said, zipped } from './zipped.js'

export type AmountComparison = {
  changed: Changed[]
  missing: Said[]
  extra: Said[]
  misWritten: NumberComparison['misWritten']
  units: UnitFault[]
}

/** Which amounts of the source the target says otherwise, or not at all. */
export function compareAmounts(source: Side, target: Side): AmountComparison {
  const [own, other] = [wholesIn(source), wholesIn(target)]
  const all = {
    source: sideAmounts(source, [], own.fractions),
    target: sideAmounts(target, [], other.fractions),
  }
  const clocks = pairWholes(own.clocks, other.clocks)
  const known = {
    source: partOf(own.fractions, percentages(all.target)),
    target: partOf(other.fractions, percentages(all.source)),
  }
  const fractions = pairWholes(known.source.others, known.target.others)
  const settled = {
    source: [...clocks.source, ...fractions.source, ...known.source.said],
    target: [...clocks.target, ...fractions.target, ...known.target.said],
  }
  const left = {
    source:
      settled.source.length > 0 ? sideAmounts(source, settled.source, own.fractions) : all.source,
    target:
      settled.target.length > 0 ? sideAmounts(target, settled.target, other.fractions) : all.target,
  }
  const found = compareLeft(left, all, {
    texts: { source: source.text, target: target.text },
    isTabled: [source, target].every(({ tag }) => countingWords(tag).size > 0),
  })
  const changed = [...clocks.changed, ...fractions.changed, ...found.changed]
  const isSame = [...changed, ...found.missing, ...found.extra].length === 0
  return {
    ...found,
    changed: isSame ? otherOrder(source, target) : changed,
    missing: [...found.missing, ...lostListMark(source.text, target.text)],
    units: unitFaults(left.source.all, left.target.all),
  }
}

type Sides = { source: SideAmounts; target: SideAmounts }

function compareLeft(
  left: Sides,
  all: Sides,
  { texts, isTabled }: { texts: { source: string; target: string }; isTabled: boolean },
): Omit<AmountComparison, 'units'> {
  const { missing, extra, misWritten } = compareNumbers(
    loosened(left.source.digits, isTabled),
    loosened(left.target.digits, isTabled),
  )
  const dated = compareMonths(left.source, left.target, {
    lost: missing.filter((number) => !isSaid(number, all.target, left.source)),
    added: extra.filter((number) => !isSaid(number, all.source, left.target)),
  })
  const { lost, added } = withoutFalls(dated, texts)
  const words = unpairedWords(left, all)
  const both = Math.min(lost.length, added.length)
  const inDigits = lost.slice(0, both).map((number, n) => {
    return { source: number, target: added[n] ?? number, isSure: true }
  })
  const [lostLeft, addedLeft] = [lost.slice(both), added.slice(both)]
  const toWords = zipped(lostLeft, words.countingTarget)
  const toDigits = zipped(words.countingSource, addedLeft)
  const saidInDigits = new Set<Said>(toDigits.map(({ source }) => source))
  return {
    changed: [...inDigits, ...dated.changed, ...toWords, ...toDigits, ...words.changed],
    missing: [
      ...lostLeft.slice(toWords.length),
      ...words.missing.filter((word) => !saidInDigits.has(word)),
    ],
    extra: addedLeft.slice(toDigits.length),
    misWritten,
  }
}

/** A language without a table may say a scale in words that nobody knows here: « 2,3 Milliarden ». */
function loosened(numbers: readonly WrittenNumber[], isTabled: boolean): readonly WrittenNumber[] {
  if (isTabled) return numbers
  return numbers.map((number) => {
    const { value, values } = number
    return value === null ? number : { ...number, values: [...new Set([value, ...values])] }
  })
}

/** Times of day and fractions: those that have their equal, and those that are others. */
function pairWholes(source: readonly Amount[], target: readonly Amount[]) {
  const keysOf = ({ values }: Amount) => values
  const places = pairByKeys({ items: source, others: target, keysOf, otherKeysOf: keysOf })
  const taken = new Set(places)
  const isLeft = ({ isSoft }: Amount) => !isSoft
  const lost = source.filter((_one, n) => places[n] === null).filter(isLeft)
  const added = target.filter((_one, n) => !taken.has(n)).filter(isLeft)
  const changed = zipped(lost, added).map((one) => ({
    ...one,
    isSure: /\d/.test(one.source.text) && /\d/.test(one.target.text),
  }))
  return {
    source: [...source.filter((_one, n) => places[n] !== null), ...lost.slice(0, changed.length)],
    target: [...target.filter((_one, n) => taken.has(n)), ...added.slice(0, changed.length)],
    changed,
  }
}

/** Fractions that the other side says as a percentage, and those that it does not. */
function partOf(fractions: readonly Amount[], percentages: ReadonlySet<string>) {
  const isSaid = ({ values }: Amount) => values.some((value) => percentages.has(value))
  return { said: fractions.filter(isSaid), others: fractions.filter((one) => !isSaid(one)) }
}

function percentages({ all }: SideAmounts): ReadonlySet<string> {
  return new Set(all.flatMap(({ units, values }) => (units.includes('percent') ? values : [])))
}
