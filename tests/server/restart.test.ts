import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { ADMIN, type App, startApp } from '../e2e/app.js'
import { halfSend, headOf, memoryOf, serverOf } from './attackers.js'

let directory: string
let app: App
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-restart-'))
  app = await startApp({ directory, env: { STOP_SECONDS: '4' } })
})
afterAll(async () => {
  await app.stop()
  rmSync(directory, { recursive: true, force: true })
})

const answers = () =>
  app.query('{ __typename }').then(
    () => true,
    () => false,
  )

async function until(isDone: () => boolean | Promise<boolean>, seconds: number): Promise<number> {
  const start = Date.now()
  while (!(await isDone())) {
    if (Date.now() - start > seconds * 1000)
      throw new Error(`Not within ${seconds} s:\n${app.output()}`)
    await setTimeout(100)
  }
  return (Date.now() - start) / 1000
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test.each([
  ['SIGKILL', /The server ended: it was killed/],
  ['SIGABRT', /The server ended: it aborted/],
] as const)(
  'a server that ends by %s is back within 15 seconds, and the log says why',
  async (signal, reason) => {
    const before = serverOf(app)
    process.kill(before ?? 0, signal)
    const seconds = await until(async () => serverOf(app) !== before && (await answers()), 15)
    console.info(`back after ${seconds.toFixed(1)} s`)
    expect(serverOf(app)).not.toBe(before)
    expect(app.output()).toMatch(reason)
    const body = JSON.stringify(ADMIN)
    const headers = { 'content-type': 'application/json' }
    const signIn = await fetch(`${app.url}/api/users/login`, { method: 'POST', headers, body })
    expect(signIn.status).toBe(200)
  },
)

test('a logged error costs no more than its line', async () => {
  await app.query('{ __typename }')
  const body = JSON.stringify(ADMIN)
  const headers = { 'content-type': 'application/json' }
  const signIn = await fetch(`${app.url}/api/users/login`, { method: 'POST', headers, body })
  const { token } = (await signIn.json()) as { token: string }
  const before = memoryOf(app)
  const response = await fetch(`${app.url}/admin`, {
    method: 'POST',
    headers: {
      cookie: `payload-token=${token}`,
      origin: app.url,
      'next-action': 'x'.repeat(42),
      'content-type': 'text/plain',
    },
    body: '["$F1"]',
  })
  expect(response.status).toBeGreaterThanOrEqual(400)
  await fetch(`${app.url}/api/themes?where[nothing][equals]=1`, {
    headers: { authorization: `JWT ${token}` },
  })
  expect(memoryOf(app) - before).toBeLessThan(25)
})

test('a request in flight is answered when the server stops, and its connection closed', async () => {
  const body = JSON.stringify({ query: '{ __typename }' })
  const [start, rest] = [body.slice(0, 5), body.slice(5)]
  const target = '/api/delivery/graphql'
  const headers = { 'Content-Type': 'application/json' }
  const slow = halfSend({
    port: app.port,
    text: headOf({ target, length: body.length, headers }) + start,
  })
  await setTimeout(300)
  const server = serverOf(app)
  process.kill(app.pid, 'SIGTERM')
  await setTimeout(1_000)
  slow.socket.write(rest)
  await until(() => !slow.isOpen(), 5)
  expect(slow.answer()).toMatch(/^HTTP\/1\.1 200 [^]*connection: close[^]*"data"/i)
  expect(await app.ended).toBe(0)
  expect(isThere(server ?? 0)).toBe(false)
})

test('when its parent is killed, the server ends too', async () => {
  app = await startApp({ env: { STOP_SECONDS: '2' }, directory, port: app.port })
  const server = serverOf(app) ?? 0
  process.kill(app.pid, 'SIGKILL')
  await until(() => !isThere(server), 10)
  await expect(fetch(app.url)).rejects.toThrow()
})
