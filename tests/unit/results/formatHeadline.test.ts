import { expect, test } from 'vitest'
import { formatHeadline } from '../../../src/results/formatHeadline.js'
import { measure } from './measure.js'

const POLICIES = '{value, plural, one {# politique} other {# politiques}}'

test('the plural form follows the number and the language', () => {
  const headline = (value: number, tag: string) =>
    formatHeadline({ message: POLICIES, measure: measure({ value }), tag })
  expect(headline(22, 'fr')).toBe('22 politiques')
  expect(headline(1, 'fr')).toBe('1 politique')
  expect(headline(0, 'fr')).toBe('0 politique') // zero is singular in French
  expect(headline(0, 'es')).toBe('0 politiques')
  expect(headline(3006, 'fr')).toBe('3\u202f006 politiques')
})

test('the plural form is that of the number as displayed', () => {
  const message = '{value, plural, one {# year} other {# years}}'
  const headline = (value: number, decimals: number) =>
    formatHeadline({ message, measure: measure({ value, decimals }), tag: 'en' })
  expect(headline(1, 0)).toBe('1 year')
  expect(headline(1, 1)).toBe('1.0 years')
  expect(headline(1.04, 1)).toBe('1.0 years')
  expect(headline(1.2, 0)).toBe('1 year')
})

test('an exact form wins over the plural form, and sees the number as displayed', () => {
  const message = '{value, plural, =0 {aucun atelier} =1 {un atelier} one {#} other {# ateliers}}'
  const headline = (value: number) =>
    formatHeadline({ message, measure: measure({ value, decimals: 0 }), tag: 'fr' })
  expect([headline(0), headline(1.2), headline(2)]).toEqual([
    'aucun atelier',
    'un atelier',
    '2 ateliers',
  ])
})

test('{value} is the whole measure, with unit, sign and qualifier', () => {
  const message = '{value} d’acteurs nationaux'
  const share = measure({ value: 8, unit: 'P1', signed: true })
  expect(formatHeadline({ message, measure: share, tag: 'fr' })).toBe(
    '+8\u00a0% d’acteurs nationaux',
  )
  const most = measure({ value: 75, qualifier: 'moreThan' })
  expect(formatHeadline({ message: '{value} talleres', measure: most, tag: 'es' })).toBe(
    'más de 75 talleres',
  )
})

test('# is the bare number, with its sign', () => {
  const message = '{value, plural, one {# point} other {# points}}'
  const change = measure({ value: 8, unit: 'P1', signed: true, qualifier: 'about' })
  expect(formatHeadline({ message, measure: change, tag: 'fr' })).toBe('+8 points')
})

test('select, ordinals and offsets work', () => {
  const on = (message: string, value: number) =>
    formatHeadline({ message, measure: measure({ value }), tag: 'en' })
  expect(on('{value, select, 0 {None} other {Some}}', 0)).toBe('None')
  expect(on('{value, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} edition', 3)).toBe(
    '3rd edition',
  )
  expect(on('{value, plural, offset:1 one {You and # other} other {You and # others}}', 2)).toBe(
    'You and 1 other',
  )
})

test('a headline may hold no number at all', () => {
  const message = 'Le Programme'
  expect(formatHeadline({ message, measure: null, tag: 'fr' })).toBe('Le Programme')
  expect(formatHeadline({ message, measure: measure(), tag: 'fr' })).toBe('Le Programme')
})

test('without a measure the figure is left out', () => {
  expect(formatHeadline({ message: POLICIES, measure: null, tag: 'fr' })).toBe('politiques')
  expect(formatHeadline({ message: 'Plus de {value} ateliers', measure: null, tag: 'fr' })).toBe(
    'Plus de ateliers',
  )
})

test('mark-up is text like any other', () => {
  const message = '<b>{value}</b> < 30'
  expect(formatHeadline({ message, measure: measure(), tag: 'fr' })).toBe('<b>22</b> < 30')
})

test('a faulty message comes back as it is, with {value} replaced', () => {
  const raw = (message: string) => formatHeadline({ message, measure: measure(), tag: 'fr' })
  expect(raw('{value} politiques et {autre}')).toBe('22 politiques et {autre}')
  expect(raw("Plus d'{value} actions")).toBe("Plus d'22 actions")
  expect(raw('{value, plural, one {#}}')).toBe('{value, plural, one {#}}')
})
