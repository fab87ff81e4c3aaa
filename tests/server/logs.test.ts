import { createClient } from '@libsql/client'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { ADMIN, type App, startApp } from '../e2e/app.js'
import { headOf, sendRaw, serverOf, tokenOf } from './attackers.js'
import { pictureForm } from './killed.js'
import { eventually, type Line, linesOf } from './telemetry.js'

/** Throws an error that nothing catches, with secrets in it, when the process is told to. */
const CRASH = `
  process.on('SIGUSR2', () => setImmediate(() => {
    const error = new Error('Failed query: insert into users values (?)\\nparams: crash-secret-1')
    throw Object.assign(error, { query: 'insert into users values (?)', params: ['crash-secret-1'],
      cause: new Error('No mail to crashed@example.net with password=crash-secret-2') })
  }))`

const METRICS_TOKEN = 'metrics-secret-4711-4711'
const json = { 'content-type': 'application/json' }
const DIRTY = {
  email: 'nobody.known@example.net',
  password: 'Not the 1 password!',
  key: '3f1c9a52-7f5e-4c9b-9a53-0d3a2b1c4d5e',
  title: 'A title that is nobody’s business 4711',
  cookie: 'payload-token=eyJhbGciOiJIUzI1NiJ9.eyJpZCI6NDcxMX0.c2lnbmF0dXJlLW9mLW5vYm9keQ',
  query: 'search-for-somebody-4711',
}

let directory: string
let app: App
let token: string
let secrets: string[]
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-logs-'))
  const crash = path.join(directory, 'crash.mjs')
  writeFileSync(crash, CRASH)
  app = await startApp({
    directory,
    env: {
      METRICS_TOKEN,
      ...{ LOG_FORMAT: 'json', ACCESS_LOG: 'on', LOG_LEVEL: 'debug', MEDIA_DIR: disk(directory) },
      ...{ TRUST_PROXY: '127.0.0.5', NODE_OPTIONS: `--import ${crash}`, HOST: '127.0.0.1' },
    },
  })
  token = await tokenOf(app)
  secrets = [
    ...Object.values(DIRTY),
    METRICS_TOKEN,
    ADMIN.email,
    ADMIN.password,
    token,
    ...(await stored()),
  ]
})
afterAll(async () => {
  await app.stop()
  if (isMounted) execFileSync('umount', [path.join(directory, 'media')])
  rmSync(directory, { recursive: true, force: true })
})

let isMounted = false
/** A folder for uploads on a disk of its own, which can be filled, where there may be one. */
function disk(folder: string): string {
  const media = path.join(folder, 'media')
  mkdirSync(media)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', media], { stdio: 'ignore' })
    isMounted = true
  } catch {
    console.info('No disk is filled: a tmpfs can be mounted by root only.')
  }
  return media
}

const database = () => createClient({ url: `file:${path.join(directory, 'stories.db')}` })

/** What the database holds of the account. */
async function stored(): Promise<string[]> {
  const { rows } = await database().execute('SELECT salt, hash FROM users')
  return rows.flatMap(({ salt, hash }) => [salt as string, hash as string])
}

/** Something is not there for a while. */
async function without<T>(table: string, task: () => Promise<T>): Promise<T> {
  const client = database()
  await client.execute(`ALTER TABLE ${table} RENAME TO ${table}_away`)
  try {
    return await task()
  } finally {
    await client.execute(`ALTER TABLE ${table}_away RENAME TO ${table}`)
    client.close()
  }
}

const ask = (where: string, init: RequestInit = {}) => fetch(`${app.url}${where}`, init)
const post = (where: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(where, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const asAdmin = () => ({ authorization: `JWT ${token}` })

/** The lines of one request. */
const linesFor = (response: Response) =>
  eventually(() => {
    const id = response.headers.get('x-request-id')
    const lines = linesOf(app).filter(({ requestId }) => requestId === id)
    expect(lines.map(({ msg }) => msg)).toContainEqual(
      expect.stringMatching(/^(Request|A request failed\.)$/),
    )
    return lines
  })

const own = (lines: Line[]) => lines.find(({ source }) => source === 'server')

test('a request has one line with its account, cost and id, and no query', async () => {
  const response = await ask(`/api/themes?where[title][like]=${DIRTY.query}`, {
    headers: asAdmin(),
  })
  expect(own(await linesFor(response))).toMatchObject({
    ...{ level: 'info', msg: 'Request', method: 'GET', path: '/api/themes', status: 200 },
    account: expect.stringMatching(/^users:\d+$/),
    ...{ ms: expect.any(Number), bytes: expect.any(Number), queries: expect.any(Number) },
    rows: expect.any(Number),
  })
})

test('only a trusted proxy gives a request its id, and only a well-formed one', async () => {
  const idFrom = async (from: string, id: string) => {
    const text = `GET /api/access HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Request-Id: ${id}\r\n\r\n`
    const answer = await sendRaw({ port: app.port, from, text })
    return /x-request-id: (\S+)/i.exec(answer)?.[1]
  }
  expect(await idFrom('127.0.0.5', 'proxy-0123456789')).toBe('proxy-0123456789')
  expect(await idFrom('127.0.0.5', 'a b"}\\n')).toMatch(/^[\da-f-]{36}$/)
  expect(await idFrom('127.0.0.6', 'proxy-0123456789')).toMatch(/^[\da-f-]{36}$/)
})

test('a failed sign-in names account and network without telling either', async () => {
  const { email, password } = DIRTY
  const lines = await linesFor(await post('/api/users/login', { email, password }))
  expect(lines.find(({ msg }) => msg === 'A sign-in failed.')).toMatchObject({
    ...{ level: 'info', account: expect.stringMatching(/^[\da-f]{16}$/), network: '127.0.0.0/24' },
  })
  expect(own(lines)).toMatchObject({ status: 401, level: 'info' })
  const wrong = await linesFor(await post('/api/users/login', { email: ADMIN.email, password }))
  expect(wrong.some(({ msg }) => msg === 'A sign-in failed.')).toBe(true)
})

test('a statement that fails is one error with its id, without its values', async () => {
  const response = await without('api_clients', () =>
    ask('/api/themes', { headers: { authorization: `api-clients API-Key ${DIRTY.key}` } }),
  )
  const lines = await linesFor(response)
  expect(JSON.stringify(lines)).toContain('no such table')
  expect(JSON.stringify(lines)).toContain('Failed query')
  await without('audit_events', () => post('/api/users/login', ADMIN))
})

test('what a caller does wrong is one line without a stack', async () => {
  const { title, key, email } = DIRTY
  const asked = [
    await post('/api/themes', { title: { deep: title } }, asAdmin()),
    await post('/api/themes', { title: '', slug: title, _status: 'published' }, asAdmin()),
    await post('/api/themes', `{"title": "${title}`, asAdmin()),
    await ask('/api/themes', { headers: { authorization: `api-clients API-Key ${key}` } }),
    await ask('/api/users', { headers: { cookie: DIRTY.cookie } }),
    await post('/api/users/forgot-password', { email }),
    await post('/api/users/forgot-password', { email: ADMIN.email }),
    await post('/api/users/reset-password', { token: 'a'.repeat(40), password: DIRTY.password }),
    await post('/api/media', new Array(70_000).join(title)),
    await ask('/api/media', { method: 'POST', headers: asAdmin(), body: notAPicture() }),
  ]
  for (const response of asked) {
    const lines = await linesFor(response)
    if (response.status >= 500) continue
    expect(lines.filter(({ level }) => ['error', 'fatal'].includes(level))).toEqual([])
    expect(JSON.stringify(lines)).not.toContain('"stack"')
  }
  expect(
    asked.map(({ status }) => status).filter((status) => status >= 400).length,
  ).toBeGreaterThan(5)
})

function notAPicture(): FormData {
  const form = new FormData()
  form.set('file', new Blob([DIRTY.title], { type: 'image/png' }), `${DIRTY.email}.png`)
  form.set('_payload', JSON.stringify({ alt: DIRTY.title }))
  return form
}

test('a server function that fails tells no argument', async () => {
  const body = JSON.stringify([DIRTY.title, DIRTY.email, '$F1'])
  const headers = {
    cookie: `payload-token=${token}`,
    origin: app.url,
    'next-action': 'x'.repeat(42),
  }
  const response = await ask('/admin', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'text/plain' },
    body,
  })
  expect(response.status).toBeGreaterThanOrEqual(400)
  await linesFor(response)
})

test('a full disk is told without what was to be written', async () => {
  if (!isMounted) return
  const filler = path.join(directory, 'media/filler')
  execFileSync('sh', ['-c', `dd if=/dev/zero of=${filler} bs=1M 2>/dev/null || true`])
  try {
    const response = await ask('/api/media', {
      method: 'POST',
      headers: asAdmin(),
      body: await pictureForm(1),
    })
    expect(response.status).toBe(507)
    await linesFor(response)
  } finally {
    rmSync(filler)
  }
})

test('a request that is cut off has its line', async () => {
  const body = JSON.stringify({ title: DIRTY.title })
  const text = headOf({ target: '/api/users', length: 100_000, headers: json }) + body
  const answer = await sendRaw({ port: app.port, text, patience: 2_000 })
  expect(answer).toMatch(/^HTTP\/1\.1 (403|413)[^]*x-request-id/i)
})

test('a crash is one fatal line without values, and the supervisor says what it does', async () => {
  const before = serverOf(app)
  process.kill(before ?? 0, 'SIGUSR2')
  await eventually(() => {
    const fatal = linesOf(app).find(({ level }) => level === 'fatal')
    expect(fatal).toMatchObject({ msg: expect.stringContaining('nothing has caught') })
    expect(fatal?.err).toMatchObject({ message: 'Failed query: insert into users values (?)' })
    expect(linesOf(app).map(({ msg }) => msg)).toContainEqual(
      expect.stringContaining('It starts again in'),
    )
  })
  await eventually(
    () => expect(linesOf(app).map(({ msg }) => msg)).toContain('The server runs again.'),
    60,
  )
  const metrics = await ask('/api/metrics', {
    headers: { authorization: `Bearer ${METRICS_TOKEN}` },
  })
  expect(await metrics.text()).toMatch(/^stories_restarts_total 1$/m)
})

test('after all of this, no secret stands in the log', () => {
  const output = app.output()
  const found = [...secrets, 'crash-secret', 'crashed@example.net', '127.0.0.1', '::1"'].filter(
    (secret) => output.includes(secret) || output.includes(encodeURIComponent(secret)),
  )
  expect(found).toEqual([])
  expect(linesOf(app).length).toBeGreaterThan(20)
  expect(output).not.toContain('MaxListeners')
})
