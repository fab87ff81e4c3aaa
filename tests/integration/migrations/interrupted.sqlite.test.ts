import Database from 'libsql'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import {
  ALL_TITLES,
  makeDatabase,
  openDatabase,
  removeDatabase,
  REPLACED,
  schemaIn,
  statementsOf,
  titlesIn,
} from '../../helpers/migrations.js'

/** Of all places to stop at, every so many are tried; `npm run test:long` tries each. */
const STEP = process.env.TEST_LONG ? 1 : 100

const INITIAL = '20261123_224829_initial'
const ACCESS = '20261124_151849_access_and_saving'
const TRANSLATIONS = '20261124_192552_translations'
const CREDIT = '20261124_205941_credit'

let directory: string
let wanted: Awaited<ReturnType<typeof schemaIn>>
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-interrupted-'))
  vi.stubEnv('NODE_ENV', 'production')
  const file = path.join(directory, 'wanted.db')
  await (await openDatabase(file)).close()
  wanted = await schemaIn(file)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true, force: true })
})

/** Starts on a file as it is, and looks at what has come of it. */
async function isWholeAfterStart(file: string, titles: unknown[]): Promise<boolean> {
  const opened = await openDatabase(file)
  const { rows } = await opened.client.execute('PRAGMA foreign_key_check')
  const { rows: names } = await opened.client.execute('SELECT name FROM payload_migrations')
  await opened.close()
  expect(rows).toEqual([])
  expect(names.map(({ name }) => name)).toEqual(
    expect.arrayContaining([INITIAL, ACCESS, TRANSLATIONS, CREDIT]),
  )
  expect(await schemaIn(file)).toEqual(wanted)
  expect(titlesIn(file)).toEqual(titles)
  return true
}

/** Every `STEP`th number below `count`, the first and the last two included. */
function places(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at).filter(
    (at) => at % STEP === 0 || at >= count - 2,
  )
}

const HALF_WAY = [
  { half: INITIAL, names: [] },
  { half: ACCESS, names: [INITIAL] },
  { half: REPLACED, names: [INITIAL, ACCESS] },
  { half: TRANSLATIONS, names: [INITIAL, ACCESS] },
  { half: CREDIT, names: [INITIAL, ACCESS, TRANSLATIONS] },
  { half: CREDIT, names: [INITIAL, ACCESS, REPLACED] },
]

test.each(HALF_WAY)(
  'a database that earlier versions left amid $half starts, wherever they stopped',
  async ({ half, names }) => {
    const statements = await statementsOf(half)
    let whole = 0
    const stops = places(statements.length + 1)
    for (const stop of stops) {
      const file = path.join(directory, 'half.db')
      await makeDatabase({ file, names, half: statements.slice(0, stop) })
      if (await isWholeAfterStart(file, names.length > 0 ? ALL_TITLES : [])) whole++
      removeDatabase(file)
    }
    expect(whole).toBe(stops.length)
  },
  900_000,
)

const STARTS = [
  { from: 'nothing', names: [] },
  { from: 'the first migration', names: [INITIAL] },
  { from: 'the replaced one', names: [INITIAL, ACCESS, REPLACED] },
]

test.each(STARTS)(
  'a statement that fails undoes its migration, and the next start runs all, from $from',
  async ({ names }) => {
    const titles = names.length > 0 ? ALL_TITLES : []
    const count = await countStatements(names)
    for (const stop of places(count)) {
      const file = path.join(directory, 'failing.db')
      if (names.length > 0) await makeDatabase({ file, names })
      await expect(openDatabase(file, { onClient: failAt(stop) })).rejects.toThrow(/disk is full/)
      expect(await isBetween(file)).toBe(true)
      await isWholeAfterStart(file, titles)
      removeDatabase(file)
    }
  },
  900_000,
)

test.each(STARTS)(
  'a copy taken after any statement, as a kill leaves it, starts, from $from',
  async ({ names }) => {
    const titles = names.length > 0 ? ALL_TITLES : []
    const wantedPlaces = new Set(places(await countStatements(names)))
    const file = path.join(directory, 'killed.db')
    if (names.length > 0) await makeDatabase({ file, names })
    const copies: string[] = []
    const opened = await openDatabase(file, {
      onClient: (client) => {
        let at = 0
        client.observer = {
          after: () => {
            if (wantedPlaces.has(at++)) copies.push(copyOf(file, copies.length))
          },
        }
      },
    })
    await opened.close()
    expect(copies).toHaveLength(wantedPlaces.size)
    for (const copy of copies) {
      expect(await isBetween(copy)).toBe(true)
      await isWholeAfterStart(copy, titles)
      removeDatabase(copy)
    }
    removeDatabase(file)
  },
  900_000,
)

/** How many statements the migrations run that are due after these. */
async function countStatements(names: string[]): Promise<number> {
  const file = path.join(directory, 'counted.db')
  if (names.length > 0) await makeDatabase({ file, names })
  let count = 0
  const opened = await openDatabase(file, {
    onClient: (client) => {
      client.observer = { before: () => count++ }
    },
  })
  await opened.close()
  removeDatabase(file)
  return count
}

function failAt(stop: number) {
  let at = 0
  return (client: { observer: unknown }) => {
    client.observer = {
      before: () => {
        if (at++ === stop) throw Object.assign(new Error('disk is full'), { code: 'SQLITE_FULL' })
      },
    }
  }
}

/** Whether a file's tables are those that its recorded migrations made: none is there by half. */
async function isBetween(file: string): Promise<boolean> {
  const database = new Database(file)
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()
  const names =
    tables.length === 0
      ? []
      : (database.prepare('SELECT name FROM payload_migrations ORDER BY id').all() as {
          name: string
        }[])
  database.close()
  expect(await schemaIn(file)).toEqual(await schemaAfter(names.map(({ name }) => name)))
  return true
}

const schemas = new Map<string, ReturnType<typeof schemaIn>>()

/** What migrations make of an empty database. What the replaced one made is part of its successor. */
function schemaAfter(all: string[]): ReturnType<typeof schemaIn> {
  const names = all.filter((name) => name !== REPLACED || !all.includes(TRANSLATIONS))
  const known = schemas.get(names.join())
  if (known) return known
  const file = path.join(directory, `model-${schemas.size}.db`)
  const made = makeDatabase({ file, names, content: [] }).then(() => schemaIn(file))
  schemas.set(names.join(), made)
  return made
}

/** As a kill would leave it: the file and its log. */
function copyOf(file: string, number: number): string {
  const copy = path.join(directory, `copy-${number}.db`)
  for (const ending of ['', '-wal']) cpSync(`${file}${ending}`, `${copy}${ending}`)
  return copy
}
