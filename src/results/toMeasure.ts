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

/** How a language writes a figure. */
export const FORMS = ['plain', 'signed', 'comparative'] as const

/**
 * A typed figure from a measure group in one language; null without a value. The unit defaults to a
 * plain count. What a language says of qualifier and form counts before what all share.
 */
export function toMeasure(group: unknown): MeasureData | null {
  const { value, unit, decimals, qualifier, signed, precision, form } = asObject(group)
  const amount = asNumber(value)
  if (amount === null) return null
  return {
    value: amount,
    unit: asText(unit) ?? '1',
    decimals: asNumber(decimals),
    qualifier: asCode(precision, QUALIFIERS) ?? asCode(qualifier, QUALIFIERS) ?? 'exact',
    signed: signed === true,
    form: asCode(form, FORMS) ?? (signed === true ? 'signed' : 'plain'),
  }
}

/** The measures of a key result in one language. */
export function figuresOf(doc: Readonly<Record<string, unknown>>) {
  const { measure, baseline, target } = doc
  return {
    measure: toMeasure(measure),
    baseline: toMeasure(baseline),
    target: toMeasure(target),
  }
}
