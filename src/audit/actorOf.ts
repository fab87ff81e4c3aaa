import type { PayloadRequest } from 'payload'

import { callerOf } from '../access/roles.js'
import type { Settings } from '../entries/settings.js'
import type { Actor } from './types.js'

export const SYSTEM: Actor = { name: 'system', id: null, role: null }
export const ANONYMOUS: Actor = { name: 'anonymous', id: null, role: null }

/**
 * The actor of a request, in words that outlive the account. Without a user it is the server itself
 * (seed, command line, runner) or, through HTTP, an anonymous caller.
 */
export function actorOf(
  req: Pick<PayloadRequest, 'user' | 'payloadAPI'>,
  settings: Settings,
): Actor {
  const { user } = req
  if (!user) return req.payloadAPI === 'local' ? SYSTEM : ANONYMOUS
  return { name: accountName(user), id: String(user.id), role: callerOf(user, settings).role }
}

/** `Ana Ruiz <ana@example.org>`, or what of it there is. */
export function accountName(account: object): string {
  const { name, email } = account as { name?: unknown; email?: unknown } // of any auth collection
  const address = typeof email === 'string' && email !== '' ? email : null
  const known = typeof name === 'string' && name.trim() !== '' ? name.trim() : null
  if (known && address) return `${known} <${address}>`
  return known ?? address ?? '?'
}
