import { createLocalReq, type PayloadRequest, type Where } from 'payload'

import { logEvent } from '../audit/logEvent.js'
import { slugOf } from '../entries/slugOf.js'
import type { Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'
import type { DeliveryRow } from '../feed/deliveryRow.js'
import { inTransaction } from '../saving/inTransaction.js'

/** Most messages that one call sends again. */
export const MOST_AGAIN = 100

/** Messages by their ids, or those of a target that have failed or were given up since a moment. */
export type Again = { ids: readonly string[] } | { target: string; since?: string | undefined }

/**
 * Lets messages be sent again, with the same ids and all tries ahead of them: delivered ones too, if
 * they are named. At most 100, the oldest first. Logged as one event. Gives the ids of those that are.
 */
export async function resend(
  { payload, settings, req: given }: Store & { req?: PayloadRequest },
  again: Again,
): Promise<string[]> {
  const req = given ?? (await createLocalReq({}, payload))
  return inTransaction(req, async () => {
    const store = { payload, settings, req }
    const collection = slugOf(settings, 'deliveries')
    const { docs: rows } = await payload.db.find<DeliveryRow>({
      ...{ collection, where: whereOf(again), sort: ['position', 'id'], limit: MOST_AGAIN },
      ...{ pagination: false, joins: false, ...transactionOf(store) },
    })
    const next = new Date().toISOString()
    for (const { id } of rows) {
      await payload.db.updateOne({
        ...{ collection, id, returning: false },
        // Null keeps adapters from adding a time of their own.
        data: { ...FRESH, next, updatedAt: null },
        ...transactionOf(store),
      })
    }
    const ids = rows.map(({ key }) => key)
    const detail = 'target' in again ? `${again.target}: ${ids.length}` : ids.slice(0, 5).join(', ')
    if (ids.length > 0) await logEvent(req, { action: 'resend', detail })
    return ids
  })
}

const FRESH = { state: 'waiting', attempts: 0, doneAt: null, claim: null, isRepeat: false }

function whereOf(again: Again): Where {
  if ('ids' in again) return { key: { in: [...again.ids] } }
  const failed: Where[] = [
    { target: { equals: again.target } },
    { state: { in: ['failed', 'givenUp'] } },
  ]
  return {
    and: [...failed, ...(again.since ? [{ at: { greater_than_equal: again.since } }] : [])],
  }
}
