import { type ChildProcess, fork } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { holdDatabase } from '../../../src/database/holdDatabase.js'
import { loadLibsql } from '../../../src/database/loadLibsql.js'
import type { Written } from '../../helpers/busyWriter.js'
import { type CommandLine, commandLine, json } from './commandLine.js'

const TIMEOUT = 240_000

let line: CommandLine
let folder: string
let writer: ChildProcess
let written: Written = { themes: 0, pictures: 0 }
/** What had been acknowledged before the backup began, and when it had ended. */
let before: Written
let after: Written

/** The database is written to from the first to the last moment of the backup that all tests use. */
beforeAll(async () => {
  line = commandLine()
  folder = mkdtempSync(path.join(tmpdir(), 'stories-backup-'))
  const script = path.join(import.meta.dirname, '../../helpers/busyWriter.ts')
  writer = fork(script, {
    env: line.env(),
    execArgv: ['--conditions=production', '--import', 'tsx'],
  })
  writer.on('message', (message: Written) => (written = message))
  await until(() => written.pictures >= 3)
  before = written
  const taken = await line.stories(`backup ${at('whole')} --json`)
  after = written
  writer.send('end')
  expect([taken.code, json(taken).missing]).toEqual([0, []])
}, TIMEOUT)
afterAll(async () => {
  writer.kill()
  await line.stop()
  rmSync(folder, { recursive: true, force: true })
})

const at = (name: string) => path.join(folder, name)

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Where a test restores to: an empty database and folder of its own. */
function target(name: string) {
  const env = { DATABASE_URI: `file:${at(`${name}/stories.db`)}`, MEDIA_DIR: at(`${name}/media`) }
  return (words: string) => line.stories(words, env)
}

function rows(file: string, sql: string): Record<string, unknown>[] {
  const Open = loadLibsql()
  const connection = new Open(file)
  try {
    return connection.prepare(sql).all() as Record<string, unknown>[]
  } finally {
    connection.close()
  }
}

/** A copy of the backup with something done to it. */
function spoilt(name: string, spoil: (folder: string) => void): string {
  cpSync(at('whole'), at(name), { recursive: true })
  spoil(at(name))
  return at(name)
}

test(
  'a backup taken during saves restores what was true at one moment',
  async () => {
    const stories = target('moment')
    expect(await stories(`restore ${at('whole')}`)).toMatchObject({ code: 0 })
    const file = at('moment/stories.db')
    const titles = rows(
      file,
      "SELECT title FROM themes_locales WHERE _locale = 'fr' ORDER BY _parent_id",
    )
    expect(titles.length).toBeGreaterThanOrEqual(before.themes)
    // One more may have been stored, and its writer not yet told.
    expect(titles.length).toBeLessThanOrEqual(after.themes + 1)
    expect(titles.map(({ title }) => title)).toEqual(titles.map((_, n) => `Thème ${n + 1}`))
    expect(after.themes).toBeGreaterThan(before.themes)
    const images = rows(file, 'SELECT filename, filesize FROM media')
    expect(images.length).toBeGreaterThanOrEqual(before.pictures)
    for (const { filename, filesize } of images)
      expect(statSync(at(`moment/media/images/${String(filename)}`)).size).toBe(filesize)
    expect(json(await stories('entries verify --json'))).toMatchObject({ ok: true, found: [] })
    const verified = json(await stories('editions verify --full --json'))
    expect(verified).toMatchObject({ ok: true, missing: 0, outdated: 0, orphaned: 0 })
    expect(json(await stories('media orphans --all --json'))).toMatchObject({ orphans: [] })
  },
  TIMEOUT,
)

test('a backup is for its owner only', () => {
  const modes = ['', 'manifest.json', 'database', 'database/stories.db', 'media/media'].map(
    (name) => (statSync(path.join(at('whole'), name)).mode & 0o777).toString(8),
  )
  expect(modes).toEqual(['700', '600', '700', '600', '700'])
})

test(
  'a tar on standard output restores from standard input',
  async () => {
    const made = await line.stories('backup -', {}, { stdout: at('all.tar') })
    expect([made.code, made.stdout]).toEqual([0, ''])
    const env = { DATABASE_URI: `file:${at('tar/stories.db')}`, MEDIA_DIR: at('tar/media') }
    expect(await line.stories('restore -', env, { stdin: at('all.tar') })).toMatchObject({
      code: 0,
    })
    expect(rows(at('tar/stories.db'), 'SELECT id FROM themes').length).toBe(
      rows(line.file, 'SELECT id FROM themes').length,
    )
    writeFileSync(at('short.tar'), readTo(at('all.tar'), statSync(at('all.tar')).size / 2))
    const short = { DATABASE_URI: `file:${at('short/stories.db')}`, MEDIA_DIR: at('short/media') }
    const cut = await line.stories('restore -', short, { stdin: at('short.tar') })
    expect([cut.code, cut.stderr]).toEqual([1, expect.stringMatching(/whole tar|is not whole/)])
    expect(existsSync(at('short'))).toBe(false)
  },
  TIMEOUT,
)

test(
  'a folder that is not whole is refused before anything is written',
  async () => {
    const [picture = ''] = readdirSync(at('whole/media/media'))
    const wrong: [name: string, spoil: (folder: string) => void, said: RegExp][] = [
      ['changed', (copy) => flip(path.join(copy, 'database/stories.db')), /stories\.db: .*changed/],
      ['missing', (copy) => rmSync(path.join(copy, 'media/media', picture)), /: missing$/m],
    ]
    for (const [name, spoil, said] of wrong) {
      const stories = target(`into-${name}`)
      const { code, stderr } = await stories(`restore ${spoilt(name, spoil)}`)
      expect([code, stderr]).toEqual([1, expect.stringMatching(said)])
      expect(stderr).not.toMatch(/^\s+at /m)
      expect(readdirSync(at(`into-${name}`))).toEqual(['media'])
    }
  },
  TIMEOUT,
)

test(
  'a database with content is replaced only if asked, and kept beside',
  async () => {
    const stories = target('moment')
    const refused = await stories(`restore ${at('whole')}`)
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/add --replace/)])
    const kept = json(await stories(`restore ${at('whole')} --replace --json`)).kept as string[]
    expect(kept.map((name) => path.basename(name).replace(/\d.*Z/, 'TIME'))).toEqual([
      'images.before-TIME',
      'stories.before-TIME.db',
    ])
    expect(json(await stories('editions verify --json'))).toMatchObject({ ok: true })
  },
  TIMEOUT,
)

test(
  'a restore waits for no server: it is refused while one has the database',
  async () => {
    const release = await holdDatabase({ file: at('moment/stories.db'), as: 'server' })
    const { code, stderr } = await target('moment')(`restore ${at('whole')} --replace`)
    release()
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Another server has the database/)])
  },
  TIMEOUT,
)

test(
  'a restore that was cut off is undone by the next one, and nobody opens the database before',
  async () => {
    const file = at('moment/stories.db')
    const journal = `${file}-restoring.json`
    const cutOff = [{ part: `${file}.part`, place: file, old: `${file}.old` }]
    copyFileSync(file, `${file}.old`)
    writeFileSync(journal, JSON.stringify(cutOff))
    await expect(holdDatabase({ file, as: 'server' })).rejects.toThrow(/was cut off/)
    const stories = target('moment')
    expect((await stories('editions verify')).stderr).toMatch(/^A restore of \S+ was cut off/)
    expect((await stories(`restore ${at('whole')}`)).stderr).toMatch(/add --replace/)
    expect(readdirSync(at('moment')).filter((name) => /old|restoring/.test(name))).toEqual([])
    expect(json(await stories('editions verify --json'))).toMatchObject({ ok: true })
  },
  TIMEOUT,
)

function flip(file: string): void {
  const bytes = readTo(file, statSync(file).size)
  bytes[5000] = (bytes[5000] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

function readTo(file: string, length: number): Buffer {
  return readFileSync(file).subarray(0, Math.floor(length))
}
