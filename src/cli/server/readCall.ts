import type { IncomingMessage, ServerResponse } from 'node:http'

import { senderOf } from '../../security/clientAddress.js'
import { isSignedSession } from '../../security/signIn/signedSession.js'
import type { Call } from './call.js'
import type { RequestTarget } from './requestTarget.js'

type Asked = { request: IncomingMessage; response: ServerResponse; target: RequestTarget }
type Known = { addressOf: (request: IncomingMessage) => string | null; key: string }

/** What is known of a request by its head. */
export function readCall({ request, response, target }: Asked, { addressOf, key }: Known): Call {
  const { authorization, cookie } = request.headers
  const address = addressOf(request)
  return {
    request,
    response,
    target,
    address,
    sender: senderOf(address),
    isSignedIn: isSignedSession({ authorization, cookie, key, now: new Date() }),
  }
}
