import fc from 'fast-check'
import type { MeasureData } from '../../../src/editions/types.js'
import { FORMS, QUALIFIERS } from '../../../src/results/toMeasure.js'
import { UNITS } from '../../../src/results/units.js'

/** A plain count of 22, and what the test changes in it. */
export function measure(changes: Partial<MeasureData> = {}): MeasureData {
  const form = changes.signed ? 'signed' : 'plain'
  const plain = { value: 22, unit: '1', decimals: null, qualifier: 'exact', signed: false } as const
  return { ...plain, form, ...changes }
}

export { QUALIFIERS }

/** Any measure that a database may hold. */
export const anyMeasure: fc.Arbitrary<MeasureData> = fc.record({
  value: fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -100_000, max: 100_000 }),
  ),
  unit: fc.oneof(fc.constantFrom(...UNITS.map((unit) => unit.code)), fc.string()),
  decimals: fc.option(fc.integer({ min: -3, max: 120 })),
  qualifier: fc.constantFrom(...QUALIFIERS),
  signed: fc.boolean(),
  form: fc.constantFrom(...FORMS),
})

/** The three languages as delivered, variants of them, and others. */
export const anyTag = fc.constantFrom(
  ...['fr', 'es', 'en', 'fr-CA', 'es-MX', 'en-GB', 'pt-BR', 'de', 'sv', 'ar', 'he', 'ja', 'qu'],
)
