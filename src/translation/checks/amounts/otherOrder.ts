import { pairByKeys } from '../pairByKeys.js'
import { type Day, datesIn } from './datesIn.js'
import { otherListMark, otherVersions } from './sequences.js'
import type { Side } from './sideAmounts.js'
import type { Changed } from './zipped.js'

/** « 12–17 », « de 12 à 17 », “from 12 to 17”. */
const RANGE =
  /(?<![\d.,/])(\d{1,4})(?:\s?[-–]\s?|\s(?:à|aux?|al?|to|y|et|and)\s)(\d{1,4})(?![\d/]|[.,]\d)/gu

/** What has the same numbers on both sides, and another meaning: day for month, to for from, “3.” for “2.”. */
export function otherOrder(source: Side, target: Side): Changed[] {
  return [
    ...otherDates(source, target),
    ...otherRanges(source, target),
    ...otherVersions(source.text, target.text),
    ...otherListMark(source.text, target.text),
  ]
}

/** Only day and month that are each other: « du 30 mai 2024 au 4 juin » may have its year at the end. */
function otherDates(source: Side, target: Side): Changed[] {
  const [own, other] = [datesIn(source.text, source.tag), datesIn(target.text, target.tag)]
  if (own.length !== other.length) return []
  const keysOf = ({ values }: Day) => values
  const places = pairByKeys({ items: own, others: other, keysOf, otherKeysOf: keysOf })
  const taken = new Set(places)
  const added = other.filter((_day, n) => !taken.has(n))
  return own
    .filter((_day, n) => places[n] === null)
    .flatMap((lost): Changed[] => {
      const turned = lost.values.map((day) => day.replace(/-(\d\d)-(\d\d)$/, '-$2-$1'))
      const now = added.find(({ values }) => values.some((value) => turned.includes(value)))
      return now ? [{ source: lost, target: now, isSure: true }] : []
    })
}

function otherRanges(source: Side, target: Side): Changed[] {
  const ranges = rangesIn(source.text)
  const known = new Set(ranges.map(({ key }) => key))
  const rising = new Map(ranges.filter((one) => one.isRising).map((range) => [range.key, range]))
  return rangesIn(target.text).flatMap(({ key, turned, ...said }): Changed[] => {
    const own = rising.get(turned)
    return own && !known.has(key) ? [{ source: own, target: said, isSure: false }] : []
  })
}

function rangesIn(text: string) {
  return [...text.matchAll(RANGE)].map(({ 0: all, 1: low = '', 2: high = '', index: from }) => {
    const [key, turned] = [`${low} ${high}`, `${high} ${low}`]
    const isRising = Number(low) < Number(high)
    return { text: all, from, to: from + all.length, key, turned, isRising }
  })
}
