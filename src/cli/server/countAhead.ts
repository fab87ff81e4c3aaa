import type { IncomingMessage, ServerResponse } from 'node:http'

import { senderOf } from '../../security/clientAddress.js'
import { door } from '../../security/door.js'
import { refuseEarly } from './refuseEarly.js'

/**
 * Counts a request to the APIs before Next hears of it.
 *
 * @returns false when the request is answered and must go no further
 */
export async function countAhead({
  request,
  response,
  address,
}: {
  request: IncomingMessage
  response: ServerResponse
  address: string | null
}): Promise<boolean> {
  const { runtime } = door()
  const { url = '/' } = request
  if (!runtime || !url.startsWith('/api/')) return true
  const isPublic = url.startsWith('/api/delivery/')
  const name = isPublic ? 'delivery' : 'management'
  const seconds = await runtime.limiters.consume(name, senderOf(address))
  if (seconds === null) return true
  refuseEarly({ request, response, seconds, isPublic, key: 'security.tooMany' })
  return false
}
