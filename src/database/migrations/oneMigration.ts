import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Migration,
  type Payload,
  type PayloadRequest,
} from 'payload'

import type { SqlAdapter } from '../sqlTransactions.js'
import type { SqliteClient } from '../sqliteClient.js'
import { type MigrationDb, resume } from './resume.js'

export type MigratedAdapter = SqlAdapter & { client: SqliteClient; prodMigrations?: Migration[] }

type Args = {
  adapter: MigratedAdapter
  migration: Migration
  /** `up` with the batch that it belongs to, or `down`. */
  way: { up: number } | 'down'
}

/**
 * Runs one migration, or undoes it: its statements and its row in `payload_migrations` are one
 * transaction. Foreign keys rest meanwhile, for to rebuild a table is to drop it, which would delete
 * by cascade what refers to it; they are checked before the commit.
 *
 * @returns how many statements were left out because an earlier run had done them
 */
export async function oneMigration({ adapter, migration, way }: Args): Promise<number> {
  const { payload } = adapter
  return adapter.client.withForeignKeysOff(async () => {
    const req = await createLocalReq({}, payload)
    try {
      await initTransaction(req)
      const { db, leftOut } = resume(adapter.sessions[String(await req.transactionID)]?.db as MigrationDb)
      // Payload's types leave the database of a migration to its adapter.
      const args = { db, payload, req } as unknown
      await (way === 'down' ? migration.down(args) : migration.up(args))
      await record({ payload, req, name: migration.name, way })
      await commitTransaction(req)
      return leftOut()
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  })
}

type Row = { payload: Payload; req: PayloadRequest; name: string; way: Args['way'] }

async function record({ payload, req, name, way }: Row): Promise<void> {
  const all = { collection: 'payload-migrations', overrideAccess: true, req } as const
  if (way === 'down') await payload.delete({ ...all, where: { name: { equals: name } } })
  else await payload.create({ ...all, data: { name, batch: way.up } })
}
