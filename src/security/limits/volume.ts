import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import type { Settings } from '../../entries/settings.js'
import { clientAddress, senderOf } from '../clientAddress.js'
import { door } from '../door.js'
import { refusedKey } from '../keys/keyStrategy.js'
import { runtimeOf } from '../runtime.js'
import { tooMany } from '../tooMany.js'
import type { Counted } from './limiters.js'

/**
 * Requests that have been counted, by their headers object, which wrappers of the request share.
 */
const counted = new WeakSet<Headers>()

/**
 * Counts a request of the sender's; null where nothing is counted. Our own server counts ahead of
 * Next, and this does not count again.
 */
export async function countRequest(
  req: PayloadRequest,
  settings: Settings,
  name: 'management' | 'delivery',
): Promise<Counted | null> {
  if (door().isAhead || counted.has(req.headers)) return null
  counted.add(req.headers)
  const sender = senderOf(clientAddress(req.headers, settings.security.proxies))
  return runtimeOf(req.payload, settings).limiters.count(name, sender)
}

/**
 * Limits how much one sender asks of the management API. Runs before every operation on REST and
 * GraphQL; counts a request once.
 *
 * @throws TOO_MANY_REQUESTS
 */
export function volumeHook(settings: Settings): CollectionBeforeOperationHook {
  return async ({ req }) => {
    if (req.payloadAPI !== 'REST' && req.payloadAPI !== 'GraphQL') return
    const wait = refusedKey(req) ?? (await countRequest(req, settings, 'management'))?.wait ?? null
    if (wait !== null) throw tooMany(req, wait)
  }
}
