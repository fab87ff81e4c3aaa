import { door, PASS_HEADER } from '../../security/door.js'
import { deviceMarkOf } from '../../security/signIn/deviceCookie.js'
import { REQUEST_LIMITS } from '../../security/limits/requestLimits.js'
import type { Call } from './call.js'
import { countAhead } from './countAhead.js'
import { holdBody } from './holdBody.js'
import { refuse } from './refuse.js'

/**
 * Takes an attempt to sign in through the gate before Next hears of it: one that is refused costs a
 * fraction of a millisecond here, and several there. What cannot be read here goes on to the
 * plugin, which has the same gate.
 *
 * Called before anything is awaited: the body may come in the same moment as the head.
 *
 * @returns false when the request is answered and must go no further
 */
export async function signInAhead(call: Call): Promise<boolean> {
  const { request, response, address } = call
  const { runtime } = door()
  if (!runtime) return true
  const body = await holdBody(request, REQUEST_LIMITS.body.signIn)
  if (!body && request.destroyed) return false
  const account = body ? accountIn(body.text) : null
  if (account !== null) {
    const mark = deviceMarkOf(request.headers.cookie)
    const isGone = () => response.destroyed || request.socket.destroyed
    const pass = await runtime.gate.enter({ account, address, mark, isGone })
    if (isGone()) {
      if ('leave' in pass) pass.leave(false)
      return false
    }
    if ('retryAfter' in pass) {
      const { retryAfter } = pass
      refuse(call, { code: 'TOO_MANY_REQUESTS', key: 'security.tooManySignIns', retryAfter })
      return false
    }
    request.headers[PASS_HEADER] = pass.id
    response.once('close', () => pass.leave(false))
  }
  body?.release()
  // Nothing that the gate counts: it is a request like any other.
  return account !== null || countAhead(call)
}

/** The e-mail in a body of JSON, or of a form as the admin sends it; null when there is none. */
export function accountIn(body: string): string | null {
  try {
    const data: unknown = JSON.parse(inForm(body) ?? body)
    const { email } = Object(data) as { email?: unknown } // `Object` makes it safe to look
    return typeof email === 'string' ? email : null
  } catch {
    return null
  }
}

/** The field `_payload` of a form; a pattern would look again and again through a hostile one. */
function inForm(body: string): string | null {
  const field = body.indexOf('name="_payload"\r\n')
  const start = field < 0 ? -1 : body.indexOf('\r\n\r\n', field)
  const end = start < 0 ? -1 : body.indexOf('\r\n--', start + 4)
  return end < 0 ? null : body.slice(start + 4, end)
}
