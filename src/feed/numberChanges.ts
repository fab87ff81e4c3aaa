import { createLocalReq, type PayloadRequest, type Where } from 'payload'

import { readRows } from '../database/readRows.js'
import { takeTurn } from '../database/units.js'
import { NO_POSITION } from '../editions/changes.js'
import { slugOf } from '../entries/slugOf.js'
import type { Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'
import { inTransaction } from '../saving/inTransaction.js'

type Base = Pick<Store, 'payload' | 'settings'>
type Inside = Base & { req: PayloadRequest }
type Numbered = { id: number | string; position: number }

/** Changes that are given positions in one transaction. */
const AT_ONCE = 500

/** Where changes are that have no position yet. */
const WAITING = { position: { equals: NO_POSITION } }

/**
 * Gives each committed change that has none its position in the feed. One server does it at a time,
 * so positions are seen in their order: what can be read at one, can be read at all before it. Costs
 * one read by index where nothing waits.
 */
export async function numberChanges({ payload, settings }: Base): Promise<void> {
  const collection = slugOf(settings, 'changes')
  const waits = async () => {
    const query = { collection, where: WAITING, columns: ['id'], limit: 1 }
    return (await readRows(payload, query)).length > 0
  }
  while (await waits()) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      await takeTurn(req, `${collection}:positions`)
      await numberSome({ payload, settings, req })
    })
  }
}

async function numberSome(store: Inside): Promise<void> {
  const { payload, settings } = store
  const collection = slugOf(settings, 'changes')
  const read = async (args: { where: Where; sort: string[]; limit: number }) => {
    const options = { collection, pagination: false, ...args, ...transactionOf(store) }
    return (await payload.db.find<Numbered>(options)).docs
  }
  const some = { position: { greater_than: NO_POSITION } }
  const [last] = await read({ where: some, sort: ['-position'], limit: 1 })
  const waiting = await read({ where: WAITING, sort: ['at', 'id'], limit: AT_ONCE })
  let position = last?.position ?? NO_POSITION
  for (const { id } of waiting) {
    position += 1
    await payload.db.updateOne({
      // Null keeps adapters from adding a time of their own.
      ...{ collection, id, data: { position, updatedAt: null }, returning: false },
      ...transactionOf(store),
    })
  }
}
