import type { Where } from 'payload'

import { insertRows } from '../database/insertRows.js'
import { slugOf } from '../entries/slugOf.js'
import { findRaw, type Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'

/**
 * Makes the index of search hold these words of these editions, and no others of them. Only the
 * difference is written.
 *
 * Cost: one read, unless all editions are new; a statement for each edition that loses words, and one
 * for 500 new words.
 *
 * @param words By key of an edition; none: it is not in the index.
 * @param fresh Keys of which the index has nothing.
 */
export async function writeWords(
  store: Store,
  words: ReadonlyMap<string, readonly string[]>,
  fresh: ReadonlySet<string> = new Set(),
): Promise<void> {
  if (words.size === 0) return
  const collection = slugOf(store.settings, 'searchWords')
  const known = [...words.keys()].filter((key) => !fresh.has(key))
  const held = await heldWords(store, known)
  const rows: { word: string; edition: string }[] = []
  for (const [edition, wanted] of words) {
    const before = held.get(edition) ?? new Set()
    const now = new Set(wanted)
    const gone = [...before].filter((word) => !now.has(word))
    rows.push(...wanted.filter((word) => !before.has(word)).map((word) => ({ word, edition })))
    if (gone.length === 0) continue
    const where: Where = { and: [{ edition: { equals: edition } }, { word: { in: gone } }] }
    await store.payload.db.deleteMany({ collection, where, ...transactionOf(store) })
  }
  await insertRows(store.payload, { collection, rows, ...transactionOf(store) })
}

/** The words by which the index has these editions, by key. */
export async function heldWords(
  store: Store,
  keys: readonly string[],
): Promise<Map<string, Set<string>>> {
  const held = new Map(keys.map((key) => [key, new Set<string>()]))
  if (keys.length === 0) return held
  const rows = await findRaw(store, {
    key: 'searchWords',
    where: { edition: { in: [...keys] } },
    select: { word: true, edition: true },
  })
  for (const { word, edition } of rows) held.get(String(edition))?.add(String(word))
  return held
}
