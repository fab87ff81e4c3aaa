import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'

import type { Environment } from './environment.js'

type Input = {
  database: Environment['database']
  /** Run at start in production, in order. */
  migrations: NonNullable<Parameters<typeof sqliteAdapter>[0]['prodMigrations']>
  migrationDir: string
  /** Bring the schema in step without migrations; for tests and for work on the model. */
  push?: boolean
}

/**
 * The database that `DATABASE_URI` names, set up as the project needs it.
 *
 * SQLite runs without transactions: with them libsql opens a connection for each and loses its
 * busy timeout, so that parallel writes fail (tursodatabase/libsql-client-ts#288).
 */
export function databaseAdapter({ database, migrations, migrationDir, push }: Input): Config['db'] {
  if (database.kind === 'mongodb') {
    return mongooseAdapter({
      url: database.url,
      ensureIndexes: true,
      // Joins by a query of their own: in an aggregation they need MongoDB 5.
      useJoinAggregations: false,
      migrationDir,
    })
  }
  return sqliteAdapter({
    client: { url: database.url },
    autoIncrement: true,
    busyTimeout: 5000,
    wal: true,
    push: push ?? false,
    prodMigrations: migrations,
    migrationDir,
  })
}
