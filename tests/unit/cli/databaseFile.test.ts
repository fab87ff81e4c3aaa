import Database from 'libsql'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { readEnvironment } from '../../../src/cli/environment.js'
import { ensureFolders } from '../../../src/cli/folders.js'
import { canMakeReadOnly, makeReadOnly } from '../../helpers/readOnly.js'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-file-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const inDirectory = (name: string) => path.join(directory, name)

function start(): void {
  ensureFolders(readEnvironment({ variables: { DATABASE_URI: 'file:stories.db' }, directory }))
}

function makeDatabase(): void {
  const database = new Database(inDirectory('stories.db'))
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE one (id integer)')
  database.close()
}

const MADE: [what: string, make: () => void, got: RegExp][] = [
  [
    'a folder',
    () => mkdirSync(inDirectory('stories.db')),
    /\(a folder\)\. Use DATABASE_URI=file:.*stories\.db\/stories\.db\.$/,
  ],
  [
    'a text',
    () => writeFileSync(inDirectory('stories.db'), 'id;title\n'.repeat(500)),
    /\(a file of another kind\)\. Name another file, or restore a copy of the database\.$/,
  ],
  [
    'a device',
    () => symlinkSync('/dev/null', inDirectory('stories.db')),
    /\(no regular file\)\. Name another/,
  ],
]

test.each(MADE)(
  '%s in place of the database is named, and nothing is written',
  (_what, make, got) => {
    make()
    const before = readdirSync(directory)
    expect(start).toThrow(
      /^DATABASE_URI: expected an SQLite database or a new file, got ".*stories/,
    )
    expect(start).toThrow(got)
    expect(readdirSync(directory)).toEqual(before)
  },
)

test('a link to itself is named', () => {
  symlinkSync('stories.db', inDirectory('stories.db'))
  expect(start).toThrow(/^DATABASE_URI: expected a readable file, got ".*" \(ELOOP\)\./)
})

test('a database, an empty file and none are good', () => {
  start()
  writeFileSync(inDirectory('stories.db'), '')
  start()
  makeDatabase()
  start()
  expect(readdirSync(directory)).toContain('media')
})

test.skipIf(!canMakeReadOnly()).each(['stories.db', 'stories.db-wal', 'stories.db-server.lock'])(
  '%s that cannot be written is named, though its folder can',
  (name) => {
    makeDatabase()
    writeFileSync(inDirectory(name), '', { flag: 'a' })
    const undo = makeReadOnly(inDirectory(name))
    try {
      expect(start).toThrow(
        new RegExp(
          `^DATABASE_URI: expected a writable file, got ".*${name}" \\(E\\w+\\)\\. Choose another`,
        ),
      )
      expect(readdirSync(directory)).not.toContain('media')
    } finally {
      undo()
    }
  },
)
