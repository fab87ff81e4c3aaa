import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type App, cleanEnvironment, freePort, launch, startApp } from '../e2e/app.js'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../..')
const generated = { ADMIN_EMAIL: '', ADMIN_PASSWORD: '' }

let directory: string
let first: App
/** The server that has the database now; there can be only one. */
let running: App
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-start-'))
  first = await startApp({ directory, env: generated })
  running = first
})
afterAll(async () => {
  await running.stop()
  rmSync(directory, { recursive: true, force: true })
})

const restart = async () => {
  await running.stop()
  running = await startApp({ directory, port: await freePort(), env: generated })
  return running
}

const signIn = (app: App, email: string, password: string) =>
  fetch(`${app.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })

test('the first start says where to go and how to sign in', async () => {
  expect(first.output()).toContain(`${first.url}/admin`)
  expect(first.output()).toContain(`${first.url}/api/delivery/graphql`)
  const [, email, password] = /Sign in as (\S+) with the password (\S+)/.exec(first.output()) ?? []
  expect(password?.length).toBeGreaterThanOrEqual(16)
  expect((await signIn(first, email ?? '', password ?? '')).status).toBe(200)
})

test('a caller who is not signed in gets nothing from the management API', async () => {
  const rest = await fetch(`${first.url}/api/users`)
  const graphql = await fetch(`${first.url}/api/graphql`, { method: 'POST', body: '{}' })
  expect([rest.status, graphql.status]).toEqual([403, 401])
})

test('an admin may ask Payload’s own GraphQL, which knows no consents by name', async () => {
  const [, email = '', password = ''] =
    /Sign in as (\S+) with the password (\S+)/.exec(first.output()) ?? []
  const { token } = (await (await signIn(first, email, password)).json()) as { token: string }
  const ask = async (query: string) => {
    const response = await fetch(`${first.url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
      body: JSON.stringify({ query }),
    })
    return (await response.json()) as { data?: { Testimonials: unknown }; errors?: unknown[] }
  }
  const { data } = await ask('{ Testimonials(locale: es) { docs { quote consent { id } } } }')
  expect(JSON.stringify(data?.Testimonials)).toContain('El sector extractivo')
  expect((await ask('{ Consents { docs { id } } }')).errors).toHaveLength(1)
})

test('a body of 20 MB is refused, and the server stays up', async () => {
  const body = Buffer.alloc(20 * 1024 * 1024)
  const response = await fetch(`${first.url}/api/delivery/graphql`, { method: 'POST', body })
  expect(response.status).toBe(413)
  expect((await fetch(`${first.url}/api/users`)).status).toBe(403)
})

test('an address that cannot be read is a bad request, not a fault of the server', async () => {
  expect((await fetch(`${first.url}/fr/themes/%ff`)).status).toBe(400)
})

test('the delivery API may be read from any site, and varies by nothing of Next', async () => {
  const response = await fetch(`${first.url}/api/delivery/graphql?query={__typename}`)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('vary') ?? '').not.toMatch(/rsc|next-|sec-ch/i)
  expect(response.headers.get('x-powered-by')).toBeNull()
})

test('the server takes less than 600 MB after 1,000 queries', async () => {
  const query = `query ($locale: Locale!) {
    themes(locale: $locale, first: 2) { nodes { title label keyResults { headline measure { text } } } }
  }`
  const locales = ['fr', 'es', 'en']
  for (let round = 0; round < 100; round++)
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        first.query(query, { locale: locales[(round + n) % 3] }),
      ),
    )
  expect(await memoryOfServer(first)).toBeLessThan(600)
}, 180_000)

test('a taken port is named at once, with what to do', async () => {
  const second = launch({ port: first.port, directory: first.directory })
  expect(await second.ended).toBe(1)
  expect(second.output()).toContain(`Port ${first.port} is in use by another program.`)
})

test('a second server on the same database is refused at once, and told who has it', async () => {
  const second = launch({ port: await freePort(), directory: first.directory })
  expect(await second.ended).toBe(1)
  expect(second.output()).toMatch(
    /Another server has the database \S+stories\.db \(process \d+ on \S+, since \S+: \S*node .*main\.js\)\. Stop it first/,
  )
  expect(second.output()).not.toMatch(/^\s+at /m)
  await first.query('{ __typename }')
})

test('wrong settings are named before anything is done', async () => {
  const env = { PUBLIC_URL: 'example.org', DATABASE_URI: 'mysql://x/y' }
  const app = launch({ port: await freePort(), directory: first.directory, env })
  expect(await app.ended).toBe(1)
  expect(app.output()).toContain('PUBLIC_URL: expected the public http(s) address')
  expect(app.output()).toContain('DATABASE_URI: expected file:PATH (SQLite)')
  expect(app.output()).not.toMatch(/^\s+at /m)
})

test('a later start prepares nothing, answers and shows no password', async () => {
  expect(first.output()).toContain('Preparing the database')
  const app = await restart()
  await app.query('{ __typename }')
  expect(app.output()).not.toContain('Preparing the database')
  expect(app.output()).toContain('Sign in as admin@example.org.')
  expect(app.output()).not.toContain('with the password')
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops it with exit code 0 and no stack trace',
  async (signal) => {
    const app = await restart()
    app.signal(signal)
    expect(await app.ended).toBe(0)
    expect(app.output()).not.toMatch(/^\s+at /m)
    await expect(fetch(app.url)).rejects.toThrow()
  },
)

test('a lost password is replaced on the command line, and the old one is dead', async () => {
  const app = await restart()
  const command = ['--conditions=production', '--import', 'tsx', 'src/cli/main.ts']
  const { stdout } = await run(
    process.execPath,
    [...command, 'users', 'password', 'admin@example.org', '--json'],
    {
      cwd: root,
      env: {
        ...cleanEnvironment(),
        DATABASE_URI: `file:${path.join(first.directory, 'stories.db')}`,
      },
    },
  )
  const { password } = JSON.parse(stdout) as { password: string }
  expect((await signIn(app, 'admin@example.org', password)).status).toBe(200)
  const [, old = ''] = /with the password (\S+)/.exec(first.output()) ?? []
  expect((await signIn(app, 'admin@example.org', old)).status).toBe(401)
})

test('the given account is made, and its password is not printed', async () => {
  const given = { ADMIN_EMAIL: 'ada@example.org', ADMIN_PASSWORD: 'correct horse battery' }
  const app = await startApp({ env: given })
  expect(app.output()).toContain('Sign in as ada@example.org with the password in ADMIN_PASSWORD.')
  expect(app.output()).not.toContain(given.ADMIN_PASSWORD)
  expect((await signIn(app, given.ADMIN_EMAIL, given.ADMIN_PASSWORD)).status).toBe(200)
  await app.stop()
})

/** Resident memory of the command's child, megabytes. */
async function memoryOfServer({ pid }: App): Promise<number> {
  const { stdout: child } = await run('pgrep', ['-P', String(pid)])
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', child.trim()])
  return Number(stdout) / 1024
}
