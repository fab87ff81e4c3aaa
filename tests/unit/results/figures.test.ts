import { describe, expect, test } from 'vitest'

import { argumentsIn } from '../../../src/results/argumentsIn.js'
import { endsOf, levelOf } from '../../../src/results/figures.js'
import { formatEnds } from '../../../src/results/formatEnds.js'
import { formatHeadline } from '../../../src/results/formatHeadline.js'
import { formatMeasure } from '../../../src/results/formatMeasure.js'
import { progressOf } from '../../../src/results/progressOf.js'
import { figuresOf, toMeasure } from '../../../src/results/toMeasure.js'
import { measure } from './measure.js'

const share = (value: number, more: object = {}) => measure({ value, unit: 'P1', ...more })
const change = (value: number) => share(value, { signed: true, form: 'signed' })

describe('the form of a figure', () => {
  test('is of the language: a sign in one, words in another', () => {
    const rise = { value: 24, unit: 'P1', signed: true }
    expect(formatMeasure(toMeasure(rise) ?? measure(), 'fr')).toBe('+24\u00a0%')
    const more = toMeasure({ ...rise, form: 'comparative' }) ?? measure()
    expect(['en', 'fr', 'es'].map((tag) => formatMeasure(more, tag))).toEqual([
      '24% more',
      '24\u00a0% de plus',
      '24\u00a0% más',
    ])
    const plain = toMeasure({ ...rise, form: 'plain', qualifier: 'about', precision: 'atLeast' })
    expect(formatMeasure(plain ?? measure(), 'en')).toBe('at least 24%')
  })

  test('in words says the direction of a fall, and counts otherwise than it measures', () => {
    const fall = (unit: string) => measure({ value: -3, unit, signed: true, form: 'comparative' })
    expect(formatMeasure(fall('P1'), 'en')).toBe('3% less')
    expect(formatMeasure(fall('1'), 'en')).toBe('3 fewer')
    expect(formatMeasure(fall('P1'), 'fr')).toBe('3\u00a0% de moins')
    expect(formatMeasure(fall('P1'), 'de')).toBe('-3\u00a0%')
    expect(formatMeasure({ ...fall('P1'), value: 0 }, 'en')).toBe('0%')
  })
})

describe('a headline', () => {
  const figures = { measure: change(8), baseline: share(49), target: share(60) }
  const written = (message: string, tag = 'fr') => formatHeadline({ message, ...figures, tag })

  test('names the value, its magnitude, both ends and the target', () => {
    expect(written('{value} : de {baseline} à {level}, pour {target}')).toBe(
      '+8\u00a0% : de 49\u00a0% à 57\u00a0%, pour 60\u00a0%',
    )
    expect(written('{magnitude} more, {level} now', 'en')).toBe('8% more, 57% now')
  })

  test('has a plural for each, by the digits of its own measure', () => {
    const years = {
      measure: measure({ value: 1, decimals: 1 }),
      baseline: measure({ value: 1 }),
      target: null,
    }
    const forms = (name: string) => `{${name}, plural, one {# year} other {# years}}`
    const message = `${forms('value')} after ${forms('baseline')}`
    expect(formatHeadline({ message, ...years, tag: 'en' })).toBe('1.0 years after 1 year')
    expect(
      formatHeadline({ message: `${forms('value')} of ${forms('target')}`, ...years, tag: 'en' }),
    ).toBe('1.0 years of years')
  })

  test('tells which arguments it names, in its forms too', () => {
    expect(argumentsIn('{value, plural, one {# of {target}} other {#}} {level}')).toEqual([
      'value',
      'target',
      'level',
    ])
  })
})

describe('a change', () => {
  test('leads from its baseline to a level, without the noise of binary fractions', () => {
    const ends = endsOf({ measure: change(0.2), baseline: share(0.1) })
    expect(ends?.end).toMatchObject({ value: 0.3, signed: false, form: 'plain' })
  })

  test('has both ends in words', () => {
    const ends = { start: share(49), end: share(57) }
    expect(['fr', 'es', 'en', 'de'].map((tag) => formatEnds(ends, tag))).toEqual([
      'de 49\u00a0% à 57\u00a0%',
      'del 49\u00a0% al 57\u00a0%',
      'from 49% to 57%',
      '49\u00a0% → 57\u00a0%',
    ])
    const about = share(49, { qualifier: 'about' })
    expect(formatEnds({ start: about, end: share(57) }, 'fr')).toBe(
      'd’environ 49\u00a0% à 57\u00a0%',
    )
  })

  test('has none without a baseline, in another unit, or where it is no change', () => {
    expect(endsOf({ measure: change(8), baseline: null })).toBeNull()
    expect(endsOf({ measure: change(24), baseline: measure({ unit: 'TNE' }) })).toBeNull()
    expect(endsOf({ measure: share(57), baseline: share(49) })).toBeNull()
    expect(levelOf({ measure: share(57) })).toMatchObject({ value: 57 })
  })

  test('is held against its target as what it has led to', () => {
    const { measure: rise, baseline } = figuresOf({
      measure: { value: 8, unit: 'P1', signed: true },
      baseline: { value: 49, unit: 'P1' },
    })
    const common = { measure: rise, baseline, direction: 'rise', tag: 'fr' } as const
    expect(progressOf({ ...common, target: share(57) })).toMatchObject({ status: 'MET', change: 8 })
    expect(progressOf({ ...common, target: change(10) })).toMatchObject({ status: 'PARTLY_MET' })
  })
})
