import type { EntryKey } from '../../entries/slugs.js'
import { findRaw, type Store } from '../../entries/store.js'
import { transactionOf } from '../../entries/transactionOf.js'
import { slugOf } from '../../entries/slugOf.js'
import { followMemory, forgetMemory } from '../memory/store.js'
import { programmeIn } from './marks.js'
import type { EntryRef } from './readEntry.js'
import { noteRowWrite } from './rowWrites.js'
import type { EntryRecord, TargetSummary } from './types.js'

/** A row of the translations, as it is written. */
export type TranslationRow = {
  entryType: EntryKey
  entry: string
  uid: string
  title: string | null
  sourceLocale: string
  marks: string
  trashed: boolean
  words: number
  wordsLeft: number
  /** The first day on which something is to be done; without one, the last of all days. */
  due: string
  changedAt: string
  summary: Readonly<Record<string, TargetSummary>>
  record: EntryRecord
}
export type StoredRow = TranslationRow & { rowId: number | string }

export function keyOf({ type, id }: EntryRef): string {
  return `${type}:${id}`
}

/** What is kept of an entry's translations; null for nothing. One query. */
export async function findRow(store: Store, ref: EntryRef): Promise<StoredRow | null> {
  const where = { key: { equals: keyOf(ref) } }
  const [row] = await findRaw(store, { key: 'translations', where })
  if (!row) return null
  const { id, ...columns } = row
  return { ...(columns as TranslationRow), rowId: id } // rows are written by `saveRow` alone
}

/** Replaces the known row or creates one, and updates the memory. */
export async function saveRow(
  store: Store,
  ref: EntryRef,
  { row, known }: { row: TranslationRow; known: StoredRow | null },
): Promise<void> {
  const collection = slugOf(store.settings, 'translations')
  const write = { collection, data: { ...row, key: keyOf(ref) }, returning: false }
  const { db } = store.payload
  if (known) await db.updateOne({ ...write, id: known.rowId, ...transactionOf(store) })
  else await db.create({ ...write, ...transactionOf(store) })
  noteRowWrite(store.payload)
  const { uid, sourceLocale, marks } = row
  const entry = { entryType: ref.type, uid, sourceLocale, programme: programmeIn(marks) }
  // A text in another language says nothing of the translations that there were.
  const before = known?.sourceLocale === sourceLocale ? known.record : null
  await followMemory(store, entry, { before, after: row.record })
}

/** Forgets an entry that is gone, and what the memory has of it. */
export async function forgetRow(store: Store, ref: EntryRef): Promise<void> {
  const known = await findRow(store, ref)
  if (known) await forgetMemory(store, { entryType: ref.type, uid: known.uid })
  await store.payload.db.deleteMany({
    collection: slugOf(store.settings, 'translations'),
    where: { key: { equals: keyOf(ref) } },
    ...transactionOf(store),
  })
  noteRowWrite(store.payload)
}
