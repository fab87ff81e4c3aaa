import type { CollectionConfig, PayloadRequest } from 'payload'
import { APIError } from 'payload'

import { waitingSchedules } from '../../../src/schedule/waitingSchedules.js'
import { create, type Id } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import type { Kind, Waiting } from './model.js'
import { type Actor, ACTORS } from './rights.js'

/** The running half: the ids of the model's entries and consents, by index. */
export type Real = {
  app: TestPayload
  programme: Id
  accounts: ReadonlyMap<Actor, Id>
  entries: Id[]
  consents: Id[]
}

/** Names the account of a request. The clock of a history runs on, and tokens would expire. */
const HEADER = 'x-test-account'

/** Payload with an account for each role, signed in by a header. */
export async function startWorld(delivery: {
  cacheBytes: number
}): Promise<Omit<Real, 'entries' | 'consents'>> {
  const override = (users: CollectionConfig): CollectionConfig => ({
    ...users,
    auth: { ...Object(users.auth), strategies: [{ name: 'header', authenticate }] },
  })
  const app = await startPayload({ plugin: { delivery, collections: { users: { override } } } })
  const { id: programme } = await create(app, 'programmes', {
    name: 'Programme',
    _status: 'published',
  })
  const accounts = new Map<Actor, Id>()
  for (const [index, actor] of ACTORS.entries()) {
    if (actor.role === 'server') continue
    const data = { ...actor, name: actor.role, email: `a${index}@example.org` }
    const password = 'correct horse battery staple'
    accounts.set(actor, (await create(app, 'users', { ...data, password })).id)
  }
  return { app, programme, accounts }
}

async function authenticate({ headers, payload }: Pick<PayloadRequest, 'headers' | 'payload'>) {
  const id = headers.get(HEADER)
  if (!id) return { user: null }
  const user = await payload.findByID({
    collection: 'users',
    id: payload.db.defaultIDType === 'number' ? Number(id) : id,
    depth: 0,
    overrideAccess: true,
  })
  return { user: { ...user, collection: 'users' as const } }
}

/** The act was refused, and must have changed nothing. */
export class Refused extends Error {}

type Sent = { method: string; path: string; data?: unknown }

/** Sends a request as somebody. @throws Refused */
export async function ask(
  { app, accounts }: Real,
  actor: Actor,
  { method, path, data }: Sent,
): Promise<Record<string, unknown>> {
  const response = await app.request(`/api/${path}`, {
    method,
    headers: { 'content-type': 'application/json', [HEADER]: String(accountOf(accounts, actor)) },
    ...(data === undefined ? {} : { body: JSON.stringify(data) }),
  })
  const body = (await response.json()) as Record<string, unknown>
  if (response.ok) return body
  if (response.status < 500) throw new Refused(JSON.stringify(body))
  throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(body)}`)
}

/** What has no way but HTTP is asked by an administrator where the server would. */
function accountOf(accounts: Real['accounts'], actor: Actor): Id {
  const admin = ACTORS.find(({ role }) => role === 'admin')
  const id = accounts.get(actor) ?? (admin && accounts.get(admin))
  if (id === undefined) throw new Error(`No account for ${actor.role}.`)
  return id
}

/** Does something with full rights. @throws Refused */
export async function asServer<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof APIError && error.status < 500) throw new Refused(error.message)
    throw error
  }
}

/** What waits for an entry in reality. */
export async function waitingFor(
  { app: { payload, settings } }: Real,
  kind: Kind,
  id: Id,
): Promise<Pick<Waiting, 'action' | 'at' | 'locale'>[]> {
  const found = await waitingSchedules({ payload, settings }, { type: kind, id })
  // Its locales are those of the model.
  return found.map(({ action, at, locale }) => ({
    action,
    at,
    locale: locale as Waiting['locale'],
  }))
}
