import { afterEach, expect, test, vi } from 'vitest'

import { hasToken, metricsAnswer, readyAnswer } from '../../../src/monitoring/answers.js'
import { resolveMonitoring } from '../../../src/monitoring/resolveMonitoring.js'
import { inTime } from '../../../src/monitoring/watchHealth.js'
import { type Check, healthOf } from '../../../src/telemetry/health.js'
import { place } from '../../../src/telemetry/place.js'

afterEach(() => {
  place().health = null
})

const told = async (checks: Record<string, Check>, showsDetails = true) => {
  place().health = () => Promise.resolve(healthOf(checks))
  const { status, body } = await readyAnswer({ showsDetails })
  return [status, JSON.parse(body) as unknown]
}
const late: Check = { state: 'warn', reason: 'It is late.' }
const gone: Check = { state: 'fail', reason: 'It is gone.' }

test('a check that fails is 503, a warning is not', async () => {
  expect(await told({ a: late })).toEqual([200, { status: 'warn', checks: { a: late } }])
  expect(await told({ a: late, b: gone })).toEqual([
    503,
    { status: 'fail', checks: { a: late, b: gone } },
  ])
})

test('who may not see why sees only whether', async () => {
  expect(await told({ a: late }, false)).toEqual([200, { status: 'pass' }])
  expect(await told({ a: gone }, false)).toEqual([503, { status: 'fail' }])
})

test('a server that starts or stops is not ready', async () => {
  expect((await readyAnswer({ showsDetails: false })).status).toBe(503)
  place().health = () => Promise.resolve(healthOf({}))
  expect((await readyAnswer({ showsDetails: false })).status).toBe(200)
  const stopping = await readyAnswer({ showsDetails: true, isStopping: true })
  expect([stopping.status, stopping.headers?.['Retry-After']]).toEqual([503, '5'])
})

test('a check that hangs has failed, and is not asked again meanwhile', async () => {
  let end: (check: Check) => void = () => undefined
  const check = vi.fn(() => new Promise<Check>((resolve) => (end = resolve)))
  const bounded = inTime(check, 10)
  expect(await bounded()).toEqual({ state: 'fail', reason: 'No answer within 0.01 s.' })
  expect((await bounded()).state).toBe('fail')
  expect(check).toHaveBeenCalledTimes(1)
  end({ state: 'pass' })
  await new Promise((resolve) => setTimeout(resolve, 5))
  const again = bounded()
  await Promise.resolve()
  await Promise.resolve()
  end({ state: 'pass' })
  expect(await again).toEqual({ state: 'pass' })
  expect(check).toHaveBeenCalledTimes(2)
  // It has passed a moment ago, so it may be the server that has much to do.
  expect((await bounded()).state).toBe('warn')
  vi.useFakeTimers({ now: Date.now() + 16_000, toFake: ['Date'] })
  expect((await bounded()).state).toBe('fail')
  vi.useRealTimers()
})

test('a check that throws has failed, and says nothing of what was thrown', async () => {
  const check = inTime(() => Promise.reject(new Error('postgres://u:secret@db')))
  expect(await check()).toEqual({ state: 'fail', reason: 'The check itself failed.' })
})

test('a token is taken whole, after Bearer, and never when none is set', async () => {
  const token = '0123456789abcdef'
  const given = ['Bearer 0123456789abcdef', 'bearer 0123456789abcdef', token, 'Bearer 0123', null]
  expect(given.map((authorization) => hasToken({ token, authorization }))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect(hasToken({ token: null, authorization: 'Bearer ' })).toBe(false)
  expect((await metricsAnswer({ token: null, authorization: null })).status).toBe(404)
})

test('options are checked', () => {
  expect(() => resolveMonitoring({ metricsToken: 'short' })).toThrow(
    'options.monitoring.metricsToken: expected 16 characters or more, got 5 characters.',
  )
  expect(() => resolveMonitoring({ leastDisk: -1 })).toThrow('options.monitoring.leastDisk')
})
