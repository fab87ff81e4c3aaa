import { createHmac } from 'node:crypto'

import { keyOf } from './secrets.js'

type Signed = {
  /** Of the message; the same in every try. */
  id: string
  body: string
  /** Of this try. */
  at: Date
  secrets: readonly string[]
}

/**
 * The headers that sign a message: one signature for each secret, so that a receiver may know either
 * while one takes the place of another. Pure.
 *
 * @see Standard Webhooks 1.0, “Signature scheme”, symmetric (`v1`)
 */
export function signatureHeaders({ id, body, at, secrets }: Signed): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signatures = secrets.map((secret) => {
    const mac = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`)
    return `v1,${mac.digest('base64')}`
  })
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}
