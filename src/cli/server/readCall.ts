import type { IncomingMessage, ServerResponse } from 'node:http'

import { senderOf } from '../../security/clientAddress.js'
import { signedSession } from '../../security/signIn/signedSession.js'
import type { Scope } from '../../telemetry/scope.js'
import type { Call } from './call.js'
import type { RequestTarget } from './requestTarget.js'

type Asked = {
  request: IncomingMessage
  response: ServerResponse
  target: RequestTarget
  scope: Scope
}
type Known = { addressOf: (request: IncomingMessage) => string | null; key: string }

/** What is known of a request by its head. */
export function readCall(asked: Asked, { addressOf, key }: Known): Call {
  const { request, scope } = asked
  const { authorization, cookie } = request.headers
  const address = addressOf(request)
  const session = signedSession({ authorization, cookie, key, now: new Date() })
  if (session) scope.account = `${session.collection}:${session.id}`
  return {
    ...asked,
    address,
    sender: senderOf(address),
    isSignedIn: session !== null,
  }
}
