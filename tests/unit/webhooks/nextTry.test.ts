import { expect, test } from 'vitest'

import { nextTry, outcomeText, PAUSES } from '../../../src/webhooks/nextTry.js'

const HOUR = 3_600_000
const answered = (status: number, retryAfter: number | null = null) => ({ status, retryAfter })
const after = (status: number, attempts: number, retryAfter: number | null = null) =>
  nextTry({ outcome: answered(status, retryAfter), attempts, random: 0 })

test('any status of success is the end', () => {
  for (const status of [200, 201, 202, 204, 299])
    expect(after(status, 1)).toEqual({ state: 'delivered', pause: null })
})

test('pauses grow, from five seconds to a day, and then it is given up', () => {
  const pauses = Array.from({ length: 10 }, (_, at) => after(500, at + 1).pause)
  expect(pauses).toEqual([...PAUSES, null])
  expect(pauses[0]).toBe(5_000)
  expect(pauses[8]).toBe(24 * HOUR)
  expect(pauses).toEqual([...pauses].sort((a, b) => (a ?? Infinity) - (b ?? Infinity)))
  expect(after(500, 10).state).toBe('givenUp')
})

test('a redirection, a refusal and no answer at all are failures', () => {
  const failure = { failure: 'TIMEOUT' as const, text: 'No answer within 10 seconds.' }
  for (const outcome of [answered(301), answered(401), answered(404), failure])
    expect(nextTry({ outcome, attempts: 1, random: 0 }).state).toBe('failed')
})

test('a receiver that is gone is left alone', () => {
  expect(after(410, 1)).toEqual({ state: 'givenUp', pause: null })
})

test('a receiver gets the time that it asks for, up to a day, and never less than ours', () => {
  expect(after(429, 1, 120).pause).toBe(120_000)
  expect(after(503, 1, 1).pause).toBe(5_000)
  expect(after(429, 1, 10_000_000).pause).toBe(24 * HOUR)
})

test('what failed together is tried apart', () => {
  const most = nextTry({ outcome: answered(500), attempts: 2, random: 1 })
  expect(most.pause).toBeGreaterThan(after(500, 2).pause!)
  expect(most.pause).toBeLessThanOrEqual(after(500, 2).pause! * 1.1)
})

test('the log has one short line of an outcome', () => {
  expect(outcomeText(answered(503))).toBe('503')
  const text = outcomeText({ failure: 'CONNECTION', text: `a\n${'b'.repeat(500)}` })
  expect(text).toMatch(/^CONNECTION: a b+$/)
  expect(text).toHaveLength(200)
})
