import { sqliteAdapter } from '@payloadcms/db-sqlite'
import Database from 'libsql'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { migrations } from '../../../migrations/index.js'
import { checkVersion } from '../../../src/database/migrations/refuseNewer.js'
import { migratorOf } from '../../../src/database/migrations/safeMigrations.js'
import { makeDatabase, openDatabase, REPLACED, schemaIn } from '../../helpers/migrations.js'

const NAMES = migrations.map(({ name }) => name)
const FUTURE = '20991231_000000_future'
const REFUSAL = new RegExp(
  `migrations that this version does not know: ${FUTURE}\\..*Install the version that knows them, or restore the copy`,
)

let directory: string
let file: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-newer-'))
  file = path.join(directory, 'stories.db')
  vi.stubEnv('NODE_ENV', 'production')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true, force: true })
})

function record(name: string, batch: number): void {
  const database = new Database(file)
  database.prepare('INSERT INTO payload_migrations (name, batch) VALUES (?, ?)').run(name, batch)
  database.close()
}

const copies = () => readdirSync(directory).filter((name) => name.includes('.before-'))

test.each([
  { of: 'all its migrations', names: NAMES },
  { of: 'some of its migrations', names: NAMES.slice(0, 2) },
])('a database of $of and one of a newer version is refused unchanged', async ({ names }) => {
  await makeDatabase({ file, names })
  record(FUTURE, 9)
  const before = await schemaIn(file)
  await expect(openDatabase(file)).rejects.toThrow(REFUSAL)
  expect(await schemaIn(file)).toEqual(before)
  expect(copies()).toEqual([])
})

test('neither way is gone in a database that a newer version has meanwhile', async () => {
  await makeDatabase({ file, names: NAMES })
  const opened = await openDatabase(file)
  const before = await schemaIn(file)
  record(FUTURE, 9)
  const migrator = migratorOf(opened.payload.db)
  await expect(migrator?.down()).rejects.toThrow(REFUSAL)
  await expect(migrator?.up()).rejects.toThrow(REFUSAL)
  await expect(opened.payload.db.migrateDown()).rejects.toThrow(REFUSAL)
  await expect(opened.payload.db.migrateReset()).rejects.toThrow(REFUSAL)
  expect((await migrator?.standings())?.[0]).toEqual({ name: FUTURE, state: 'unknown', batch: 9 })
  await opened.close()
  expect(await schemaIn(file)).toEqual(before)
  expect(copies()).toEqual([])
})

test('a migration that was replaced, and a pushed schema, are not of a newer version', async () => {
  await makeDatabase({ file, names: [...NAMES.slice(0, 2), REPLACED, ...NAMES.slice(3)] })
  const opened = await openDatabase(file)
  record('dev', -1)
  await expect(checkVersion(opened.payload.db)).resolves.toBeUndefined()
  const told = await migratorOf(opened.payload.db)?.standings()
  expect(told?.find(({ name }) => name === REPLACED)?.state).toBe('replaced')
  await opened.close()
})

test('a host app may have migrations of others in its database', async () => {
  await makeDatabase({ file, names: NAMES })
  record(FUTURE, 9)
  const made = sqliteAdapter({
    client: { url: `file:${file}` },
    push: false,
    prodMigrations: migrations,
  })
  const opened = await openDatabase(file, { made })
  await expect(checkVersion(opened.payload.db)).resolves.toBeUndefined()
  await opened.close()
})
