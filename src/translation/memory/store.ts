import type { Where } from 'payload'

import type { EntryKey } from '../../entries/slugs.js'
import { findRaw, type Store } from '../../entries/store.js'
import { transactionOf } from '../../entries/transactionOf.js'
import { asText } from '../../entries/read.js'
import { slugOf } from '../../entries/slugOf.js'
import type { EntryRecord } from '../records/types.js'
import { memoryChanges } from './memoryChanges.js'

/** A row of the translation memory. Locales are codes. */
export type MemoryRow = {
  key: string
  sourceLocale: string
  targetLocale: string
  source: string
  target: string
  /** Null, as `uid` and `segment`, for what came from elsewhere. */
  entryType: string | null
  uid: string | null
  segment: string | null
  programme: string | null
  by: string | null
  at: string | null
  approved: boolean
  savedAt: string
}
export type StoredMemoryRow = MemoryRow & { id: number | string }

type Entry = {
  entryType: EntryKey
  uid: string
  sourceLocale: string
  /** Its id; null for none. */
  programme: string | null
}

/** In one statement at most, so that no database finds it too long. */
const BATCH = 200

/**
 * Synchronises the memory with the translation record of an entry: adds approved texts and removes
 * those that are no longer approved. No query where nothing of the kind has changed.
 */
export async function followMemory(
  store: Store,
  entry: Entry,
  { before, after }: { before: EntryRecord | null; after: EntryRecord },
): Promise<void> {
  const { stored, forgotten } = memoryChanges(before, after)
  if (stored.length + forgotten.length === 0) return
  const { entryType, uid, sourceLocale } = entry
  const keyIn = ({ locale, segment }: { locale: string; segment: string }) =>
    `${uid}:${segment}:${sourceLocale}>${locale}`
  await deleteRows(store, forgotten.map(keyIn))
  if (stored.length === 0) return
  const programme = await programmeUid(store, entry.programme)
  const savedAt = new Date().toISOString()
  const rows = stored.map((good): MemoryRow => {
    const { locale, segment, source, target, at, by } = good
    return {
      ...{ key: keyIn(good), sourceLocale, targetLocale: locale, source, target },
      ...{ entryType, uid, segment, programme, by, at, approved: true, savedAt },
    }
  })
  await putRows(store, rows)
}

/** Writes rows in the place of those of the same keys. A query for each batch, a write for each row. */
export async function putRows(store: Store, rows: readonly MemoryRow[]): Promise<void> {
  await deleteRows(
    store,
    rows.map(({ key }) => key),
  )
  const collection = slugOf(store.settings, 'translationMemory')
  for (const data of rows) {
    const create = { collection, data, returning: false, ...transactionOf(store) }
    await store.payload.db.create(create)
  }
}

/** Removes the units of a deleted entry, whose texts may be personal. */
export async function forgetMemory(
  store: Store,
  { entryType, uid }: Pick<Entry, 'entryType' | 'uid'>,
): Promise<void> {
  await deleteWhere(store, {
    and: [{ uid: { equals: uid } }, { entryType: { equals: entryType } }],
  })
}

/** Rows of the memory, in no order. */
export async function findMemory(store: Store, where: Where): Promise<StoredMemoryRow[]> {
  const rows = await findRaw(store, { key: 'translationMemory', where })
  return rows as StoredMemoryRow[] // rows are written here alone
}

async function deleteRows(store: Store, keys: readonly string[]): Promise<void> {
  for (let at = 0; at < keys.length; at += BATCH) {
    await deleteWhere(store, { key: { in: keys.slice(at, at + BATCH) } })
  }
}

async function deleteWhere(store: Store, where: Where): Promise<void> {
  const collection = slugOf(store.settings, 'translationMemory')
  await store.payload.db.deleteMany({ collection, where, ...transactionOf(store) })
}

async function programmeUid(store: Store, id: string | null): Promise<string | null> {
  if (id === null) return null
  const where = { key: { equals: `programmes:${id}` } }
  const [row] = await findRaw(store, { key: 'translations', where, select: { uid: true } })
  return asText(row?.uid)
}
