import { code, number, record, text } from '../entries/read.js'
import type { MeasureData } from '../editions/types.js'

/** How exactly a figure is meant. */
export const QUALIFIERS = [
  'exact',
  'moreThan',
  'atLeast',
  'lessThan',
  'atMost',
  'about',
  'estimate',
] as const

/** A typed figure from a measure group; null without a value. The unit defaults to a plain count. */
export function toMeasure(group: unknown): MeasureData | null {
  const { value, unit, decimals, qualifier, signed } = record(group)
  const amount = number(value)
  if (amount === null) return null
  return {
    value: amount,
    unit: text(unit) ?? '1',
    decimals: number(decimals),
    qualifier: code(qualifier, QUALIFIERS) ?? 'exact',
    signed: signed === true,
  }
}
