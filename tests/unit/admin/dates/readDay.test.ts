import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { readDay } from '../../../../src/admin/dates/readDay.js'
import { writeDay } from '../../../../src/admin/dates/writeDay.js'

const DAY = '2025-11-12'

describe('a day is read as the interface language writes it', () => {
  it.each([
    ['fr', '12/11/2025'],
    ['fr', '12.11.2025'],
    ['fr', '12 novembre 2025'],
    ['fr', 'le 12 nov. 2025'],
    ['es', '12/11/2025'],
    ['es', '12-11-2025'],
    ['es', '12 de noviembre de 2025'],
    ['es', '12 nov 2025'],
    ['en', '12 Nov 2025'],
    ['en', 'November 12th, 2025'],
    ['en', '2025 Nov 12'],
    ['de', '12.11.2025'],
    ['fr', '2025-11-12'],
    ['es', '2025-11-12T12:00:00.000Z'],
    ['en', ' 2025/11/12 '],
  ])('%s: %s', (language, text) => {
    expect(readDay(text, language)).toEqual({ day: DAY })
  })

  it.each([
    ['fr', '1er août 2025', '2025-08-01'],
    ['fr', '3 déc. 2025', '2025-12-03'],
    ['fr', '29/02/2024', '2024-02-29'],
    ['es', '3 de septiembre del 2025', '2025-09-03'],
    ['en', '13/11/2025', '2025-11-13'],
    ['en', '11/13/2025', '2025-11-13'],
    ['en', '11/11/2025', '2025-11-11'],
    ['en', '1 Sept 2025', '2025-09-01'],
  ])('%s: %s is %s', (language, text, day) => {
    expect(readDay(text, language)).toEqual({ day })
  })
})

it('figures that make two days in English are refused, with both', () => {
  expect(readDay('12/11/2025', 'en')).toEqual({
    problem: 'ambiguous',
    days: ['2025-11-12', '2025-12-11'],
  })
})

it.each([
  ['fr', '31/04/2025', 'impossible'],
  ['fr', '11/13/2025', 'impossible'],
  ['fr', '29 février 2025', 'impossible'],
  ['en', '2025-02-30', 'impossible'],
  ['fr', '12/11/25', 'shortYear'],
  ['en', '12 Nov 25', 'shortYear'],
  ['es', 'mañana', 'unreadable'],
  ['es', '12 brumario 2025', 'unreadable'],
  ['en', '2025', 'unreadable'],
  ['en', 'Nov 2025', 'unreadable'],
])('%s: %s is %s', (language, text, problem) => {
  expect(readDay(text, language)).toMatchObject({ problem })
})

it('nothing is no day', () => {
  expect(readDay('  ', 'fr')).toEqual({ day: null })
})

test('what is written is read back, in every language of the admin and others', () => {
  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.constantFrom('fr', 'es', 'en', 'de', 'pt', 'it'), (given, language) => {
      const text = writeDay(given, language)
      expect(text).toContain(given.slice(0, 4))
      expect(readDay(text, language)).toEqual({ day: given })
    }),
  )
})

test('whatever is typed ends in a day that exists, or a reason', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('fr', 'es', 'en', 'rsLatin'), (text, language) => {
      const read = readDay(text, language)
      if ('day' in read && read.day !== null)
        expect(new Date(read.day).toISOString().slice(0, 10)).toBe(read.day)
    }),
  )
})
