import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'

import { ACTIONS } from '../../../src/audit/types.js'
import { LIMITS } from '../../../src/security/options.js'
import { count, gauge, type Meter, observe } from '../../../src/telemetry/meter.js'
import { boundedLabels, METRICS } from '../../../src/telemetry/metricTable.js'
import { startMeter } from '../../../src/telemetry/startMeter.js'

const docs = path.resolve(import.meta.dirname, '../../../docs')
const read = (file: string) => readFileSync(path.join(docs, file), 'utf8')

let meter: Meter
let known: Set<string>
beforeAll(async () => {
  meter = await startMeter()
  const text = await meter.read()
  known = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name))
})

const namesIn = (text: string) => [
  ...new Set([...text.matchAll(/stories_[a-z0-9_]+/g)].map(([name]) => name)),
]

test.each(['operations/grafana.json', 'operations/alerts.yml', 'guides/monitoring.md'])(
  'every metric in %s is one of the registry',
  (file) => {
    const names = namesIn(read(file))
    expect(names.length).toBeGreaterThan(10)
    const plain = (name: string) => name.replace(/_(bucket|sum|count)$/, '')
    expect(names.filter((name) => !known.has(name) && !known.has(plain(name)))).toEqual([])
  },
)

test('the dashboard and the guide have every metric of the table', () => {
  const names = new Set(namesIn(read('guides/monitoring.md')))
  expect(Object.keys(METRICS).filter((name) => !names.has(name))).toEqual([])
  const shown = namesIn(read('operations/grafana.json')).map((name) => name.replace(/_bucket$/, ''))
  expect(Object.keys(METRICS).filter((name) => !shown.includes(name))).toEqual([])
})

test('names are as Prometheus has them', () => {
  for (const [name, { type, help }] of Object.entries(METRICS)) {
    expect(name).toMatch(/^stories_[a-z_]+$/)
    expect(name.endsWith('_total')).toBe(type === 'counter')
    expect(help).toMatch(/\.$/)
    expect(name).not.toMatch(/_(ms|milliseconds|kb|mb)(_|$)/)
  }
})

test('labels have the values of the audit log and of the limits, and nothing that callers choose', () => {
  expect(METRICS.stories_operations_total.labels.action).toEqual([...ACTIONS])
  expect(METRICS.stories_limiter_keys.labels.limit).toEqual(Object.keys(LIMITS))
  expect(
    boundedLabels('stories_http_requests_total', { kind: 'api', method: 'BREW', path: '/x' }),
  ).toEqual({ kind: 'api', method: 'other', status: 'other' })
})

test('what is counted, measured and read can be read', async () => {
  count('stories_transaction_retries_total', {}, 3)
  observe('stories_turn_wait_seconds', { kind: 'page' }, 0.2)
  gauge('stories_schedules_late', () => [{ value: 7 }])
  gauge('stories_schedules_waiting', () => Promise.reject(new Error('no database')))
  const text = await meter.read()
  expect(text).toMatch(/^stories_transaction_retries_total 3$/m)
  expect(text).toMatch(/^stories_turn_wait_seconds_bucket\{le="0.25",kind="page"\} 1$/m)
  expect(text).toMatch(/^stories_schedules_late 7$/m)
})

test('counting costs microseconds', () => {
  const labels = { kind: 'api', method: 'GET', status: '2xx' }
  const round = (times: number) => {
    const start = performance.now()
    for (let n = 0; n < times; n += 1) count('stories_http_requests_total', labels)
    return ((performance.now() - start) / times) * 1000
  }
  round(20_000)
  const each = Math.min(...Array.from({ length: 5 }, () => round(20_000)))
  console.info(`${each.toFixed(2)} µs`)
  expect(each).toBeLessThan(20)
})
