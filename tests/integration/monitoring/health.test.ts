import { afterAll, beforeAll, expect, test } from 'vitest'

import { lagOf } from '../../../src/monitoring/editionLag.js'
import { create } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'

const metricsToken = 'only-for-tests-0123456789'
const authorization = `Bearer ${metricsToken}`

let app: TestPayload
let bare: TestPayload
beforeAll(async () => {
  bare = await startPayload()
  app = await startPayload({ plugin: { monitoring: { endpoints: true, metricsToken } } })
})
afterAll(async () => {
  await app.stop()
  await bare.stop()
})

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers })
  return { status: response.status, text: await response.text() }
}

test('a host app has no such endpoints unless it asks for them', async () => {
  for (const path of ['/api/health/live', '/api/health/ready', '/api/metrics'])
    expect((await bare.request(path)).status).toBe(404)
})

test('a host app tells whether it is ready, and why to who has the token', async () => {
  expect(await get('/api/health/live')).toEqual({ status: 200, text: '{"status":"pass"}' })
  expect(await get('/api/health/ready')).toEqual({ status: 200, text: '{"status":"pass"}' })
  const { checks } = JSON.parse((await get('/api/health/ready', { authorization })).text) as {
    checks: Record<string, { state: string }>
  }
  expect(Object.values(checks).map(({ state }) => state)).not.toContain('fail')
  expect(Object.keys(checks)).toContain('editions')
})

test('metrics want the token, and count operations once they are stored', async () => {
  expect((await get('/api/metrics')).status).toBe(401)
  expect((await get('/api/metrics', { authorization: `${authorization}x` })).status).toBe(401)
  const created = async () => {
    const { text } = await get('/api/metrics', { authorization })
    return Number(/^stories_operations_total\{action="create"\} (\d+)$/m.exec(text)?.[1] ?? 0)
  }
  const before = await created()
  await create(app, 'programmes', { name: 'Counted' })
  expect(await created()).toBe(before + 1)
})

test('an entry without its editions is out of step for as long as nobody rebuilds them', async () => {
  const { payload, settings } = app
  const doc = await create(app, 'programmes', { name: 'Out of step', _status: 'published' })
  expect((await lagOf({ payload, settings }, 0)).entries).toBe(0)
  const where = { ref: { equals: `programmes:${doc.id}` } }
  await payload.db.deleteMany({ collection: settings.slugs.editions, where })
  const lag = await lagOf({ payload, settings }, 0)
  expect([lag.entries, lag.since !== null]).toEqual([1, true])
})
