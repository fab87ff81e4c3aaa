import { door } from '../../security/door.js'
import { rateLimitHeaders } from '../../security/limits/rateLimitHeaders.js'
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
  const counted = await runtime.limiters.count(name, call.sender)
  if (!counted) return true
  // What the management API allows is no front end's business.
  if (name === 'delivery') tell(call, rateLimitHeaders(name, counted))
  if (counted.wait === null) return true
  const retryAfter = counted.wait
  refuse(call, { code: 'TOO_MANY_REQUESTS', key: 'security.tooMany', retryAfter })
  return false
}

function tell({ response }: Call, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
