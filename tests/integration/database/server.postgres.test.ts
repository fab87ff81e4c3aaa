import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'

import { migrations } from '../../../migrations/index.js'
import { migrations as postgresMigrations } from '../../../migrations/postgres/index.js'
import { databaseAdapter } from '../../../src/cli/database.js'
import { postgresLocks } from '../../../src/database/postgresLocks.js'
import type { PostgresDatabase, SqlAdapter } from '../../../src/database/sqlTransactions.js'
import { limitersOf } from '../../../src/security/limits/limiters.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { databaseOn, dropPostgres } from '../../helpers/postgres.js'

const MIGRATED = `migrated-${process.pid}`
const root = path.resolve(import.meta.dirname, '../../..')

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await app.stop()
  await dropPostgres(inject('postgres').url, MIGRATED)
})

test('the migrations make the tables that the config asks for; else: npm run migrate:create', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  const db = databaseAdapter({
    database: { kind: 'postgres', url: databaseOn(inject('postgres').url, MIGRATED) },
    migrations,
    postgresMigrations,
    migrationDir: path.join(root, 'migrations'),
  })
  const migrated = await startPayload({ config: { db } })
  const columns = await schemaOf(migrated)
  expect(columns).toEqual(await schemaOf(app))
  expect(columns).toContainEqual(expect.stringMatching(/^editions sort_key .* C$/))
  await migrated.stop()
})

test('who waits too long for a document that another server saves is told so', async () => {
  const adapter = sqlOf(app)
  const locks = postgresLocks(adapter, 100)
  const [one, other] = await Promise.all([begin(adapter), begin(adapter)])
  await locks.take('themes:1', one)
  await locks.take('themes:2', other)
  await expect(locks.take('themes:1', other)).rejects.toMatchObject({ code: 'BUSY' })
  await adapter.rollbackTransaction(other)
  await adapter.rollbackTransaction(one)
})

test('an operation in which a statement failed is not said to be stored', async () => {
  const adapter = sqlOf(app)
  const id = await begin(adapter)
  const { execute } = adapter.sessions[id]?.db as PostgresDatabase
  await expect(execute.call(adapter.sessions[id]?.db, 'SELECT 1 / 0')).rejects.toThrow()
  await expect(adapter.commitTransaction(id)).rejects.toThrow()
})

test('where the counts of attempts cannot be shared, the log says why, and they are counted', async () => {
  const { pool, pg } = sqlOf(app) as unknown as {
    pool: Pool
    pg: { Pool: new (o: object) => Pool }
  }
  const guest = `guest-${process.pid}`
  await pool.query(`CREATE ROLE "${guest}"`)
  const own = new pg.Pool({ ...pool.options, options: `-c role=${guest}`, max: 1 })
  const warned: unknown[] = []
  const logger = { warn: (line: { msg: string }) => warned.push(line.msg) } as never // no other is used
  const db = { name: 'postgres', pool: own } as never // as an adapter of such a user has it
  const limiters = limitersOf(app.settings.security, { db, logger })
  const waits = []
  for (let n = 0; n < 11; n += 1) waits.push(await limiters.consume('signIn', 'ada'))
  expect(waits.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => null))
  expect(waits[10]).toBeGreaterThan(0)
  expect(warned).toEqual([expect.stringContaining('Grant CREATE on the database')])
  await own.end()
  await pool.query(`DROP ROLE "${guest}"`)
})

type Pool = {
  options: object
  query: (statement: string) => Promise<unknown>
  end: () => Promise<void>
}

function sqlOf({ payload }: TestPayload): SqlAdapter {
  return payload.db as unknown as SqlAdapter // this project's adapter is PostgreSQL's
}

async function begin(adapter: SqlAdapter): Promise<string> {
  return String(await adapter.beginTransaction())
}

/** Columns, constraints and indexes, a line each. */
async function schemaOf({ payload }: TestPayload): Promise<string[]> {
  const { drizzle } = payload.db as unknown as {
    drizzle: { execute: (sql: string) => Promise<{ rows: { line: string }[] }> }
  }
  const { rows } = await drizzle.execute(`
    SELECT concat_ws(' ', table_name, column_name, udt_name, is_nullable, column_default, collation_name) AS line
      FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws(' ', typname, enumlabel)
      FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid
    ORDER BY line`)
  return rows.map(({ line }) => line)
}
