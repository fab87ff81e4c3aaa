import { randomUUID } from 'node:crypto'
import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

import { type LeaseCollection, type Leases, mongoLeases } from './mongoLease.js'
import { createTurns, type Turns } from './turns.js'

/** Of MongoDB: outside of the collections of Payload, and of its transactions. */
const LEASES = 'stories-turns'

type Serial = { turns: Turns; leases: Leases | null }

const serials = new WeakMap<object, Serial>()

/**
 * Gives every operation of Payload an id on its request, and the certainty that one function is
 * called when it ends, well or badly, also where the database has no transactions. An id of which
 * the adapter knows no transaction means to it: none.
 */
export function withUnits(adapter: BaseDatabaseAdapter): void {
  const connect = adapter.connect?.bind(adapter)
  // MongoDB's adapter settles how it does transactions when it connects.
  adapter.connect = async (options) => {
    await connect?.(options)
    if (serials.has(adapter)) return
    serials.set(adapter, { turns: createTurns(), leases: leasesOf(adapter) })
    const begin = adapter.beginTransaction.bind(adapter)
    adapter.beginTransaction = async (given) => (await begin(given)) ?? randomUUID()
    for (const name of ['commitTransaction', 'rollbackTransaction'] as const) {
      const end = adapter[name].bind(adapter)
      adapter[name] = async (id) => {
        try {
          await end(id)
        } finally {
          await endTurns(adapter, await id)
        }
      }
    }
  }
}

/**
 * Waits for the request's turn with a document; it lasts until its operation, or the outermost one
 * that it is part of, has ended. Within a turn everything that others have saved can be read.
 *
 * @param key `slug:id`
 * @throws BUSY
 */
export async function takeTurn(req: PayloadRequest, key: string): Promise<void> {
  const adapter = req.payload.db
  const owner = await req.transactionID
  const serial = serials.get(adapter)
  // Outside of a unit of work nothing would end the turn.
  if (!serial || owner === undefined || owner === null) return
  const isNew = await serial.turns.take(key, String(owner))
  if (!isNew || !serial.leases) return
  try {
    await serial.leases.take(key, String(owner))
  } catch (error) {
    await endTurns(adapter, owner)
    throw error
  }
}

async function endTurns(adapter: object, id: number | string | undefined): Promise<void> {
  const serial = serials.get(adapter)
  if (!serial || id === undefined) return
  const { turns, leases } = serial
  // Others in this process go on only when other processes may.
  if (leases)
    await Promise.all(turns.heldBy(String(id)).map((key) => leases.release(key, String(id))))
  turns.release(String(id))
}

/** Several servers may work on one MongoDB; an SQLite file has one. */
function leasesOf(adapter: BaseDatabaseAdapter): Leases | null {
  if (adapter.name !== 'mongoose') return null
  // Mongoose's connection, which is in no type that adapters share.
  const { connection } = adapter as unknown as {
    connection: { collection: (name: string) => LeaseCollection }
  }
  return mongoLeases(connection.collection(LEASES))
}
