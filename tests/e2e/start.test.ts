import { createServer } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { freePort, launch, startApp } from './app.js'

let directory: string

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-start-'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const generated = { ADMIN_EMAIL: '', ADMIN_PASSWORD: '' }

it('the first start makes a password and shows it once; Ctrl-C ends it cleanly', async () => {
  const first = await startApp({ directory, env: generated })
  const password = /with the password (\S+)/.exec(first.output())?.[1] ?? ''
  expect(password.length).toBeGreaterThanOrEqual(16)
  expect(first.output()).toContain(`${first.url}/admin`)
  first.signal('SIGINT')
  expect(await first.ended).toBe(0)
  expect(first.output()).not.toContain('Error')

  const second = await startApp({ directory, env: generated })
  expect(second.output()).not.toContain(password)
  expect(second.output()).toMatch(/Sign in as \S+@\S+/)
  second.signal('SIGTERM')
  expect(await second.ended).toBe(0)
})

it('a taken port is named, with what to do', async () => {
  const port = await freePort()
  const blocker = createServer()
  await new Promise<void>((resolve) => blocker.listen(port, resolve))
  const app = launch({ port, directory })
  expect(await app.ended).toBe(1)
  expect(app.output()).toContain(`Port ${port} is taken`)
  await new Promise((resolve) => blocker.close(resolve))
})

it('a wrong variable is named before anything else happens', async () => {
  const app = launch({ port: await freePort(), directory, env: { DATABASE_URI: 'postgres://x/y' } })
  expect(await app.ended).toBe(1)
  expect(app.output()).toContain('DATABASE_URI: expected file:PATH (SQLite) or mongodb://')
})
