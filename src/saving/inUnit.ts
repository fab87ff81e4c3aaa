import type { PayloadRequest } from 'payload'

import type { Store } from '../entries/store.js'
import { slugOf } from '../entries/slugOf.js'
import { inTransaction } from './inTransaction.js'
import { takeTurn } from '../database/units.js'
import type { ScheduledEntry } from '../schedule/types.js'

type InRequest = Store & { req: PayloadRequest }

/**
 * Does something as one unit of work of a request, when it is its turn with an entry. What is
 * thrown undoes it, where the database has transactions.
 *
 * @throws BUSY when others had the entry for 30 seconds
 */
export async function inUnit<T>(
  store: InRequest,
  { type, id }: ScheduledEntry,
  task: (store: InRequest) => Promise<T>,
): Promise<T> {
  const { req, settings } = store
  return inTransaction(req, async () => {
    await takeTurn(req, `${slugOf(settings, type)}:${id}`)
    return task(store)
  })
}
