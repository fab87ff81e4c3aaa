import Database from 'libsql'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type CommandLine, commandLine, json } from './commandLine.js'

const TIMEOUT = 180_000

let line: CommandLine
beforeAll(() => {
  line = commandLine()
})
afterAll(() => line.stop())

test('help names every command', async () => {
  const { code, stdout } = await line.stories('--help')
  expect(code).toBe(0)
  for (const word of ['seed', 'editions', 'schedules', 'translations', 'users', 'audit']) {
    expect(stdout).toContain(word)
  }
})

test('an unknown command is refused with the help, and no stack', async () => {
  const { code, stderr } = await line.stories('publish')
  expect(code).toBe(1)
  expect(stderr).toContain("error: unknown command 'publish'")
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('a wrong setting is named, as text or as JSON', async () => {
  const text = await line.stories('seed', { PORT: 'http' })
  expect([text.code, text.stdout]).toEqual([1, ''])
  expect(text.stderr).toMatch(/^PORT: expected a whole number/)
  const { error } = json(await line.stories('seed --json', { PORT: 'http' }))
  expect(error).toMatch(/^PORT: expected a whole number/)
})

test(
  'an audit command without a day it understands says so',
  async () => {
    const none = await line.stories('audit prune')
    expect([none.code, none.stdout]).toEqual([1, ''])
    expect(none.stderr).toMatch(/^Expected --before DATE/)
    const wrong = await line.stories('audit export --to tomorrow')
    expect([wrong.code, wrong.stdout]).toEqual([1, ''])
    expect(wrong.stderr).toMatch(/^to: expected a day such as 2026-11-23/)
    const odd = await line.stories('audit prune --before 2026-02-31')
    expect(odd.stderr).toMatch(/^--before: expected a day such as .*, got "2026-02-31"\.$/m)
    const late = await line.stories('audit prune --before 2999-01-01')
    expect(late.stderr).toBe('--before: expected a day in the past, got "2999-01-01".\n')
  },
  TIMEOUT,
)

/** A folder with one file, as `DATABASE_URI` and `MEDIA_DIR` of a command. */
function folderWith(content: string | Buffer) {
  const directory = mkdtempSync(path.join(tmpdir(), 'stories-usage-'))
  const file = path.join(directory, 'stories.db')
  writeFileSync(file, content)
  const env = { DATABASE_URI: `file:${file}`, MEDIA_DIR: path.join(directory, 'media') }
  return { directory, file, env: { ...env, PAYLOAD_SECRET: '' } }
}

test.each(['prepare', 'entries verify', 'migrate status'])(
  '%s names a file that is no database, without a stack, and writes nothing',
  async (words) => {
    const { directory, env } = folderWith('id;title\n'.repeat(500))
    const { code, stdout, stderr } = await line.stories(words, env)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(
      /^DATABASE_URI: expected an SQLite database or a new file, got ".*" \(a file of another kind\)\. Name/,
    )
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(directory)).toEqual(['stories.db'])
    rmSync(directory, { recursive: true })
  },
  TIMEOUT,
)

test(
  'a database that is cut off is told as such, without a stack',
  async () => {
    const whole = folderWith('')
    const database = new Database(whole.file)
    database.exec('CREATE TABLE one (id integer)')
    database.close()
    const { directory, env } = folderWith(readFileSync(whole.file).subarray(0, 1000))
    const { code, stderr } = await line.stories('prepare', env)
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^The database file cannot be used: .*malformed\. Check DATABASE_URI and/,
    )
    expect(stderr.trim().split('\n')).toHaveLength(1)
    for (const folder of [directory, whole.directory]) rmSync(folder, { recursive: true })
  },
  TIMEOUT,
)
