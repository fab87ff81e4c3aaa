import { afterAll, beforeAll, expect, test } from 'vitest'

import { type CommandLine, commandLine, json } from './commandLine.js'

const TIMEOUT = 180_000

let line: CommandLine
beforeAll(() => {
  line = commandLine()
})
afterAll(() => line.stop())

test('an account that is not there is named', async () => {
  const { code, stderr } = await line.stories('users password nobody@example.org')
  expect(code).toBe(1)
  expect(stderr).toBe('No account has the e-mail nobody@example.org.\n')
})

test(
  'the first preparation seeds and makes the account; the second does nothing',
  async () => {
    const first = await line.stories('prepare --json', { ADMIN_EMAIL: 'ada@example.org' })
    expect(json(first)).toMatchObject({ created: { email: 'ada@example.org' } })
    expect(json(await line.stories('prepare --json'))).toEqual({
      admins: ['ada@example.org'],
      created: null,
      migrated: null,
    })
    const { created, unchanged } = json(await line.stories('seed --json'))
    expect(created).toBe(0)
    expect(unchanged).toBeGreaterThan(10)
  },
  TIMEOUT,
)

test(
  'editions are verified and made anew',
  async () => {
    const verified = await line.stories('editions verify --full --json')
    expect(json(verified)).toMatchObject({ ok: true, missing: 0, outdated: 0, orphaned: 0 })
    const rebuilt = await line.stories('editions rebuild')
    expect(rebuilt.code).toBe(0)
    expect(rebuilt.stderr).toMatch(/^\d+ entries and uploads checked: nothing differs\.\n$/)
  },
  TIMEOUT,
)

test(
  'the audit log is exported and pruned, and tells of both',
  async () => {
    expect(json(await line.stories('audit prune --before 2001-01-01 --json'))).toEqual({
      deleted: 0,
    })
    const csv = await line.stories('audit export --from 2001-01-01')
    expect([csv.code, csv.stderr]).toEqual([0, ''])
    expect(csv.stdout.split('\r\n')[0]).toMatch(/^at,action,actor,/)
    expect(csv.stdout).toMatch(/,prune,system,.*,cli\r\n$/)
    const events = JSON.parse((await line.stories('audit export --json')).stdout) as unknown[]
    expect(events.at(-1)).toMatchObject({ action: 'export', actor: 'system', via: 'cli' })
  },
  TIMEOUT,
)

test(
  'what waits is listed, and what is due is done',
  async () => {
    expect(json(await line.stories('schedules list --json'))).toEqual({ schedules: [] })
    expect(json(await line.stories('schedules run --json'))).toEqual({ ok: true, results: [] })
  },
  TIMEOUT,
)

test(
  'how translations stand is told by language, and their rows are made anew',
  async () => {
    const all = json(await line.stories('translations status --json'))
    expect(Object.keys(all.locales as object)).toEqual(['fr', 'es', 'en'])
    const one = await line.stories('translations status --locale es')
    expect(one.stderr).toMatch(/^es {2}\d+ entries, \d+ words, \d+ % done: \d+ missing, /)
    const wrong = await line.stories('translations status --locale de')
    expect([wrong.code, wrong.stderr]).toEqual([
      1,
      '--locale: expected one of fr, es, en, got "de".\n',
    ])
    const rebuilt = json(await line.stories('translations rebuild --json'))
    expect(rebuilt).toMatchObject({ ok: true, removed: 0, failed: [] })
  },
  TIMEOUT,
)
