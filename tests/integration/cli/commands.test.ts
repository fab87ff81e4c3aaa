import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

import { startPayload } from '../../helpers/payload.js'
import { databaseOn, dropPostgres } from '../../helpers/postgres.js'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../../..')
const TIMEOUT = 180_000

type Outcome = { code: number; stdout: string; stderr: string }

let directory: string
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-cli-'))
})
afterAll(async () => {
  if (process.env.TEST_DATABASE === 'mongodb') await dropDatabase()
  if (process.env.TEST_DATABASE === 'postgres')
    await dropPostgres(inject('postgres').url, `test-${name}`)
  rmSync(directory, { recursive: true, force: true })
})

/** `stop` drops the database it ran on. */
async function dropDatabase(): Promise<void> {
  const db = mongooseAdapter({ url: databaseUri() })
  const app = await startPayload({ config: { db } })
  await app.stop()
}

const name = randomUUID().slice(0, 8)

function databaseUri(): string {
  if (process.env.TEST_DATABASE === 'postgres')
    return databaseOn(inject('postgres').url, `test-${name}`)
  if (process.env.TEST_DATABASE !== 'mongodb') return `file:${path.join(directory, 'stories.db')}`
  const url = new URL(inject('mongodb').url)
  url.pathname = `/test-${name}`
  return url.href
}

/** `npm run stories -- WORDS`, as the person types it. */
async function stories(words: string, more: Record<string, string> = {}): Promise<Outcome> {
  const flags = ['--conditions=production', '--import', 'tsx', 'src/cli/main.ts']
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URI: databaseUri(),
    MEDIA_DIR: path.join(directory, 'media'),
    PAYLOAD_SECRET: 'only-for-tests-0123456789abcdef',
    ...more,
  }
  return run(process.execPath, [...flags, ...words.split(' ')], { cwd: root, env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Outcome) => error,
  )
}

const json = ({ stdout }: Outcome) => JSON.parse(stdout) as Record<string, unknown>

test('help names every command', async () => {
  const { code, stdout } = await stories('--help')
  expect(code).toBe(0)
  for (const word of ['seed', 'editions', 'schedules', 'translations', 'users', 'audit']) {
    expect(stdout).toContain(word)
  }
})

test('an unknown command is refused with the help, and no stack', async () => {
  const { code, stderr } = await stories('publish')
  expect(code).toBe(1)
  expect(stderr).toContain("error: unknown command 'publish'")
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('a wrong setting is named, as text or as JSON', async () => {
  const text = await stories('seed', { PORT: 'http' })
  expect([text.code, text.stdout]).toEqual([1, ''])
  expect(text.stderr).toMatch(/^PORT: expected a whole number/)
  const { error } = json(await stories('seed --json', { PORT: 'http' }))
  expect(error).toMatch(/^PORT: expected a whole number/)
})

test('an account that is not there is named', async () => {
  const { code, stderr } = await stories('users password nobody@example.org')
  expect(code).toBe(1)
  expect(stderr).toBe('No account has the e-mail nobody@example.org.\n')
})

test(
  'the first preparation seeds and makes the account; the second does nothing',
  async () => {
    const first = await stories('prepare --json', { ADMIN_EMAIL: 'ada@example.org' })
    expect(json(first)).toMatchObject({ created: { email: 'ada@example.org' } })
    expect(json(await stories('prepare --json'))).toEqual({
      admins: ['ada@example.org'],
      created: null,
    })
    const { created, unchanged } = json(await stories('seed --json'))
    expect(created).toBe(0)
    expect(unchanged).toBeGreaterThan(10)
  },
  TIMEOUT,
)

test(
  'editions are verified and made anew',
  async () => {
    const verified = await stories('editions verify --full --json')
    expect(json(verified)).toMatchObject({ ok: true, missing: 0, outdated: 0, orphaned: 0 })
    const rebuilt = await stories('editions rebuild')
    expect(rebuilt.code).toBe(0)
    expect(rebuilt.stderr).toMatch(/^\d+ entries and uploads checked: nothing differs\.\n$/)
  },
  TIMEOUT,
)

test(
  'the audit log is exported and pruned, and tells of both',
  async () => {
    expect(json(await stories('audit prune --before 2001-01-01 --json'))).toEqual({ deleted: 0 })
    const csv = await stories('audit export --from 2001-01-01')
    expect([csv.code, csv.stderr]).toEqual([0, ''])
    expect(csv.stdout.split('\r\n')[0]).toMatch(/^at,action,actor,/)
    expect(csv.stdout).toMatch(/,prune,system,.*,cli\r\n$/)
    const events = JSON.parse((await stories('audit export --json')).stdout) as unknown[]
    expect(events.at(-1)).toMatchObject({ action: 'export', actor: 'system', via: 'cli' })
  },
  TIMEOUT,
)

test(
  'an audit command without a day it understands says so',
  async () => {
    const none = await stories('audit prune')
    expect([none.code, none.stdout]).toEqual([1, ''])
    expect(none.stderr).toMatch(/^Expected --before DATE/)
    const wrong = await stories('audit export --to tomorrow')
    expect([wrong.code, wrong.stdout]).toEqual([1, ''])
    expect(wrong.stderr).toMatch(/^to: expected a day such as 2026-11-23/)
  },
  TIMEOUT,
)

test(
  'what waits is listed, and what is due is done',
  async () => {
    expect(json(await stories('schedules list --json'))).toEqual({ schedules: [] })
    expect(json(await stories('schedules run --json'))).toEqual({ ok: true, results: [] })
  },
  TIMEOUT,
)

test(
  'how translations stand is told by language, and their rows are made anew',
  async () => {
    const all = json(await stories('translations status --json'))
    expect(Object.keys(all.locales as object)).toEqual(['fr', 'es', 'en'])
    const one = await stories('translations status --locale es')
    expect(one.stderr).toMatch(/^es {2}\d+ entries, \d+ words, \d+ % done: \d+ missing, /)
    const wrong = await stories('translations status --locale de')
    expect([wrong.code, wrong.stderr]).toEqual([
      1,
      '--locale: expected one of fr, es, en, got "de".\n',
    ])
    const rebuilt = json(await stories('translations rebuild --json'))
    expect(rebuilt).toMatchObject({ ok: true, removed: 0, failed: [] })
  },
  TIMEOUT,
)
