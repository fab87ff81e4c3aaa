import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { removeData, startApp, type StartedApp } from '../helpers/startApp.js'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../..')

let first: StartedApp
beforeAll(async () => {
  first = await startApp()
})
afterAll(async () => {
  await first.stop('SIGKILL')
  removeData(first)
})

const signIn = (app: StartedApp, email: string, password: string) =>
  fetch(`${app.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })

test('the first start says where to go and how to sign in', async () => {
  expect(first.output()).toContain(`${first.url}/admin`)
  expect(first.output()).toContain(`${first.url}/api/delivery/graphql`)
  const [, email, password] = /Sign in as (\S+) with the password (\S+)/.exec(first.output()) ?? []
  const response = await signIn(first, email ?? '', password ?? '')
  expect(response.status).toBe(200)
})

test('a caller who is not signed in gets nothing from the management API', async () => {
  const rest = await fetch(`${first.url}/api/users`)
  const graphql = await fetch(`${first.url}/api/graphql`, { method: 'POST', body: '{}' })
  expect([rest.status, graphql.status]).toEqual([403, 401])
})

test('a body of 20 MB is refused, and the server stays up', async () => {
  const body = Buffer.alloc(20 * 1024 * 1024)
  const response = await fetch(`${first.url}/api/delivery/graphql`, { method: 'POST', body })
  expect(response.status).toBe(413)
  expect((await fetch(`${first.url}/api/users`)).status).toBe(403)
})

test('the delivery API may be read from any site, and varies by nothing of Next', async () => {
  const response = await fetch(`${first.url}/api/delivery/graphql?query={__typename}`)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('vary') ?? '').not.toMatch(/rsc|next-|sec-ch/i)
  expect(response.headers.get('x-powered-by')).toBeNull()
})

test('a second start on the same port says so at once', async () => {
  const second = await startApp({ port: first.port, directory: first.directory })
  expect(await second.stop()).toBe(1)
  expect(second.output()).toContain(`Port ${first.port} is taken by another program.`)
})

test('wrong settings are named before anything is done', async () => {
  const app = await startApp({ environment: { PUBLIC_URL: 'example.org', ADMIN_EMAIL: 'ada' } })
  expect(await app.stop()).toBe(1)
  expect(app.output()).toContain('PUBLIC_URL: expected the http(s) address')
  expect(app.output()).toContain('ADMIN_EMAIL: expected an e-mail address')
  expect(app.output()).not.toContain('    at ')
})

test('Ctrl-C stops it within seconds, with exit code 0 and no stack trace', async () => {
  const app = await startApp({ directory: first.directory })
  const start = Date.now()
  expect(await app.stop('SIGINT')).toBe(0)
  expect(Date.now() - start).toBeLessThan(6000)
  expect(app.output()).not.toMatch(/^\s+at /m)
  await expect(fetch(app.url)).rejects.toThrow()
})

test('a later start answers within ten seconds and shows no password', async () => {
  const start = Date.now()
  const app = await startApp({ directory: first.directory })
  const response = await fetch(`${app.url}/api/delivery/graphql?query={__typename}`)
  expect(response.status).toBe(200)
  expect(Date.now() - start).toBeLessThan(10_000)
  expect(app.output()).toContain('Sign in as admin@example.org.')
  expect(app.output()).not.toContain('with the password')
  await app.stop()
})

test('a lost password is replaced on the command line, and the old one is dead', async () => {
  const { stdout } = await run(
    process.execPath,
    [
      '--conditions=production',
      '--import',
      'tsx',
      'src/cli/main.ts',
      'users',
      'password',
      'admin@example.org',
      '--json',
    ],
    { cwd: root, env: { ...process.env, ...first.environment } },
  )
  const { password } = JSON.parse(stdout) as { password: string }
  expect((await signIn(first, 'admin@example.org', password)).status).toBe(200)
})

test('the given account is made, and its password is not printed', async () => {
  const given = { ADMIN_EMAIL: 'ada@example.org', ADMIN_PASSWORD: 'correct horse battery' }
  const app = await startApp({ environment: given })
  expect(app.output()).toContain('Sign in as ada@example.org with the password in ADMIN_PASSWORD.')
  expect(app.output()).not.toContain(given.ADMIN_PASSWORD)
  expect((await signIn(app, given.ADMIN_EMAIL, given.ADMIN_PASSWORD)).status).toBe(200)
  await app.stop()
  removeData(app)
})
