import { sql } from '@payloadcms/db-sqlite'
import Database from 'libsql'
import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { migrations } from '../../../migrations/index.js'
import { migratorOf } from '../../../src/database/migrations/safeMigrations.js'
import {
  ALL_TITLES,
  makeDatabase,
  type Migrations,
  openDatabase,
  schemaIn,
  titlesIn,
} from '../../helpers/migrations.js'

const NAMES = migrations.map(({ name }) => name)
const [INITIAL = '', , , CREDIT = ''] = NAMES
const LAST = NAMES.at(-1) ?? ''

let directory: string
let file: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-safely-'))
  file = path.join(directory, 'stories.db')
  vi.stubEnv('NODE_ENV', 'production')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true, force: true })
})

const copies = () => readdirSync(directory).filter((name) => name.includes('.before-'))

const withMore = (up: Migrations[number]['up']): Migrations => [
  ...migrations,
  { name: '20991231_235959_more', up, down: () => Promise.resolve() },
]
const failing = (onClient: { failAt: RegExp }) => (client: { observer: unknown }) => {
  client.observer = {
    before: (text: string) => {
      if (!onClient.failAt.test(text)) return
      throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
    },
  }
}

test('an empty database needs no copy; one with content is copied once, for its owner only', async () => {
  await (await openDatabase(file)).close()
  expect(copies()).toEqual([])
  const second = path.join(directory, 'other.db')
  await makeDatabase({ file: second, names: NAMES.slice(0, 2) })
  const before = await schemaIn(second)
  const opened = await openDatabase(second)
  const copy = `other.before-${NAMES[2]}.db`
  expect(migratorOf(opened.payload.db)?.last).toEqual({
    names: NAMES.slice(2),
    way: 'up',
    copy: path.join(directory, copy),
  })
  await opened.close()
  expect(copies()).toEqual([copy])
  expect(statSync(path.join(directory, copy)).mode & 0o777).toBe(0o600)
  expect(await schemaIn(path.join(directory, copy))).toEqual(before)
  expect(titlesIn(path.join(directory, copy))).toEqual(ALL_TITLES)
})

test('tries that fail share one copy while nothing changes; a change gets another', async () => {
  await makeDatabase({ file, names: NAMES.slice(0, 3) })
  const fails = { onClient: failing({ failAt: /alter table/i }) }
  for (const _try of [1, 2, 3]) await expect(openDatabase(file, fails)).rejects.toThrow('disk is full')
  expect(copies()).toEqual([`stories.before-${CREDIT}.db`])
  const database = new Database(file)
  database.exec("UPDATE users SET name = 'Grace'")
  database.close()
  await expect(openDatabase(file, fails)).rejects.toThrow('disk is full')
  expect(copies().sort()).toEqual([
    `stories.before-${CREDIT}.2.db`,
    `stories.before-${CREDIT}.db`,
  ])
})

test('without room for the copy nothing is changed, and the message says what to do', async () => {
  await makeDatabase({ file, names: [INITIAL] })
  const before = await schemaIn(file)
  await expect(
    openDatabase(file, { onClient: failing({ failAt: /vacuum/i }) }),
  ).rejects.toThrow(
    /could not be copied before its migration, so nothing was changed: .*disk is full\. \d+ MB are needed in .*Make room/,
  )
  expect(copies()).toEqual([])
  expect(await schemaIn(file)).toEqual(before)
  expect(titlesIn(file)).toEqual(ALL_TITLES)
})

test('a table that is rebuilt keeps the rows that refer to it', async () => {
  await makeDatabase({ file, names: NAMES })
  const rebuild = withMore(async ({ db }) => {
    const table = (name: string) => sql.raw(`CREATE TABLE \`${name}\` (\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL, \`kind\` text, \`programme_id\` integer)`)
    await db.run(table('__new_themes'))
    await db.run(sql`INSERT INTO \`__new_themes\` SELECT \`id\`, \`kind\`, \`programme_id\` FROM \`themes\``)
    await db.run(sql`DROP TABLE \`themes\``)
    await db.run(sql`ALTER TABLE \`__new_themes\` RENAME TO \`themes\``)
  })
  const opened = await openDatabase(file, { list: rebuild })
  const { rows } = await opened.client.execute('PRAGMA foreign_keys')
  expect(rows[0]?.foreign_keys).toBe(1)
  await opened.close()
  expect(titlesIn(file)).toEqual(ALL_TITLES)
})

test('a migration that would break what rows refer to is refused whole', async () => {
  await makeDatabase({ file, names: NAMES })
  const breaking = withMore(async ({ db }) => {
    await db.run(sql`CREATE TABLE \`extra\` (\`id\` integer)`)
    await db.run(sql`DELETE FROM \`themes\``)
  })
  await expect(openDatabase(file, { list: breaking })).rejects.toThrow(
    /20991231_235959_more failed, and nothing of it was stored: Foreign keys would be broken/,
  )
  expect(titlesIn(file)).toEqual(ALL_TITLES)
  expect(await schemaIn(file)).not.toHaveProperty('extra')
})

test('rows are never written twice: a migration that was left half way among them is refused', async () => {
  await makeDatabase({ file, names: NAMES, half: ['CREATE TABLE `extra` (`id` integer)'] })
  const mixed = withMore(async ({ db }) => {
    await db.run(sql`CREATE TABLE \`extra\` (\`id\` integer)`)
    await db.run(sql`INSERT INTO \`extra\` VALUES (1)`)
  })
  await expect(openDatabase(file, { list: mixed })).rejects.toThrow(/stopped half way/)
})

test('going one step back and forth again keeps all that was in the step before', async () => {
  await makeDatabase({ file, names: NAMES })
  const schema = await schemaIn(file)
  const opened = await openDatabase(file)
  const migrator = migratorOf(opened.payload.db)
  const undone = await migrator?.down()
  expect(undone?.names).toEqual([LAST])
  expect(undone?.copy).toBe(path.join(directory, `stories.before-undoing-${LAST}.db`))
  expect((await migrator?.standings())?.map(({ state }) => state)).toEqual(
    NAMES.map((name) => (name === LAST ? 'due' : 'done')),
  )
  expect(await schemaIn(file)).not.toEqual(schema)
  expect(titlesIn(file)).toEqual(ALL_TITLES)
  expect((await migrator?.up())?.names).toEqual([LAST])
  expect(await schemaIn(file)).toEqual(schema)
  expect(titlesIn(file)).toEqual(ALL_TITLES)
  await opened.close()
})

test('all steps but the first can be undone, one by one, and run again', async () => {
  await makeDatabase({ file, names: NAMES })
  const schema = await schemaIn(file)
  const opened = await openDatabase(file)
  const migrator = migratorOf(opened.payload.db)
  for (const name of NAMES.slice(1).reverse()) expect((await migrator?.down())?.names).toEqual([name])
  expect(await migrator?.down()).toBeNull()
  expect((await migrator?.up())?.names).toEqual(NAMES.slice(1))
  await opened.close()
  expect(await schemaIn(file)).toEqual(schema)
  expect(titlesIn(file)).toEqual(ALL_TITLES)
})

test('nothing is migrated under a running server; its death frees the database', async () => {
  await makeDatabase({ file, names: [INITIAL] })
  const server = fork(path.join(import.meta.dirname, '../../helpers/holdDatabase.ts'), [file], {
    execArgv: ['--import', 'tsx'],
  })
  await new Promise((resolve) => server.once('message', resolve))
  await expect(openDatabase(file)).rejects.toThrow(
    new RegExp(`Another server has the database .*stories.db \\(process ${server.pid} on .*since .*holdDatabase.ts`),
  )
  expect(copies()).toEqual([])
  server.kill('SIGKILL')
  await new Promise((resolve) => server.once('exit', resolve))
  await (await openDatabase(file)).close()
  expect(titlesIn(file)).toEqual(ALL_TITLES)
})
