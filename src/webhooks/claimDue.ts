import { randomUUID } from 'node:crypto'
import { createLocalReq, type PayloadRequest, type Where } from 'payload'

import { takeTurn } from '../database/units.js'
import { slugOf } from '../entries/slugOf.js'
import type { Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'
import type { DeliveryRow } from '../feed/deliveryRow.js'
import { inTransaction } from '../saving/inTransaction.js'

type Base = Pick<Store, 'payload' | 'settings'>
type Inside = Base & { req: PayloadRequest }

/** After so long what is being sent is given up for lost, and may be sent by others, milliseconds. */
export const LEASE = 60_000

/** Rows that this process alone sends, until its lease ends. */
export type Claim = { id: string; until: number; rows: DeliveryRow[] }

/** What has not ended. */
export const OPEN: Where = { state: { in: ['waiting', 'failed'] } }

/**
 * Takes what a target is to be told now, in the order of the changes. A change of an entry in a
 * language waits while another server tells a former one of it. Null: nothing is due. One count where
 * nothing is; else a transaction of two reads, and a write for each row.
 */
export async function claimDue(
  { payload, settings }: Base,
  { target, limit, now }: { target: string; limit: number; now: Date },
): Promise<Claim | null> {
  const collection = slugOf(settings, 'deliveries')
  const where: Where = {
    and: [{ target: { equals: target } }, OPEN, { next: { less_than_equal: now.toISOString() } }],
  }
  if ((await payload.db.count({ collection, where })).totalDocs === 0) return null
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    await takeTurn(req, `${collection}:${target}`)
    const store = { payload, settings, req }
    const due = await find(store, { where, limit })
    const busy = await busyLanes(store, { target, now })
    const rows = due.filter((row) => !busy.has(laneOf(row)))
    if (rows.length === 0) return null
    const [id, until] = [randomUUID(), now.getTime() + LEASE]
    for (const row of rows) {
      // Null keeps adapters from adding a time of their own.
      const data = { claim: id, next: new Date(until).toISOString(), updatedAt: null }
      await payload.db.updateOne({
        ...{ collection, id: row.id, data, returning: false },
        ...transactionOf(store),
      })
    }
    return { id, until, rows }
  })
}

/** One after another are told: changes of an entry in a language. */
export function laneOf({ uid, locale }: Pick<DeliveryRow, 'uid' | 'locale'>): string {
  return `${uid ?? ''}:${locale ?? ''}`
}

/** Of what others are telling for the first time. */
async function busyLanes(
  store: Inside,
  { target, now }: { target: string; now: Date },
): Promise<ReadonlySet<string>> {
  const where: Where = {
    and: [
      { target: { equals: target } },
      { state: { equals: 'waiting' } },
      { next: { greater_than: now.toISOString() } },
      { attempts: { equals: 0 } },
    ],
  }
  return new Set((await find(store, { where })).map(laneOf))
}

async function find(
  store: Inside,
  { where, limit = 0 }: { where: Where; limit?: number },
): Promise<DeliveryRow[]> {
  const { docs } = await store.payload.db.find<DeliveryRow>({
    collection: slugOf(store.settings, 'deliveries'),
    ...{ where, limit, sort: ['position', 'id'], pagination: false, joins: false },
    ...transactionOf(store),
  })
  return docs
}
