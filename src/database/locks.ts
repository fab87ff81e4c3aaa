import type { BaseDatabaseAdapter } from 'payload'

import { failureOf } from './failureOf.js'
import { type LeaseCollection, mongoLeases } from './mongoLease.js'
import { isSqliteFile } from './ownSqlite.js'
import { postgresLocks } from './postgresLocks.js'
import { isPostgres } from './postgresPool.js'
import type { SqlAdapter } from './sqlTransactions.js'
import { createTurns } from './turns.js'
import { withoutValues } from '../telemetry/withoutValues.js'

/** Lets units of work change one document at a time. */
export type Locks = {
  /** @throws BUSY when others have had the document for 30 seconds */
  take: (key: string, unit: string) => Promise<void>
  /** Ends what a unit has taken, once the database has ended the unit. */
  release: (unit: string) => Promise<void>
}

/** Of MongoDB: outside of the collections of Payload, and of its transactions. */
const LEASES = 'stories-turns'

/** By what the database has: SQLite lets one write at a time; PostgreSQL has locks of its own. */
export function locksOf(adapter: BaseDatabaseAdapter): Locks {
  const { take, release } = kindOf(adapter)
  // It asks the database beside the methods of the adapter, whose failures `tellFailures` tells.
  const telling: Locks['take'] = async (key, unit) => {
    try {
      await take(key, unit)
    } catch (error) {
      throw failureOf(error) ?? withoutValues(error)
    }
  }
  return { take: telling, release }
}

function kindOf(adapter: BaseDatabaseAdapter): Locks {
  if (isSqliteFile(adapter)) return sqliteLocks(adapter)
  if (isPostgres(adapter)) return postgresLocks(adapter)
  return adapter.name === 'mongoose' ? mongoLocks(adapter) : turnsOnly()
}

/** An SQLite transaction that has begun is the only one, among all processes. */
function sqliteLocks(adapter: SqlAdapter): Locks {
  return {
    take: async (_key, unit) => {
      const session = adapter.sessions[unit]
      // A statement, whatever it is, begins it.
      if (session) await (session.db as { run: (sql: string) => Promise<unknown> }).run('SELECT 1')
    },
    release: () => Promise.resolve(),
  }
}

function turnsOnly(): Locks {
  const turns = createTurns()
  return {
    take: async (key, unit) => void (await turns.take(key, unit)),
    release: (unit) => Promise.resolve(turns.release(unit)),
  }
}

/** Turns in this process, and leases among several servers. */
function mongoLocks(adapter: BaseDatabaseAdapter): Locks {
  // Mongoose's connection, which is in no type that adapters share.
  const { connection } = adapter as unknown as {
    connection: { collection: (name: string) => LeaseCollection }
  }
  const turns = createTurns()
  const leases = mongoLeases(connection.collection(LEASES))
  const release = async (unit: string) => {
    // Others in this process go on only when other processes may.
    await Promise.all(turns.heldBy(unit).map((key) => leases.release(key, unit)))
    turns.release(unit)
  }
  return {
    take: async (key, unit) => {
      if (!(await turns.take(key, unit))) return
      try {
        await leases.take(key, unit)
      } catch (error) {
        await release(unit)
        throw error
      }
    },
    release,
  }
}
