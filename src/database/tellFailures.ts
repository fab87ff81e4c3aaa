import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

import { INSERT_ROWS } from './insertRows.js'
import { SELECT_ROWS } from './selectRows.js'
import { failureOf, isOfDatabase } from './failureOf.js'
import { noteFailure } from './notedFailures.js'
import { withoutValues } from '../telemetry/withoutValues.js'
import { count } from '../telemetry/meter.js'
import { noteRows } from '../telemetry/scope.js'

/** Ways in which documents or versions of them are written: Payload's, and ours. */
export const WRITES = [
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
  INSERT_ROWS,
] as const satisfies readonly (keyof BaseDatabaseAdapter | typeof INSERT_ROWS)[]

/** What reads or writes; each can meet a full disk or a lock. */
const METHODS = [
  'beginTransaction',
  'commitTransaction',
  'count',
  'countGlobalVersions',
  'countVersions',
  'createGlobal',
  'createGlobalVersion',
  'find',
  'findGlobal',
  'findGlobalVersions',
  'findDistinct',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  SELECT_ROWS,
  ...WRITES,
] as const satisfies readonly (
  keyof BaseDatabaseAdapter | typeof INSERT_ROWS | typeof SELECT_ROWS
)[]

type Id = number | string
/** Of most methods; those that end a transaction take its id alone. */
type Args = { req?: Partial<PayloadRequest> | undefined } | Id | Promise<Id> | undefined

/** How long the failure of a unit of work is remembered, milliseconds. */
const REMEMBERED = 60_000

/**
 * Makes an adapter say what its database could not do, in errors that callers know: DISK_FULL, BUSY
 * and READ_ONLY. Anything else that a database throws is "Something went wrong" to them. No error
 * that leaves the adapter carries the values of its statement, so no log and no terminal shows them.
 *
 * A unit of work in which the database has failed is undone at once, and whatever it still asks for
 * fails for the same reason. Payload swallows some failures, such as those of versions, and would
 * commit the rest; and where a sign-in fails it writes again before it ends its transaction, fails
 * at that, and would leave the transaction open for ever.
 */
export function tellFailures(adapter: BaseDatabaseAdapter): void {
  const failures = new Map<Id, unknown>()
  const undo = async (id: Id, failure: unknown) => {
    failures.set(id, failure)
    setTimeout(() => failures.delete(id), REMEMBERED).unref()
    await adapter.rollbackTransaction(id).catch(() => undefined)
  }
  // Each method has its own arguments, which go through as they are.
  const methods = adapter as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
  for (const name of METHODS) {
    const method = methods[name]?.bind(adapter)
    if (!method) continue
    const telling = async (...args: unknown[]) => {
      try {
        const result = await method(...args)
        noteRows(result)
        count('stories_database_queries_total', { outcome: 'done' })
        return result
      } catch (error) {
        count('stories_database_queries_total', { outcome: 'failed' })
        const id = await unitOf(args[0] as Args)
        if (id !== null && failures.has(id)) throw failures.get(id)
        const known = failureOf(error)
        const failure = known ?? withoutValues(error)
        if (known) noteFailure(args[0], known)
        const hasFailed = adapter.sessions?.[id ?? ''] !== undefined && isOfDatabase(error)
        if (id !== null && (hasFailed || name === 'commitTransaction')) await undo(id, failure)
        throw failure
      }
    }
    Object.assign(adapter, { [name]: telling })
  }
}

async function unitOf(given: Args): Promise<Id | null> {
  const named = await given
  if (typeof named === 'string' || typeof named === 'number') return named
  const id: unknown = await named?.req?.transactionID
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
