import type { Payload, PayloadRequest } from 'payload'

import { may } from '../../access/may.js'
import { callerOf } from '../../access/roles.js'
import type { Settings } from '../../entries/settings.js'
import { possibleId } from '../../entries/possibleId.js'
import type { Maker } from './token.js'

type User = PayloadRequest['user']
type Store = { payload: Payload; settings: Settings }
type Account = Record<string, unknown> & {
  id: number | string
  sessions?: { id: string; expiresAt?: string }[]
}

/** Whether the caller may make preview tokens: an editor, or an API client with the scope. */
export function mayPreview(user: User | undefined, settings: Settings): boolean {
  const caller = callerOf(user, settings)
  if (caller.scopes.includes('preview')) return true
  return may({ caller, collection: 'entries', action: 'publish', settings })
}

/** Who a request comes from, as a token remembers it. */
export function makerFor(user: NonNullable<User>): Maker {
  // Payload sets it for sessions.
  const { _sid } = user
  const session = typeof _sid === 'string' ? _sid : null
  return { collection: user.collection, id: String(user.id), session }
}

/**
 * Whether the maker of a token may still preview: has the right, and has neither signed out nor lost
 * the key. One query.
 */
export async function mayStillPreview({ payload, settings }: Store, maker: Maker, now: Date) {
  const collection = maker.collection
  if (!payload.collections[collection]) return false
  const id = possibleId(payload, collection, maker.id)
  const account =
    id === null
      ? null
      : await payload.db.findOne<Account>({
          collection,
          where: { id: { equals: id } },
          joins: false,
        })
  if (!account) return false
  const isClient = collection === settings.slugs.apiClients
  if (isClient && account.enableAPIKey !== true) return false
  if (maker.session !== null && !isSession(account, maker.session, now)) return false
  return mayPreview({ ...account, collection } as unknown as User, settings)
}

function isSession({ sessions = [] }: Account, session: string, now: Date): boolean {
  return sessions.some(
    ({ id, expiresAt }) => id === session && !(expiresAt && new Date(expiresAt) <= now),
  )
}
