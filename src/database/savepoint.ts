import type { Payload, PayloadRequest } from 'payload'

import { forgetReads } from './units.js'

/** Drizzle's transactions run a statement by `run` on SQLite and by `execute` on PostgreSQL. */
type Run = (statement: string) => Promise<unknown>
type SqlSession = { db: { run?: Run; execute?: Run } }

/**
 * Does a part of a unit of work; where the part fails, what it has written is undone and the unit
 * goes on: PostgreSQL would refuse everything after a statement that failed. Not on MongoDB, which
 * has no savepoints.
 */
export async function inSavepoint<T>(
  { payload, req }: { payload: Payload; req?: Partial<PayloadRequest> | undefined },
  task: () => Promise<T>,
): Promise<T> {
  const id = (await req?.transactionID) ?? ''
  const session = payload.db.sessions?.[id] as SqlSession | undefined // of the SQL adapters
  const run = session && 'db' in session ? (session.db.run ?? session.db.execute) : undefined
  if (!run) return task()
  const say = (statement: string) => run.call(session?.db, statement)
  await say('SAVEPOINT part')
  try {
    const result = await task()
    await say('RELEASE SAVEPOINT part')
    return result
  } catch (error) {
    try {
      await say('ROLLBACK TO SAVEPOINT part')
      await say('RELEASE SAVEPOINT part')
    } catch {
      // The whole unit is undone already, for the reason that the part failed.
      throw error
    }
    forgetReads(payload, id)
    throw error
  }
}
