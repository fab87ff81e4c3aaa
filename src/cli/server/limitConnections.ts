import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import { plainAddress, senderOf } from '../../security/clientAddress.js'
import { REQUEST_LIMITS } from '../../security/limits/requestLimits.js'
import { Budget, type Share } from './budget.js'
import { boundUnread } from './unread.js'

/** The site asks its own API from there. */
const OURSELVES = ['127.0.0.1', '::1']

/** An answer that its client has been taking for so long can be cut, milliseconds. */
const LONG = 30_000

type Asked = { response: ServerResponse; since: number }

/**
 * Bounds the connections of all clients and of each; those that wait for their client give way. A
 * trusted proxy brings many clients and bounds them itself. Answers that nobody takes are bounded
 * for all.
 */
export function limitConnections(
  server: Server,
  { isTrusted }: { isTrusted: (address: string) => boolean },
): void {
  const { all, ofOne } = REQUEST_LIMITS.connections
  const budget = new Budget({ total: all, ofOne })
  const askedOn = new WeakMap<Socket, Set<Asked>>()
  const addUnread = boundUnread()
  server.on('connection', (socket: Socket) => {
    const address = plainAddress(socket.remoteAddress ?? '')
    const sender = senderOf(address)
    askedOn.set(socket, new Set())
    addUnread(sender, socket)
    if (address !== null && (OURSELVES.includes(address) || isTrusted(address))) return
    const isIdle = () => [...(askedOn.get(socket) ?? [])].every(waitsForClient)
    const share: Share = { sender, size: 1, isIdle, drop: () => socket.destroy() }
    if (!budget.take(share)) socket.destroy()
    socket.once('close', () => budget.give(share))
  })
  for (const event of ['request', 'checkContinue'] as const) {
    server.prependListener(event, ({ socket }: IncomingMessage, response: ServerResponse) => {
      const asked = { response, since: Date.now() }
      askedOn.get(socket)?.add(asked)
      response.once('close', () => askedOn.get(socket)?.delete(asked))
    })
  }
}

function waitsForClient({ response, since }: Asked): boolean {
  return response.headersSent && Date.now() - since > LONG
}
