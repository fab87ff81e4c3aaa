import type { BaseDatabaseAdapter } from 'payload'

import type { Recorded } from './ledger.js'

/** Of any adapter; Payload's type of the one in use depends on the app. */
export type AnyAdapter = Pick<BaseDatabaseAdapter, 'name' | 'find'>
type Row = Record<string, unknown>
type Sqlite = { client: { execute: (sql: string) => Promise<{ rows: Row[] }> } }
type Postgres = { pool: { query: (sql: string) => Promise<{ rows: Row[] }> } }

/** The rows of `payload_migrations` in their order; none where there is no such table yet. */
export async function recordedIn(adapter: AnyAdapter): Promise<Recorded[]> {
  const rows = await rowsOf(adapter)
  return rows.map(({ name, batch }) => ({ name: name as string, batch: Number(batch) }))
}

const ALL = 'SELECT name, batch FROM payload_migrations ORDER BY id'

/** The adapters' own types are not ours to import. */
async function rowsOf(adapter: AnyAdapter): Promise<Row[]> {
  if (adapter.name === 'sqlite') {
    const { client } = adapter as unknown as Sqlite
    const table = "SELECT name FROM sqlite_master WHERE name = 'payload_migrations'"
    const { rows } = await client.execute(table)
    return rows.length === 0 ? [] : (await client.execute(ALL)).rows
  }
  if (adapter.name === 'postgres') {
    const { pool } = adapter as unknown as Postgres
    const { rows } = await pool.query("SELECT to_regclass('payload_migrations') AS found")
    return rows[0]?.found ? (await pool.query(ALL)).rows : []
  }
  const { docs } = await adapter.find<Row>({
    ...{ collection: 'payload-migrations', pagination: false, sort: 'createdAt' },
  })
  return docs
}
