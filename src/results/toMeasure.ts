import { asCode, asNumber, asObject, asText } from '../entries/read.js'
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
  const { value, unit, decimals, qualifier, signed } = asObject(group)
  const amount = asNumber(value)
  if (amount === null) return null
  return {
    value: amount,
    unit: asText(unit) ?? '1',
    decimals: asNumber(decimals),
    qualifier: asCode(qualifier, QUALIFIERS) ?? 'exact',
    signed: signed === true,
  }
}
