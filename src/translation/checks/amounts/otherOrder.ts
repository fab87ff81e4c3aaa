import { pairByKeys } from '../pairByKeys.js'
import { type Day, datesIn } from './datesIn.js'
import type { Side } from './sideAmounts.js'
import type { Changed } from './zipped.js'

/** « 12–17 », « de 12 à 17 », “from 12 to 17”. */
const RANGE =
  /(?<![\d.,/])(\d{1,4})(?:\s?[-–]\s?|\s(?:à|al?|to|y|et|and)\s)(\d{1,4})(?![\d/]|[.,]\d)/gu

/** What has the same numbers on both sides, and another meaning: day and month, from and to. */
export function otherOrder(source: Side, target: Side): Changed[] {
  return [...otherDates(source, target), ...otherRanges(source, target)]
}

function otherDates(source: Side, target: Side): Changed[] {
  const [own, other] = [datesIn(source.text, source.tag), datesIn(target.text, target.tag)]
  if (own.length !== other.length) return []
  const keysOf = ({ values }: Day) => values
  const places = pairByKeys({ items: own, others: other, keysOf, otherKeysOf: keysOf })
  const taken = new Set(places)
  const added = other.filter((_day, n) => !taken.has(n))
  return own
    .filter((_day, n) => places[n] === null)
    .flatMap((lost, n): Changed[] => {
      const now = added[n]
      const isSure = [lost, now].every((day) => day?.values.length === 1)
      return now ? [{ source: lost, target: now, isSure }] : []
    })
}

function otherRanges(source: Side, target: Side): Changed[] {
  const rising = new Map(rangesIn(source.text).map((range) => [range.key, range]))
  return rangesIn(target.text).flatMap(({ key, turned, ...said }): Changed[] => {
    const [own, same] = [rising.get(turned), rising.get(key)]
    return own && !same ? [{ source: own, target: said, isSure: false }] : []
  })
}

function rangesIn(text: string) {
  return [...text.matchAll(RANGE)].map(({ 0: all, 1: low = '', 2: high = '', index: from }) => {
    const [key, turned] = [`${low} ${high}`, `${high} ${low}`]
    return { text: all, from, to: from + all.length, key, turned }
  })
}
