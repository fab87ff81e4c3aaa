import type { IncomingMessage, ServerResponse } from 'node:http'

import { DEFAULT_SLUGS } from '../../entries/slugs.js'
import { door, PASS_HEADER } from '../../security/door.js'
import { deviceMarkOf } from '../../security/signIn/deviceCookie.js'
import { holdBody } from './holdBody.js'
import { refuseEarly } from './refuseEarly.js'

const SIGN_IN = new RegExp(`^/api/${DEFAULT_SLUGS.users}/login/?(\\?|$)`)

/** Largest body that an honest sign-in has, bytes. */
const MAX_BODY = 16 * 1024

/** Largest number of sign-ins that are looked at here at once; more are turned away unread. */
const MAX_HELD = 500

let held = 0

type Asked = { request: IncomingMessage; response: ServerResponse; address: string | null }

/**
 * Takes an attempt to sign in through the gate before Next hears of it: one that is refused costs a
 * fraction of a millisecond here, and several there. What cannot be read here goes on to the
 * plugin, which has the same gate.
 *
 * Called before anything is awaited: the body may come in the same moment as the head.
 *
 * @returns false when the request is answered and must go no further
 */
export async function signInAhead({ request, response, address }: Asked): Promise<boolean> {
  const { runtime } = door()
  if (!runtime) return true
  const refusal = { request, response, isPublic: false, key: 'security.tooManySignIns' } as const
  if (held >= MAX_HELD) {
    refuseEarly({ ...refusal, seconds: 5 })
    return false
  }
  held += 1
  // Whatever happens, the place is free when the connection is done with.
  response.once('close', () => (held -= 1))
  const body = await holdBody(request, MAX_BODY)
  const account = body ? accountIn(body.text) : null
  if (account !== null) {
    const mark = deviceMarkOf(request.headers.cookie)
    const pass = await runtime.gate.enter({ account, address, mark })
    if ('retryAfter' in pass) {
      refuseEarly({ ...refusal, seconds: pass.retryAfter })
      return false
    }
    request.headers[PASS_HEADER] = pass.id
    response.once('close', () => pass.leave(false))
  }
  body?.release()
  return true
}

export function isSignIn({ method, url = '' }: IncomingMessage): boolean {
  return method === 'POST' && SIGN_IN.test(url)
}

/** The e-mail in a body of JSON, or of a form as the admin sends it; null when there is none. */
export function accountIn(body: string): string | null {
  const [, inForm] = /name="_payload"\r\n(?:[^\r\n]+\r\n)*\r\n([^]*?)\r\n--/.exec(body) ?? []
  try {
    const data: unknown = JSON.parse(inForm ?? body)
    const { email } = Object(data) as { email?: unknown } // `Object` makes it safe to look
    return typeof email === 'string' ? email : null
  } catch {
    return null
  }
}
