import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

import { PluginError } from '../errors.js'

/** By the code of a database or of the file system. */
const FULL = ['SQLITE_FULL', 'ENOSPC', '53100', '14031']
const LOCKED = ['SQLITE_BUSY', 'SQLITE_LOCKED', '40P01', '55P03']

/** Ways in which a document or a version of one is written. */
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
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

/** What reads or writes; each can meet a full disk or a lock. */
const METHODS = [
  'beginTransaction',
  'commitTransaction',
  'count',
  'countVersions',
  'find',
  'findDistinct',
  'findOne',
  'findVersions',
  'queryDrafts',
  ...WRITES,
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

type Id = number | string
/** Of most methods; those that end a transaction take its id alone. */
type Args = { req?: Partial<PayloadRequest> | undefined } | Id | Promise<Id> | undefined

/** How long the failure of a unit of work is remembered, milliseconds. */
const REMEMBERED = 60_000

/**
 * Makes an adapter say what its database could not do, in errors that callers know: DISK_FULL and
 * BUSY. Anything else that a database throws is "Something went wrong" to them.
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
  for (const name of METHODS) {
    // Each method has its own arguments, which go through as they are.
    const method = adapter[name].bind(adapter) as (...args: unknown[]) => Promise<unknown>
    const telling = async (...args: unknown[]) => {
      try {
        return await method(...args)
      } catch (error) {
        const id = await unitOf(args[0] as Args)
        if (id !== null && failures.has(id)) throw failures.get(id)
        const failure = failureOf(error) ?? error
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

/** The error that tells a caller what failed below; null when it is neither a full disk nor a lock. */
export function failureOf(error: unknown): PluginError | null {
  if (error instanceof PluginError) return error
  const codes = codesOf(error)
  if (codes.some((code) => FULL.includes(code))) return diskFull()
  if (codes.some((code) => LOCKED.some((known) => code.startsWith(known)))) return busyDatabase()
  return null
}

/** Not of a value that breaks a constraint: callers know how to go on after that. */
function isOfDatabase(error: unknown): boolean {
  if (failureOf(error)) return true
  return codesOf(error).some((code) => /^SQLITE_(?!CONSTRAINT)/.test(code))
}

export function busyDatabase(): PluginError {
  return new PluginError(
    'BUSY',
    'The database is being written by others; nothing of this save was stored. Try again.',
  )
}

/** @param needed Bytes that were to be written, if known. */
export function diskFull(needed?: number): PluginError {
  return new PluginError(
    'DISK_FULL',
    'The disk of the server is full; nothing of this save was stored. Free some space, then try again.',
    needed === undefined ? {} : { needed },
  )
}

/** Drivers wrap the errors of their database, and SQL builders those of the drivers. */
function codesOf(error: unknown): string[] {
  const codes: string[] = []
  for (let one = error; one instanceof Error && codes.length < 10; one = one.cause) {
    const code = 'code' in one ? one.code : undefined
    codes.push(typeof code === 'string' || typeof code === 'number' ? String(code) : '')
  }
  return codes
}
