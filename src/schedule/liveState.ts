import { NotFound } from 'payload'

import { findRaw, type Store } from '../entries/store.js'
import { asObject } from '../entries/read.js'
import type { EntryState } from './superseded.js'
import type { ScheduledEntry } from './types.js'

/**
 * Which locales of an entry are published now. One query.
 *
 * @throws NotFound when the entry is not there or in the trash.
 */
export async function liveState(store: Store, entry: ScheduledEntry): Promise<EntryState> {
  const state = await stateOf(store, entry)
  if (state.isGone) throw new NotFound(store.req?.t)
  return state
}

/** As `liveState`, of whatever is there. */
export async function stateOf(store: Store, { type, id }: ScheduledEntry): Promise<EntryState> {
  const where = { id: { equals: id } }
  const [doc] = await findRaw(store, { key: type, where })
  const statuses = asObject(doc?._status)
  const locales = store.settings.locales.map(({ code }) => code)
  return {
    isGone: !doc || Boolean(doc.deletedAt),
    published: locales.filter((code) => statuses[code] === 'published'),
  }
}
