import Database from 'libsql'
import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildConfig, type DatabaseAdapterObj, getPayload, type Payload } from 'payload'

import { migrations } from '../../migrations/index.js'
import { databaseAdapter } from '../../src/cli/database.js'
import { withSafeMigrations } from '../../src/database/migrations/safeMigrations.js'
import type { SqliteClient } from '../../src/database/sqliteClient.js'
import { withUnits } from '../../src/database/units.js'
import replaced from '../fixtures/migrations/20261124_185739_translations.json' with { type: 'json' }

const root = path.resolve(import.meta.dirname, '../..')

/** The migration that was landed, and then landed again under another name with more in it. */
export const REPLACED = '20261124_185739_translations'

/** Statements of a migration that has landed, in order. */
export async function statementsOf(name: string): Promise<string[]> {
  if (name === REPLACED) return replaced
  const statements: string[] = []
  const migration = migrations.find((one) => one.name === name)
  const run = (query: { queryChunks: { value: string[] }[] }) => {
    statements.push(query.queryChunks.flatMap(({ value }) => value).join(''))
  }
  await migration?.up({ db: { run } } as never)
  return statements
}

type Made = {
  file: string
  /** Migrations that ran to their end, and their rows with them. */
  names: string[]
  /** Statements of one more, which stopped after them. */
  half?: string[]
  /** @default CONTENT */
  content?: string[]
}

/** Makes a database as earlier versions did: each statement for itself, without a transaction. */
export async function makeDatabase({ file, names, half = [], content = CONTENT }: Made) {
  const database = new Database(file)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF')
  for (const [index, name] of names.entries()) {
    for (const statement of await statementsOf(name)) database.exec(statement)
    if (index === 0) for (const statement of content) database.exec(statement)
    database
      .prepare('INSERT INTO payload_migrations (name, batch) VALUES (?, ?)')
      .run(name, index + 1)
  }
  for (const statement of half) database.exec(statement)
  database.close()
}

const TITLES = { fr: 'Durabilité', es: 'Sostenibilidad' } as const

const localised = (table: string, prefix: string, values: string) =>
  Object.entries(TITLES).map(
    ([locale, title]) =>
      `INSERT INTO ${table} (${prefix}title, ${prefix}slug, ${prefix}_status, _locale, _parent_id)
       VALUES ('${title}', 'slug-${locale}', 'published', '${locale}', ${values})`,
  )

/** A programme, a theme in two languages with a version, a consent and an account. */
export const CONTENT = [
  "INSERT INTO programmes (id, source_locale, uid) VALUES (1, 'fr', '0f6d2a54-0000-4000-8000-000000000001')",
  `INSERT INTO programmes_locales (name, slug, _status, _locale, _parent_id)
   VALUES ('Programme', 'programme', 'published', 'fr', 1)`,
  `INSERT INTO themes (id, kind, number, programme_id, source_locale, uid)
   VALUES (1, 'theme', 1, 1, 'fr', '0f6d2a54-0000-4000-8000-000000000002')`,
  ...localised('themes_locales', '', '1'),
  `INSERT INTO _themes_v (id, parent_id, version_kind, version_number, version_programme_id,
   version_source_locale, version_uid, version_updated_at, version_created_at, latest)
   VALUES (1, 1, 'theme', 1, 1, 'fr', '0f6d2a54-0000-4000-8000-000000000002', '2026-11-24T00:00:00.000Z',
   '2026-11-24T00:00:00.000Z', 1)`,
  ...localised('_themes_v_locales', 'version_', '1'),
  `INSERT INTO consents (person_name, statement, identity_level, granted_on)
   VALUES ('Ana', 'Acepto.', 'fullName', '2024-01-01T12:00:00.000Z')`,
  "INSERT INTO users (name, role, email) VALUES ('Ada', 'admin', 'ada@example.org')",
]

/** Titles of the theme of `CONTENT`, live and in its version, straight from the file. */
export function titlesIn(file: string): unknown[] {
  const database = new Database(file, { readonly: true })
  const titles = database
    .prepare(
      `SELECT title FROM themes_locales JOIN themes ON themes.id = _parent_id
       UNION ALL SELECT version_title FROM _themes_v_locales ORDER BY 1`,
    )
    .all() as { title: string }[]
  database.close()
  return titles.map(({ title }) => title)
}

export const ALL_TITLES = [TITLES.fr, TITLES.fr, TITLES.es, TITLES.es]

/** The app's own adapter for a file. */
export function appDatabase(file: string, list: Migrations = migrations) {
  return databaseAdapter({
    database: { kind: 'sqlite', url: `file:${file}`, file },
    migrations: list,
    migrationDir: path.join(root, 'migrations'),
  })
}

export type Migrations = typeof migrations

type OnClient = (client: SqliteClient) => void

export type Opened = { payload: Payload; client: SqliteClient; close: () => Promise<void> }

type HowToOpen = {
  list?: Migrations
  onClient?: OnClient
  /** @default the app's */
  made?: DatabaseAdapterObj
}

/**
 * Opens a file as a start does, but without the content model, which migrations do not ask for:
 * hundreds of starts take a minute.
 */
export async function openDatabase(
  file: string,
  { list, onClient = () => undefined, made = appDatabase(file, list) }: HowToOpen = {},
): Promise<Opened> {
  let client: SqliteClient | undefined
  const config = await buildConfig({
    secret: 'only-for-tests-0123456789abcdef',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
    db: {
      ...made,
      init: (args) => {
        const adapter = made.init(args)
        withUnits(adapter)
        withSafeMigrations(adapter)
        const migrate = adapter.migrate.bind(adapter)
        adapter.migrate = async (given) => {
          client = (adapter as unknown as { client: SqliteClient }).client
          onClient(client)
          await migrate(given)
        }
        return adapter
      },
    },
  })
  let payload: Payload | undefined
  try {
    payload = await getPayload({ config, key: randomUUID(), disableOnInit: true })
  } catch (error) {
    client?.close()
    throw error
  }
  const opened = client
  if (!opened) throw new Error('The database was not connected.')
  return {
    payload,
    client: opened,
    close: async () => {
      await payload.destroy()
      opened.close()
    },
  }
}

/** With what belongs to it, copies included. */
export function removeDatabase(file: string): void {
  const { dir, name } = path.parse(file)
  const all = readdirSync(dir).filter((other) => other.startsWith(`${name}.`))
  for (const other of all) rmSync(path.join(dir, other), { force: true })
}

type Row = Record<string, unknown>

/** Tables with their columns, foreign keys and indexes, in no order. */
export async function schemaOf(
  read: (sql: string) => Promise<Row[]>,
): Promise<Record<string, string[]>> {
  const tables = await read(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  )
  const schema: Record<string, string[]> = {}
  for (const name of tables.map((row) => String(row.name)).sort()) {
    const columns = await read(`PRAGMA table_info('${name}')`)
    const keys = await read(`PRAGMA foreign_key_list('${name}')`)
    const indexes = await read(
      `SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = '${name}'`,
    )
    schema[name] = [
      ...columns.map(({ name, type, notnull, dflt_value, pk }) =>
        describe('column', { name, type, notnull, dflt_value, pk }),
      ),
      ...keys.map(({ table, from, to, on_delete }) =>
        describe('key', { table, from, to, on_delete }),
      ),
      ...indexes.map(({ sql }) => describe('index', { sql })),
    ].sort()
  }
  return schema
}

function describe(kind: string, facts: Row): string {
  return `${kind} ${Object.values(facts).join(' ')}`
}

/** As `schemaOf`, of a file. */
export async function schemaIn(file: string): Promise<Record<string, string[]>> {
  const database = new Database(file)
  const schema = await schemaOf((sql) => Promise.resolve(database.prepare(sql).all() as Row[]))
  database.close()
  return schema
}
