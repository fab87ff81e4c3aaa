import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkHeadline } from '../../../src/results/checkHeadline.js'
import { formatHeadline } from '../../../src/results/formatHeadline.js'
import { formatMeasure } from '../../../src/results/formatMeasure.js'
import { anyMeasure, anyTag, measure } from './measure.js'

const WORDS: Record<string, RegExp> = {
  fr: /\b(?:plus de|au moins|moins de|au plus|environ)\b|\(estimation\)/,
  es: /\b(?:más de|al menos|menos de|como máximo|cerca de)\b|\(estimación\)/u,
  en: /\b(?:more than|at least|less than|at most|about)\b|\(estimate\)/,
}

/** Pieces that headlines are made of, sound and faulty ones. */
const anyMessage = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['{value}', '{', '}', "'", "''", '#', '{value, plural, ', 'one {', 'other {'],
      ),
      fc.constantFrom(
        ...['{value, plural, one {# a} other {# b}}', '{x}', 'offset:1 ', '<b>', ', '],
      ),
      fc.string(),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))

test('any measure can be written in any language', () => {
  fc.assert(
    fc.property(anyMeasure, anyTag, (any, tag) => {
      expect(formatMeasure(any, tag)).not.toBe('')
    }),
  )
})

test('the digits that are written are the value', () => {
  const values = fc.tuple(fc.integer(), fc.nat(9)).map(([digits, moved]) => digits / 10 ** moved)
  const marks: Record<string, [RegExp, string]> = {
    fr: [/\u202f/g, ','],
    es: [/\./g, ','],
    en: [/,/g, '.'],
  }
  fc.assert(
    fc.property(values, fc.constantFrom('fr', 'es', 'en'), (value, tag) => {
      const [grouping, decimal] = marks[tag] ?? [/ /g, '.']
      const text = formatMeasure(measure({ value }), tag)
      expect(Number(text.replace(grouping, '').replace(decimal, '.'))).toBe(value + 0)
    }),
  )
})

test('no text mixes the words of two languages', () => {
  fc.assert(
    fc.property(anyMeasure, anyTag, (any, tag) => {
      const text = formatMeasure({ ...any, unit: 'P1' }, tag)
      const others = Object.entries(WORDS).filter(([language]) => !tag.startsWith(language))
      expect(others.filter(([, words]) => words.test(text))).toEqual([])
    }),
  )
})

test('a headline is never in the way of a page, whatever was written', () => {
  fc.assert(
    fc.property(anyMessage, fc.option(anyMeasure), anyTag, (message, any, tag) => {
      expect(typeof formatHeadline({ message, measure: any, tag })).toBe('string')
    }),
    { numRuns: 500 },
  )
})

test('a headline that passes the check is never printed raw', () => {
  fc.assert(
    fc.property(anyMessage, anyTag, (message, tag) => {
      fc.pre(checkHeadline(message) === null)
      expect(formatHeadline({ message, measure: measure(), tag })).not.toMatch(/[{}]/)
    }),
    { numRuns: 500 },
  )
})
