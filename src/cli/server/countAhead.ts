import { door } from '../../security/door.js'
import type { LimitName } from '../../security/options.js'
import type { Call } from './call.js'
import { refuse } from './refuse.js'
import type { RequestTarget } from './requestTarget.js'

const COUNTED: Partial<Record<RequestTarget['kind'], LimitName>> = {
  admin: 'pages',
  api: 'management',
  delivery: 'delivery',
  page: 'pages',
}

/**
 * Counts a request before Next hears of it.
 *
 * @returns false when the request is answered and must go no further
 */
export async function countAhead(call: Call): Promise<boolean> {
  const { runtime } = door()
  const name = COUNTED[call.target.kind]
  if (!runtime || !name) return true
  const seconds = await runtime.limiters.consume(name, call.sender)
  if (seconds === null) return true
  refuse(call, { code: 'TOO_MANY_REQUESTS', key: 'security.tooMany', retryAfter: seconds })
  return false
}
