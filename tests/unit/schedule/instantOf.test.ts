import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { instantOf, isTimeZone } from '../../../src/schedule/instantOf.js'

const ZONES = ['America/Toronto', 'America/La_Paz', 'Europe/Paris', 'Asia/Kathmandu', 'UTC']
const at = (text: unknown, timeZone = 'America/Toronto') => instantOf({ at: text, timeZone })

test('a time on the clocks of a zone is an instant', () => {
  expect(at('2026-12-01T09:00')).toEqual({
    instant: { at: '2026-12-01T14:00:00.000Z', isEarlierOfTwo: false },
  })
  expect(at('2026-07-01T09:00:30.5', 'Europe/Paris')).toMatchObject({
    instant: { at: '2026-07-01T07:00:30.500Z' },
  })
})

test('an offset says the instant by itself, whatever the zone', () => {
  for (const text of ['2026-12-01T09:00-05:00', '2026-12-01T14:00Z', '2026-12-01T14:00:00.000Z']) {
    expect(at(text, 'Europe/Paris')).toMatchObject({ instant: { at: '2026-12-01T14:00:00.000Z' } })
  }
})

test('a time that the clocks pass over does not exist', () => {
  for (const text of ['2026-03-08T02:00', '2026-03-08T02:59:59']) {
    expect(at(text)).toMatchObject({
      problem: { field: 'at', expected: 'schedule.expect.exists', given: text },
    })
  }
  expect(at('2026-03-08T03:00')).toMatchObject({ instant: { at: '2026-03-08T07:00:00.000Z' } })
})

test('of a time that the clocks show twice the first is meant', () => {
  expect(at('2026-11-01T01:30')).toEqual({
    instant: { at: '2026-11-01T05:30:00.000Z', isEarlierOfTwo: true },
  })
  expect(at('2026-11-01T02:00')).toMatchObject({ instant: { isEarlierOfTwo: false } })
})

test.each([
  ...[undefined, null, 12, '', 'tomorrow', '2026-12-01', '2026-12-01 09:00', '2026-13-01T09:00'],
  ...['2026-02-30T09:00', '2026-12-01T25:00', '2026-12-01T09:00[UTC]', '+012026-12-01T09:00'],
])('%j is no moment', (text) => {
  expect(at(text)).toEqual({
    problem: { field: 'at', expected: 'schedule.expect.at', given: text },
  })
})

test('whatever the clocks of a zone show at an instant, that time gives it back, or the first like it', () => {
  const instants = fc.date({
    min: new Date('2024-01-01T00:00Z'),
    max: new Date('2030-01-01T00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(instants, fc.constantFrom(...ZONES), (date, timeZone) => {
      const found = at(clockOf(date, timeZone), timeZone)
      if (!('instant' in found)) throw new Error('It exists: the clocks have shown it.')
      const instant = new Date(found.instant.at)
      expect(clockOf(instant, timeZone)).toBe(clockOf(date, timeZone))
      expect(instant.getTime()).toBeLessThanOrEqual(date.getTime())
      if (!found.instant.isEarlierOfTwo)
        expect(date.getTime() - instant.getTime()).toBeLessThan(1000)
    }),
  )
})

/** What the clocks show, told by Intl alone. */
function clockOf(date: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    timeZone,
  })
  return parts.format(date).replace(' ', 'T')
}

describe('a time zone', () => {
  test.each([...ZONES, 'Asia/Calcutta', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])(
    '%s is one',
    (name) => expect(isTimeZone(name)).toBe(true),
  )
  test.each(['', 'Mars', '+02:00', '-05', 'America/', '../etc', 5, null])('%j is none', (name) =>
    expect(isTimeZone(name)).toBe(false),
  )
})
