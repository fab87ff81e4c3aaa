import { createHash } from 'node:crypto'

import type { Locks } from './locks.js'
import type { PostgresDatabase, SqlAdapter } from './sqlTransactions.js'
import { busy, PATIENCE } from './turns.js'

/** Somebody else had the lock for too long, or two units waited for each other. */
const GIVEN_UP = new Set(['55P03', '40P01'])

/**
 * Advisory locks of PostgreSQL, which the database itself ends with the transaction, well or badly,
 * and which hold among all servers. Cost: one statement.
 *
 * @param patience Milliseconds.
 */
export function postgresLocks(adapter: SqlAdapter, patience = PATIENCE): Locks {
  return {
    take: async (key, unit) => {
      const session = adapter.sessions[unit]
      if (!session) return
      const statement = `SELECT set_config('lock_timeout', '${patience}', true), pg_advisory_xact_lock(${numberOf(key)})`
      try {
        await (session.db as PostgresDatabase).execute(statement)
      } catch (error) {
        throw GIVEN_UP.has(codeOf(error)) ? busy(key) : error
      }
    },
    release: () => Promise.resolve(),
  }
}

/** As a bigint: a key may hold an id as somebody sent it, and must not be part of a statement. */
function numberOf(key: string): string {
  return createHash('sha256').update(`stories:${key}`).digest().readBigInt64BE().toString()
}

/** PostgreSQL's own, which drizzle wraps. */
function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  if (typeof code === 'string') return code
  return cause === undefined ? '' : codeOf(cause)
}
