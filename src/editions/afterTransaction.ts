import { setTimeout } from 'node:timers/promises'

import type { Store } from '../entries/store.js'

/** Milliseconds between two looks; a transaction of ours takes tens. */
const PAUSE = 20
/** MongoDB ends a transaction of its own accord after a minute. */
const MAX_LOOKS = 3_500

/**
 * Does something once more when the transaction of a request is over, outside of it.
 *
 * Two transactions at once do not see each other: one that publishes a testimonial, and one that
 * withdraws its consent, may both succeed and leave the testimonial public. The one that ends last
 * then finds what both have written. Without a transaction there is nothing to wait for, since
 * every read sees what was written before.
 */
export async function afterTransaction(store: Store, task: () => Promise<unknown>): Promise<void> {
  const id = await store.req?.transactionID
  const session: unknown = id === undefined ? undefined : store.payload.db.sessions?.[id]
  if (!isObject(session)) return
  const isOver = () =>
    'hasEnded' in session ? session.hasEnded === true : !store.payload.db.sessions?.[id ?? '']
  try {
    for (let look = 0; look < MAX_LOOKS && !isOver(); look += 1) {
      await setTimeout(PAUSE, undefined, { ref: false })
    }
    await task()
  } catch (err) {
    // The request has been answered; the next verification will find what is wrong.
    store.payload.logger.error({ err, msg: 'Editions could not be checked after a transaction.' })
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
