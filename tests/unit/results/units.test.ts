import { expect, test } from 'vitest'
import { unitName } from '../../../src/results/unitName.js'
import { isUnit, unitOf, UNITS } from '../../../src/results/units.js'

test('every unit has one code, and one way to be written', () => {
  expect(new Set(UNITS.map((unit) => unit.code)).size).toBe(UNITS.length)
  const written = UNITS.filter((unit) => unit.kind !== 'count' && unit.kind !== 'money')
  expect(
    written.filter((unit) => (unit.intl === undefined) === (unit.symbol === undefined)),
  ).toEqual([])
})

test('every currency and Intl unit is known to this engine', () => {
  const currencies = UNITS.filter((unit) => unit.kind === 'money').map((unit) => unit.code)
  expect(currencies.filter((code) => !Intl.supportedValuesOf('currency').includes(code))).toEqual(
    [],
  )
  const units = UNITS.flatMap((unit) => unit.intl ?? [])
  expect(units.filter((unit) => !Intl.supportedValuesOf('unit').includes(unit))).toEqual([])
})

test('only codes of the table are units', () => {
  expect(['1', 'P1', 'KGM', 'CAD', 'MXN'].every(isUnit)).toBe(true)
  expect(['', 'kgm', 'XYZ', '__proto__', 1, null].some(isUnit)).toBe(false)
  expect(unitOf('HAR')).toEqual({ code: 'HAR', kind: 'area', intl: 'hectare' })
  expect(unitOf('XYZ')).toBeNull()
})

test('units are named in the language asked for', () => {
  const names = (tag: string) =>
    ['1', 'P1', 'KGM', 'TNE', 'CAD', 'ANN'].map((code) => unitName(code, tag))
  expect(names('fr')).toEqual([
    'nombre',
    'pour cent',
    'kilogramme',
    'tonne',
    'dollar canadien',
    'an',
  ])
  expect(names('es')).toEqual([
    'número',
    'por ciento',
    'kilogramo',
    'tonelada',
    'dólar canadiense',
    'año',
  ])
  expect(names('en')).toEqual(['number', 'percent', 'kilogram', 'tonne', 'Canadian Dollar', 'year'])
})

test('every unit has a name in the three languages, and its symbol or code elsewhere', () => {
  const named = UNITS.filter((unit) => unit.kind !== 'money')
  const bare = (tag: string) =>
    named.filter(({ code, symbol }) => [code, symbol].includes(unitName(code, tag)))
  expect([bare('fr'), bare('es'), bare('en')]).toEqual([[], [], []])
  expect(unitName('TNE', 'de')).toBe('t')
  expect(unitName('XYZ', 'fr')).toBe('XYZ')
})
