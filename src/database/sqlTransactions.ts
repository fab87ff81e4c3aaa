import { randomUUID } from 'node:crypto'
import type { BaseDatabaseAdapter } from 'payload'

import { withResolvers } from './withResolvers.js'

type Id = number | string
type Session = { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> }

/** What is used of Payload's SQL adapters, which no type of theirs shows to others. */
export type SqlAdapter = BaseDatabaseAdapter & {
  initializing: Promise<void>
  drizzle: {
    transaction: (task: (db: unknown) => Promise<void>, options?: object) => Promise<void>
  }
  transactionOptions: object | undefined
  sessions: Record<Id, Session>
}

/** A transaction of PostgreSQL, as drizzle has it. */
export type PostgresDatabase = { execute: (statement: string) => Promise<unknown> }

class Undone extends Error {}

/**
 * Gives an SQL adapter transactions that tell how they ended. Payload's own swallow what `COMMIT`
 * throws: of a disk that was full just then the caller would hear that all is stored. A session
 * that was rolled back stays known, so what is written in it afterwards fails; Payload would write
 * it outside of any transaction.
 */
export function withSqlTransactions(adapter: SqlAdapter): void {
  adapter.transactionOptions ??= {}
  const remember = (id: Id) => {
    adapter.sessions[id] = undone
    setTimeout(() => delete adapter.sessions[id], REMEMBERED).unref()
  }
  adapter.beginTransaction = async (options) => {
    await adapter.initializing
    const id = randomUUID()
    adapter.sessions[id] = await begin(adapter, options)
    return id
  }
  adapter.commitTransaction = async (given) => {
    const id = await given
    const session = adapter.sessions[id]
    delete adapter.sessions[id]
    try {
      await session?.resolve()
    } catch (error) {
      remember(id)
      throw error
    }
  }
  adapter.rollbackTransaction = async (given) => {
    const id = await given
    const session = adapter.sessions[id]
    if (!session) return
    remember(id)
    await session.reject()
  }
}

/** How long a transaction that was rolled back is remembered, milliseconds. */
const REMEMBERED = 60_000

/** Stands where a session was: Payload asks it for the transaction to read and write in. */
const undone: Session = {
  get db(): never {
    throw new Error('The operation was rolled back and can no longer read or write.')
  },
  resolve: () =>
    Promise.reject(new Error('The operation was rolled back and cannot be committed.')),
  reject: () => Promise.resolve(),
}

/** Drizzle has transactions around a function only; this one lasts until it is told to end. */
async function begin(adapter: SqlAdapter, options: object | undefined): Promise<Session> {
  const { promise: end, resolve, reject } = withResolvers<void>()
  const { promise: ready, resolve: hasBegun } = withResolvers<unknown>()
  const done = adapter.drizzle.transaction(async (db) => {
    hasBegun(db)
    await end
    // After a statement that failed PostgreSQL takes a COMMIT for a ROLLBACK, and says so to nobody.
    if (adapter.name === 'postgres') await (db as PostgresDatabase).execute('SELECT 1')
  }, options ?? adapter.transactionOptions)
  const failed = done.then(() => {
    throw new Error('The transaction ended before it began.')
  })
  failed.catch(() => undefined)
  const db = await Promise.race([ready, failed])
  return {
    db,
    resolve: () => {
      resolve()
      return done
    },
    reject: () => {
      reject(new Undone())
      return done.catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error
      })
    },
  }
}
