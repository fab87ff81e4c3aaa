import { setImmediate } from 'node:timers/promises'

import { slugOf } from '../entries/slugOf.js'
import { ENTRY_KEYS } from '../entries/slugs.js'
import { type Store } from '../entries/store.js'
import { fromRow } from './row.js'
import { INDEX_FORMAT, toWords } from './toWords.js'
import { writeWords } from './writeWords.js'

/** Editions in one transaction. */
const BATCH = 200
const COLUMNS = ['key', 'type', 'locale', 'programme', 'title', 'search']

/**
 * Puts editions into the index of search that are not in it: those of a database that was there
 * before the index. A fill that is interrupted goes on at the next start.
 *
 * @returns how many there were.
 */
export async function fillIndex(store: Store): Promise<number> {
  let filled = 0
  for (let found = BATCH; found === BATCH; filled += found) {
    found = await fillBatch(store)
    // As in `verifyEditions`: libsql frees its statements between events.
    await setImmediate()
  }
  return filled
}

async function fillBatch({ payload, settings }: Store): Promise<number> {
  const collection = slugOf(settings, 'editions')
  const locales = settings.locales.map(({ code }) => code)
  const { docs } = await payload.db.find<Record<string, unknown> & { id: number | string }>({
    collection,
    where: {
      and: [
        { type: { in: [...ENTRY_KEYS] } },
        { locale: { in: locales } },
        { or: [{ indexed: { exists: false } }, { indexed: { not_equals: INDEX_FORMAT } }] },
      ],
    },
    select: Object.fromEntries(COLUMNS.map((name) => [name, true as const])),
    pagination: false,
    limit: BATCH,
  })
  if (docs.length === 0) return 0
  const transactionID = (await payload.db.beginTransaction()) ?? ''
  const req = { transactionID }
  try {
    const words = docs.map((row) => [String(row.key), toWords(fromRow(row))] as const)
    await writeWords({ payload, settings, req }, new Map(words))
    for (const { id } of docs) {
      // Adapters may change what they are given.
      const data = { indexed: INDEX_FORMAT, updatedAt: null }
      await payload.db.updateOne({ collection, id, data, returning: false, req })
    }
    await payload.db.commitTransaction(transactionID)
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
  return docs.length
}
