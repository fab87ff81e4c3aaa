import { randomUUID } from 'node:crypto'
import {
  type BaseDatabaseAdapter,
  commitTransaction,
  isolateObjectProperty,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { count, gaugeOf, observe } from '../telemetry/meter.js'
import { type Locks, locksOf } from './locks.js'
import { isSqliteFile, useOwnClient } from './ownSqlite.js'
import { connectPool, isPostgres, migrateAlone, spareConnections } from './postgresPool.js'
import { readOnce } from './readOnce.js'
import { withSqlTransactions } from './sqlTransactions.js'

type Outcome = 'committed' | 'undone'
type Listener = (outcome: Outcome) => Promise<void> | void
type Units = {
  locks: Locks
  /** Called when a unit ends. */
  listeners: Map<string, Listener[]>
  /** When each unit that is open began, milliseconds. */
  began: Map<string, number>
  /** Units that have written, or waited for a turn. */
  used: Set<string>
  /** Drops what a unit has read. */
  forget: (unit: string) => void
}

const known = new WeakMap<object, Units>()

/**
 * Makes every operation of Payload one unit of work: one transaction from its first read to its
 * last write, where the database has them; one id on its request, and one certain end, everywhere.
 * An id of which the adapter knows no transaction means to it: none.
 */
export function withUnits(adapter: BaseDatabaseAdapter): void {
  if (isPostgres(adapter)) {
    withSqlTransactions(adapter)
    spareConnections(adapter)
    migrateAlone(adapter)
  }
  if (isSqliteFile(adapter)) withSqlTransactions(adapter)
  const forget = isSqliteFile(adapter) ? readOnce(adapter) : () => undefined
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    if (isSqliteFile(adapter)) useOwnClient(adapter)
    if (isPostgres(adapter)) await connectPool(adapter)
    await connect?.(options)
    if (known.has(adapter)) return
    // MongoDB's adapter decides when it connects whether it has transactions.
    const units = noUnits(adapter, forget)
    known.set(adapter, units)
    const begin = adapter.beginTransaction.bind(adapter)
    adapter.beginTransaction = async (given) => {
      const id = await begun(() => begin(given))
      units.began.set(String(id), performance.now())
      return id
    }
    const commit = adapter.commitTransaction.bind(adapter)
    adapter.commitTransaction = (id) => ended({ units, id, end: commit, outcome: 'committed' })
    const rollback = adapter.rollbackTransaction.bind(adapter)
    adapter.rollbackTransaction = (id) => ended({ units, id, end: rollback, outcome: 'undone' })
  }
}

function noUnits(adapter: BaseDatabaseAdapter, forget: Units['forget']): Units {
  const locks = locksOf(adapter)
  const units = { locks, listeners: new Map(), began: new Map(), used: new Set<string>(), forget }
  gaugeOf('stories_transactions_open', () => units.began.size)
  return units
}

async function begun(begin: () => Promise<number | string | null>): Promise<number | string> {
  try {
    return (await begin()) ?? randomUUID()
  } catch (error) {
    count('stories_transactions_total', { outcome: 'refused' })
    throw error
  }
}

/** Once for each unit: one that was undone may be ended again by who began it. */
function measured(units: Units, id: string, outcome: Outcome | 'failed'): void {
  const began = units.began.get(id)
  if (began === undefined) return
  units.began.delete(id)
  count('stories_transactions_total', { outcome })
  observe('stories_transaction_duration_seconds', { outcome }, (performance.now() - began) / 1000)
}

async function ended(args: {
  units: Units
  id: Promise<number | string> | number | string
  end: (id: number | string) => Promise<void>
  outcome: Outcome
}): Promise<void> {
  const { units, end } = args
  const id = String(await args.id)
  let { outcome } = args
  try {
    await end(id)
    measured(units, id, outcome)
  } catch (error) {
    measured(units, id, 'failed')
    outcome = 'undone'
    throw error
  } finally {
    const listeners = units.listeners.get(id) ?? []
    units.listeners.delete(id)
    units.used.delete(id)
    units.forget(id)
    await units.locks.release(id)
    for (const listener of listeners) await listener(outcome)
  }
}

/**
 * Calls a function once when the request's unit of work has ended, before its caller is answered:
 * `committed`, or `undone` also where the commit failed. It must not throw. Outside of a unit of
 * work it is never called; the answer says whether it will be.
 */
export async function whenEnded(
  req: Partial<PayloadRequest>,
  listener: Listener,
): Promise<boolean> {
  const units = req.payload ? known.get(req.payload.db) : undefined
  const id = await req.transactionID
  if (!units || id === undefined || id === null) return false
  units.listeners.set(String(id), [...(units.listeners.get(String(id)) ?? []), listener])
  return true
}

/** No other operation, in any process, can write while the request's unit of work lasts. */
export function isOnlyWriter({ db }: Payload, id: PayloadRequest['transactionID']): boolean {
  return isSqliteFile(db) && typeof id === 'string' && db.sessions?.[id] !== undefined
}

/** What is done in a unit of work is undone, if it does not end well. */
export function isUndoable({ db }: Payload, id: PayloadRequest['transactionID']): boolean {
  return typeof id !== 'object' && id !== undefined && db.sessions?.[id] !== undefined
}

/**
 * Waits for the request's turn with a document; it lasts until its operation, or the outermost one
 * that it is part of, has ended. Within a turn everything that others have saved can be read.
 *
 * @param key `slug:id`
 * @throws BUSY when others had it for 30 seconds
 */
export async function takeTurn(req: PayloadRequest, key: string): Promise<void> {
  const id = await req.transactionID
  const units = known.get(req.payload.db)
  // Outside of a unit of work nothing would end the turn.
  if (!units || id === undefined || id === null) return
  units.used.add(String(id))
  await units.locks.take(key, String(id))
}

type WithRequest = { req?: Partial<PayloadRequest> | undefined }

/**
 * Does a write of the adapter as a unit of its own where it is no part of one: an SQL adapter
 * writes a document in several statements.
 */
export async function inUnitOfItsOwn<A extends WithRequest, T>(
  adapter: BaseDatabaseAdapter,
  args: A,
  write: (args: A) => Promise<T>,
): Promise<T> {
  const unit = await args.req?.transactionID
  const isPart = unit !== undefined && unit !== null && adapter.sessions?.[unit] !== undefined
  if (isPart) known.get(adapter)?.used.add(String(unit))
  if (isPart || adapter.name === 'mongoose') return write(args)
  const id = await adapter.beginTransaction()
  if (id === null) return write(args)
  const own: Partial<PayloadRequest> = {}
  const req = args.req ? isolateObjectProperty(args.req as PayloadRequest, 'transactionID') : own
  req.transactionID = id
  try {
    const result = await write({ ...args, req })
    await adapter.commitTransaction(id)
    return result
  } catch (error) {
    await adapter.rollbackTransaction(id)
    throw error
  }
}

/** Whether something was done in the request's unit of work, or it waited for a turn. */
export async function hasBegun(req: PayloadRequest): Promise<boolean> {
  const id = await req.transactionID
  return id !== undefined && known.get(req.payload.db)?.used.has(String(id)) === true
}

/**
 * Ends the request's unit of work if nothing was done in it, so that what comes next can have units
 * of its own. Whether the request no longer has one.
 */
export async function leaveUnused(req: PayloadRequest): Promise<boolean> {
  const id = await req.transactionID
  if (id === undefined || id === null) return true
  if (await hasBegun(req)) return false
  await commitTransaction(req)
  return true
}

/** What a unit of work has read is no longer so: a part of it was undone. */
export function forgetReads({ db }: Payload, unit: number | string): void {
  known.get(db)?.forget(String(unit))
}
