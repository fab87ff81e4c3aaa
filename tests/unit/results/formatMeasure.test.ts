import { expect, test } from 'vitest'
import { formatMeasure } from '../../../src/results/formatMeasure.js'
import { measure, QUALIFIERS } from './measure.js'

const inThree = (changes: Parameters<typeof measure>[0]) =>
  ['fr', 'es', 'en'].map((tag) => formatMeasure(measure(changes), tag))

test('per cent is written as each language writes it', () => {
  expect(inThree({ value: 91, unit: 'P1' })).toEqual(['91\u00a0%', '91\u00a0%', '91%'])
})

test('thousands are grouped as CLDR groups them', () => {
  expect(inThree({ value: 3006 })).toEqual(['3\u202f006', '3006', '3,006'])
  expect(inThree({ value: 12_345 })).toEqual(['12\u202f345', '12.345', '12,345'])
})

test('a change carries its sign, and zero carries none', () => {
  expect(inThree({ value: 8, unit: 'P1', signed: true })).toEqual(['+8\u00a0%', '+8\u00a0%', '+8%'])
  expect(inThree({ value: 0, signed: true })).toEqual(['0', '0', '0'])
  expect(inThree({ value: -0.4, decimals: 0 })).toEqual(['0', '0', '0'])
})

test('the minus sign is the one of the language', () => {
  expect(formatMeasure(measure({ value: -8 }), 'sv')).toBe('\u22128')
  expect(formatMeasure(measure({ value: -8 }), 'fr')).toBe('-8')
})

test('decimals are as many as asked for, or else as many as the value has', () => {
  expect(inThree({ value: 1.5, decimals: 2 })).toEqual(['1,50', '1,50', '1.50'])
  expect(inThree({ value: 0.125 })).toEqual(['0,125', '0,125', '0.125'])
})

test('round amounts have no cents, others have those of their currency', () => {
  expect(inThree({ value: 5_000_000, unit: 'CAD' })).toEqual([
    '5\u202f000\u202f000\u00a0$CA',
    '5.000.000\u00a0CAD',
    'CA$5,000,000',
  ])
  expect(inThree({ value: 5.5, unit: 'EUR' })).toEqual(['5,50\u00a0€', '5,50\u00a0€', '€5.50'])
  expect(formatMeasure(measure({ value: 5.5, unit: 'CLP' }), 'es')).toBe('5,5\u00a0CLP')
})

test('units that Intl knows are written by it, times in full', () => {
  expect(inThree({ value: 5, unit: 'KGM' })).toEqual(['5\u202fkg', '5 kg', '5 kg'])
  expect(inThree({ value: 120, unit: 'HUR' })).toEqual([
    '120\u00a0heures',
    '120 horas',
    '120 hours',
  ])
})

test('units that Intl does not know take the symbol, spaced as the language spaces units', () => {
  expect(inThree({ value: 1200, unit: 'MTK' })).toEqual([
    '1\u202f200\u202fm²',
    '1200 m²',
    '1,200 m²',
  ])
  expect(inThree({ value: 3, unit: 'TNE' })).toEqual(['3\u202ft', '3 t', '3 t'])
})

test('qualifiers are words in French, Spanish and English, and signs elsewhere', () => {
  const all = (tag: string) =>
    QUALIFIERS.map((qualifier) => formatMeasure(measure({ value: 75, qualifier }), tag))
  expect(all('fr')).toEqual([
    '75',
    'plus de 75',
    'au moins 75',
    'moins de 75',
    'au plus 75',
    'environ 75',
    '75 (estimation)',
  ])
  expect(all('es-MX')).toEqual([
    '75',
    'más de 75',
    'al menos 75',
    'menos de 75',
    'como máximo 75',
    'cerca de 75',
    '75 (estimación)',
  ])
  expect(all('en')).toEqual([
    '75',
    'more than 75',
    'at least 75',
    'less than 75',
    'at most 75',
    'about 75',
    '75 (estimate)',
  ])
  expect(all('de')).toEqual([
    '75',
    '>\u00a075',
    '≥\u00a075',
    '<\u00a075',
    '≤\u00a075',
    '≈\u00a075',
    '≈\u00a075',
  ])
})

test('a qualifier goes around the unit too', () => {
  expect(inThree({ value: 91, unit: 'P1', qualifier: 'moreThan' })).toEqual([
    'plus de 91\u00a0%',
    'más de 91\u00a0%',
    'more than 91%',
  ])
})

test('an unknown unit stands as its code', () => {
  expect(formatMeasure(measure({ unit: 'XYZ' }), 'fr')).toBe('22\u00a0XYZ')
})
