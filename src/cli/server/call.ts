import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Scope } from '../../telemetry/scope.js'
import type { RequestTarget } from './requestTarget.js'

/** A request with what is known of it before anything of its body is read. */
export type Call = {
  request: IncomingMessage
  response: ServerResponse
  target: RequestTarget
  /** What the log says of it. */
  scope: Scope
  /** Network address of the client; null: unknown. */
  address: string | null
  /** What limits count (`senderOf`). */
  sender: string
  /** It carries a session token of this server; Payload decides what the session may do. */
  isSignedIn: boolean
}

/** Whether pages of any site can read the answer. */
export function isPublic({ target }: Pick<Call, 'target'>): boolean {
  return target.kind === 'delivery'
}
