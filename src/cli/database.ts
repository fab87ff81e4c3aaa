import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import path from 'node:path'
import type { Config } from 'payload'

import { refuseNewer } from '../database/migrations/refuseNewer.js'
import type { Environment } from './environment.js'
import { REPLACED } from './replaced.js'

/** Of one server to PostgreSQL, which allows 100 to all together unless it is told otherwise. */
const CONNECTIONS = 20

type Input = {
  database: Environment['database']
  /** Of SQLite: run at start in production, in order. */
  migrations: NonNullable<Parameters<typeof sqliteAdapter>[0]['prodMigrations']>
  /** Of PostgreSQL, likewise. */
  postgresMigrations?: NonNullable<Parameters<typeof postgresAdapter>[0]['prodMigrations']>
  /** Folder of those of SQLite; those of PostgreSQL lie in its `postgres`. */
  migrationDir: string
  /** Bring the schema in step without migrations; for tests and for work on the model. */
  push?: boolean
}

/**
 * The database that `DATABASE_URI` names, set up as the project needs it. A database of a newer
 * version is refused.
 *
 * SQLite runs without transactions: with them libsql opens a connection for each and loses its
 * busy timeout, so that parallel writes fail (tursodatabase/libsql-client-ts#288).
 */
export function databaseAdapter(input: Input): Config['db'] {
  const lists = {
    sqlite: input.migrations,
    postgres: input.postgresMigrations ?? [],
    mongodb: [],
  }
  const names = lists[input.database.kind].map(({ name }) => name)
  return refuseNewer(adapterFor(input), { names, replaced: REPLACED })
}

function adapterFor(input: Input): Config['db'] {
  const { database, migrations, migrationDir, push } = input
  if (database.kind === 'mongodb') {
    return mongooseAdapter({
      url: database.url,
      ensureIndexes: true,
      // Joins by a query of their own: in an aggregation they need MongoDB 5.
      useJoinAggregations: false,
      migrationDir,
    })
  }
  if (database.kind === 'postgres') {
    return postgresAdapter({
      pool: { connectionString: database.url, max: CONNECTIONS },
      push: push ?? false,
      prodMigrations: input.postgresMigrations ?? [],
      migrationDir: path.join(migrationDir, 'postgres'),
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
