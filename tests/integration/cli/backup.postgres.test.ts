import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type CommandLine, commandLine, json } from './commandLine.js'

const TIMEOUT = 300_000

let line: CommandLine
let other: CommandLine
let folder: string
beforeAll(async () => {
  line = commandLine()
  other = commandLine()
  folder = mkdtempSync(path.join(tmpdir(), 'stories-backup-'))
  expect(await line.stories('seed')).toMatchObject({ code: 0 })
}, TIMEOUT)
afterAll(async () => {
  await line.stop()
  await other.stop()
  rmSync(folder, { recursive: true, force: true })
})

test(
  'a backup of PostgreSQL is an export of all content, restored to an empty database',
  async () => {
    const place = path.join(folder, 'whole')
    const taken = await line.stories(`backup ${place}`)
    expect(taken).toMatchObject({ code: 0, stderr: expect.stringMatching(/Accounts, API clients/) })
    expect(readdirSync(path.join(place, 'database'))).toEqual(['export'])
    const restored = json(await other.stories(`restore ${place} --json`))
    expect(restored).toMatchObject({ same: 0, missing: [] })
    expect(json(await other.stories('entries verify --json'))).toMatchObject({
      ok: true,
      found: [],
    })
    const verified = json(await other.stories('editions verify --full --json'))
    expect(verified).toMatchObject({ ok: true, missing: 0, outdated: 0, orphaned: 0 })
    const again = await other.stories(`restore ${place} --replace`)
    expect([again.code, again.stderr]).toEqual([1, expect.stringMatching(/Name an empty database/)])
  },
  TIMEOUT,
)

test(
  'a backup of PostgreSQL is not restored to SQLite, and what to do instead is told',
  async () => {
    const sqlite = { DATABASE_URI: `file:${path.join(folder, 'stories.db')}` }
    const refused = await line.stories(`restore ${path.join(folder, 'whole')}`, sqlite)
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/expected PostgreSQL or MongoDB.*import .*whole\/database\/export\./),
    ])
  },
  TIMEOUT,
)
