import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { ADMIN, type App, cleanEnvironment, startApp } from '../e2e/app.js'

const root = path.resolve(import.meta.dirname, '../..')
const PUBLICATIONS = 200
const WRITERS = 4

let directory: string
let app: App

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-kill-'))
  app = await startApp({ directory })
})
afterAll(async () => {
  await app.stop()
  rmSync(directory, { recursive: true, force: true })
})

type Post = { method?: string; body?: unknown; token?: string }

async function management<T>(where: string, { method = 'POST', body, token }: Post): Promise<T> {
  const response = await fetch(`${app.url}/api${where}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `JWT ${token}` } : {}),
    },
    body: JSON.stringify(body),
  })
  return (await response.json()) as T
}

/** Publishes themes one after another until the server is gone; counts those acknowledged. */
async function publish(token: string, programme: unknown, from: number): Promise<number> {
  for (let n = from; n < PUBLICATIONS; n += WRITERS) {
    const done = await management<unknown>('/themes?locale=fr', {
      token,
      body: { title: `Thème ${n}`, kind: 'theme', number: n, programme, _status: 'published' },
    }).catch(() => null)
    if (!done) return Math.floor((n - from) / WRITERS)
  }
  return Math.floor((PUBLICATIONS - from) / WRITERS)
}

const COUNT = `{ themes(locale: fr, first: 1) { totalCount } }`

it('entries and editions agree after a kill -9 amid 200 publications, with no hand on it', async () => {
  const { token } = await management<{ token: string }>('/users/login', { body: ADMIN })
  const { docs } = await management<{ docs: { id: number }[] }>('/programmes?limit=1&depth=0', {
    method: 'GET',
    token,
  })
  const before: { themes: { totalCount: number } } = await app.query(COUNT)
  const writers = Array.from({ length: WRITERS }, (_, n) => publish(token, docs[0]?.id, n))
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  app.signal('SIGKILL')
  const acknowledged = (await Promise.all(writers)).reduce((sum, done) => sum + done, 0)
  expect(acknowledged).toBeGreaterThan(5)
  expect(acknowledged).toBeLessThan(PUBLICATIONS)

  await app.ended
  app = await startApp({ directory })
  const after: { themes: { totalCount: number } } = await app.query(COUNT)
  const published = after.themes.totalCount - before.themes.totalCount
  expect(published).toBeGreaterThanOrEqual(acknowledged)
  expect(published).toBeLessThanOrEqual(acknowledged + WRITERS)
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      '--conditions=production',
      '--import',
      'tsx',
      'src/cli/main.ts',
      'editions',
      'verify',
      '--full',
      '--json',
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...cleanEnvironment(),
        DATABASE_URI: `file:${path.join(directory, 'stories.db')}`,
        MEDIA_DIR: path.join(directory, 'media'),
      },
    },
  )
  expect(status, stdout).toBe(0)
})
