import { createClient } from '@libsql/client'
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type App, startApp } from '../e2e/app.js'
import { halfSend, headOf, sendRaw, serverOf, statusIn, tokenOf } from './attackers.js'
import { eventually } from './telemetry.js'

const METRICS_TOKEN = 'a token of metrics, without-spaces'.replaceAll(' ', '_')

let directory: string
let app: App
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-monitoring-'))
  app = await startApp({ directory, env: { METRICS_TOKEN, STOP_SECONDS: '6' } })
})
afterAll(async () => {
  await app.stop()
  rmSync(directory, { recursive: true, force: true })
})

type Report = { status: string; checks?: Record<string, { state: string; reason?: string }> }
const withToken = { authorization: `Bearer ${METRICS_TOKEN}` }
const ready = async (headers: Record<string, string> = withToken) => {
  const response = await fetch(`${app.url}/api/health/ready`, { headers })
  return { status: response.status, body: (await response.json()) as Report }
}
/** An answer is the same for three seconds. */
const later = () => setTimeout(3_200)
const metrics = async () => (await fetch(`${app.url}/api/metrics`, { headers: withToken })).text()
const valueOf = (text: string, line: string) => {
  const found = text.split('\n').find((one) => one.startsWith(`${line} `))
  return Number(found?.split(' ').at(-1) ?? Number.NaN)
}

test('a server that has started is live and ready', async () => {
  expect((await fetch(`${app.url}/api/health/live`)).status).toBe(200)
  const names = ['database', 'migrations', 'media', 'disk', 'schedules', 'editions', 'webhooks']
  const { status, body } = await ready()
  expect([status, Object.keys(body.checks ?? {})]).toEqual([200, names])
  expect(body.checks).toMatchObject({ database: { state: 'pass' }, editions: { state: 'pass' } })
})

test('HEAD answers the same without a body, other methods are refused', async () => {
  for (const where of ['/api/health/live', '/api/health/ready']) {
    const response = await fetch(`${app.url}${where}`, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(10)
    expect((await fetch(`${app.url}${where}`, { method: 'POST', body: '{}' })).status).toBe(405)
  }
})

test('why is told to local callers and to who has the token, and to nobody else', async () => {
  expect((await ready({})).body.checks).toBeDefined()
  const proxied = { 'x-forwarded-for': '192.0.2.1' }
  expect((await ready(proxied)).body).toEqual({ status: 'pass' })
  expect((await ready({ ...proxied, authorization: 'Bearer wrong' })).body.checks).toBeUndefined()
  expect((await ready({ ...proxied, ...withToken })).body.checks).toBeDefined()
})

test('metrics want the token', async () => {
  const asked = async (headers: Record<string, string>) =>
    (await fetch(`${app.url}/api/metrics`, { headers })).status
  expect(await asked({})).toBe(401)
  expect(await asked({ authorization: `Bearer ${METRICS_TOKEN}x` })).toBe(401)
  expect(await asked({ authorization: METRICS_TOKEN })).toBe(401)
  expect(await asked(withToken)).toBe(200)
})

test('metrics count requests, saves, transactions and refusals, without names and paths', async () => {
  const before = await metrics()
  const token = await tokenOf(app)
  const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ title: 'Counted', slug: 'counted-4711' })
  const made = await fetch(`${app.url}/api/themes?locale=fr`, { method: 'POST', headers, body })
  expect(made.status).toBe(201)
  await fetch(`${app.url}/api//themes`)
  await app.query('{ __typename }')
  const after = await eventually(async () => {
    const text = await metrics()
    const grown = (line: string) => valueOf(text, line) - (valueOf(before, line) || 0)
    expect(grown('stories_operations_total{action="create"}')).toBe(1)
    expect(grown('stories_operations_total{action="signIn"}')).toBe(1)
    expect(grown('stories_transactions_total{outcome="committed"}')).toBeGreaterThan(0)
    expect(grown('stories_http_refusals_total{reason="BAD_TARGET"}')).toBe(1)
    expect(grown('stories_http_requests_total{kind="api",method="POST",status="2xx"}')).toBe(2)
    return text
  })
  expect(valueOf(after, 'stories_health_check_ok{check="database"}')).toBe(1)
  expect(valueOf(after, 'stories_transactions_open')).toBe(0)
  expect(valueOf(after, 'stories_schedules_waiting')).toBeGreaterThanOrEqual(0)
  expect(valueOf(after, 'stories_nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0)
  expect(after).not.toMatch(/counted-4711|themes|example\.org|127\.0/)
})

test('checks are answered while the queue is full', async () => {
  const target = '/api/delivery/graphql'
  const queries = Array.from({ length: 300 }, (_, n) => {
    const body = JSON.stringify({ query: costly(n) })
    const headers = { 'Content-Type': 'application/json', Connection: 'close' }
    const text = headOf({ target, length: body.length, headers }) + body
    return sendRaw({ port: app.port, from: `127.0.0.${10 + (n % 50)}`, text, patience: 30_000 })
  })
  const waiting = await eventually(async () => {
    const found = valueOf(await metrics(), 'stories_turns_waiting{kind="anonymous"}')
    expect(found).toBeGreaterThan(20)
    return found
  })
  const statuses = [await ready(), await ready({})].map(({ status }) => status)
  console.info(`${waiting} wait`)
  expect(statuses).toEqual([200, 200])
  await Promise.all(queries)
}, 120_000)

/** No two alike, so that none is answered from a cache. */
function costly(n: number): string {
  const fields = `a${n}: title keyResults { headline measure { text } } testimonials(first: 50) { nodes { quote } }`
  return `{ themes(locale: fr, first: 50) { nodes { ${fields} } } }`
}

test('2,000 questions, a hundred at once, are all answered', async () => {
  for (let round = 0; round < 20; round += 1) {
    const answers = Array.from({ length: 100 }, () => fetch(`${app.url}/api/health/ready`))
    for (const { status, body } of await Promise.all(answers)) {
      await body?.cancel()
      expect(status).toBe(200)
    }
  }
})

test('a database without its file, or with migrations to come, is not ready', async () => {
  const file = path.join(directory, 'stories.db')
  renameSync(file, `${file}.away`)
  await later()
  const gone = await ready()
  renameSync(`${file}.away`, file)
  expect([gone.status, gone.body.checks?.database?.state]).toEqual([503, 'fail'])
  expect(JSON.stringify(gone.body)).not.toContain(directory)
  const client = createClient({ url: `file:${file}` })
  const { rows } = await client.execute('SELECT max(id) AS id FROM payload_migrations')
  const id = Number(rows[0]?.id)
  await client.execute(`UPDATE payload_migrations SET name = name || '-away' WHERE id = ${id}`)
  await later()
  const due = await ready()
  expect([due.status, due.body.checks?.migrations]).toEqual([
    503,
    { state: 'fail', reason: '1 migrations have not run.' },
  ])
  expect((await ready({ 'x-forwarded-for': '192.0.2.1' })).body).toEqual({ status: 'fail' })
  await client.execute(
    `UPDATE payload_migrations SET name = replace(name, '-away', '') WHERE id = ${id}`,
  )
  client.close()
})

test('a stopping server says so on the connections that it has', async () => {
  const socket = halfSend({ port: app.port, text: '' })
  const slow = halfSend({
    port: app.port,
    text: headOf({
      target: '/api/delivery/graphql',
      length: 30,
      headers: { 'Content-Type': 'application/json' },
    }),
  })
  await setTimeout(300)
  process.kill(serverOf(app) ?? 0, 'SIGTERM')
  await setTimeout(500)
  socket.socket.write(headOf({ method: 'GET', target: '/api/health/ready', length: 0 }))
  await eventually(() => expect(statusIn(socket.answer())).toBe(503), 5)
  expect(socket.answer()).toMatch(/connection: close/i)
  slow.socket.destroy()
})

test('little space on the disk is a reason, and metrics are off unless asked for', async () => {
  await app.stop()
  app = await startApp({ directory, env: { LEAST_DISK_MB: '999999999' } })
  const { status, body } = await ready()
  expect([status, body.checks?.disk?.state]).toEqual([503, 'fail'])
  expect(body.checks?.disk?.reason).toMatch(/^\d+ MB are free for the (media|database)\.$/)
  expect((await fetch(`${app.url}/api/metrics`, { headers: withToken })).status).toBe(404)
  expect(
    statusIn(
      await sendRaw({
        port: app.port,
        text: 'GET /api/health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      }),
    ),
  ).toBe(200)
  expect(existsSync(path.join(directory, 'stories.db'))).toBe(true)
})
