import type { Field, Payload, PayloadRequest, SelectType, Where } from 'payload'

import type { CollectionKey } from './slugs.js'
import { slugOf } from './slugOf.js'
import type { Settings } from './settings.js'
import { transactionOf } from './transactionOf.js'

/** Where editions are read and written: below Payload's hooks and access. */
export type Store = {
  payload: Payload
  settings: Settings
  /** The operation that this is part of, for its transaction; nothing else of it is used. */
  req?: Partial<PayloadRequest> | undefined
}

/** The collection's fields after Payload has sanitised them; `[]` when the part is off. */
export function fieldsOf(store: Store, key: CollectionKey): Field[] {
  return store.payload.collections[slugOf(store.settings, key)]?.config.fields ?? []
}

/** Documents as the database holds them, in all locales; the trash is included. */
export async function findRaw(
  store: Store,
  { key, where, select }: { key: CollectionKey; where?: Where; select?: SelectType },
): Promise<(Record<string, unknown> & { id: number | string })[]> {
  const { docs } = await store.payload.db.find<Record<string, unknown> & { id: number | string }>({
    collection: slugOf(store.settings, key),
    joins: false,
    limit: 0,
    pagination: false,
    ...(where ? { where } : {}),
    ...(select ? { select } : {}),
    ...transactionOf(store),
  })
  return docs
}
