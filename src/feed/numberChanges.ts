import { setImmediate } from 'node:timers/promises'
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { readRows } from '../database/readRows.js'
import { sharedTask } from '../database/sharedTask.js'
import { takeTurn } from '../database/units.js'
import { NO_POSITION } from '../editions/changes.js'
import { slugOf } from '../entries/slugOf.js'
import type { Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'
import { inTransaction } from '../saving/inTransaction.js'
import { addDeliveries, type NumberedNote } from './addDeliveries.js'

type Base = Pick<Store, 'payload' | 'settings'>
type Inside = Base & { req: PayloadRequest }
type Noted = NumberedNote

/** Changes that are given positions in one transaction. */
const AT_ONCE = 500

/** Where changes are that have no position yet. */
const WAITING = { position: { equals: NO_POSITION } }

const tasks = new WeakMap<Payload, () => Promise<void>>()

/**
 * Gives each change that was committed before the call, and has none, its position in the feed. One
 * server does it at a time, so positions are seen in their order: what can be read at one, can be
 * read at all before it. What targets are to be told of it is written with it. Callers in one process
 * share the work. Costs one read by index where nothing waits.
 *
 * @throws BUSY when others had the turn for 30 seconds
 */
export function numberChanges(store: Base): Promise<void> {
  const { payload } = store
  const task = tasks.get(payload) ?? sharedTask(() => numberWaiting(store))
  tasks.set(payload, task)
  return task()
}

async function numberWaiting({ payload, settings }: Base): Promise<void> {
  const collection = slugOf(settings, 'changes')
  const first = async (where: Where) => {
    const query = { collection, where, columns: ['at'], sort: ['-at'], limit: 1 }
    return (await readRows(payload, query))[0]
  }
  const last = await first(WAITING)
  if (!last) return
  // Those that come meanwhile are left to the next call, or a long import would never let go.
  const known: Where = { and: [WAITING, { at: { less_than_equal: String(last.at) } }] }
  do {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      await takeTurn(req, `${collection}:positions`)
      await numberSome({ payload, settings, req })
    })
    // SQLite answers at once, so other requests would wait for all of it.
    await setImmediate()
  } while (await first(known))
}

async function numberSome(store: Inside): Promise<void> {
  const { payload, settings } = store
  const collection = slugOf(settings, 'changes')
  const read = async (args: { where: Where; sort: string[]; limit: number }) => {
    const options = { collection, pagination: false, ...args, ...transactionOf(store) }
    return (await payload.db.find<Noted>(options)).docs
  }
  const some = { position: { greater_than: NO_POSITION } }
  const [last] = await read({ where: some, sort: ['-position'], limit: 1 })
  const waiting = await read({ where: WAITING, sort: ['at', 'id'], limit: AT_ONCE })
  const start = (last?.position ?? NO_POSITION) + 1
  const numbered = waiting.map((note, index) => ({ ...note, position: start + index }))
  // First: where a crash comes between, those without a position are seen to again.
  await addDeliveries(store, numbered)
  for (const { id, position } of numbered) {
    await payload.db.updateOne({
      // Null keeps adapters from adding a time of their own.
      ...{ collection, id, data: { position, updatedAt: null }, returning: false },
      ...transactionOf(store),
    })
  }
}
