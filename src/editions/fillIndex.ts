import { setImmediate } from 'node:timers/promises'
import type { Where } from 'payload'

import { slugOf } from '../entries/slugOf.js'
import type { Settings } from '../entries/settings.js'
import { ENTRY_KEYS } from '../entries/slugs.js'
import { type Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'
import { unique } from '../entries/read.js'
import { noteAround } from './changes.js'
import { fromRow, valuesIn } from './row.js'
import { INDEX_FORMAT, toWords } from './toWords.js'
import type { EditionType } from './types.js'
import { writeWords } from './writeWords.js'

/** Editions in one transaction. */
const BATCH = 200

/**
 * Puts editions into the index of search that are not in it, and gives them the values that lists find
 * them by: those of a database that was there before the index. A fill that is interrupted goes on at the next start.
 *
 * @param onBegin Told how many there are, before a long time passes; not if there are none.
 * @returns how many there were.
 */
export async function fillIndex({
  onBegin,
  ...store
}: Store & { onBegin?: (total: number) => void }): Promise<number> {
  const total = await countLeft(store)
  if (total === 0) return 0
  onBegin?.(total)
  let filled = 0
  for (let found = BATCH; found === BATCH; filled += found) {
    found = await fillBatch(store)
    // As in `verifyEditions`: libsql frees its statements between events.
    await setImmediate()
  }
  return filled
}

async function countLeft({ payload, settings }: Store): Promise<number> {
  const collection = slugOf(settings, 'editions')
  return (await payload.db.count({ collection, where: leftOut(settings) })).totalDocs
}

/** Editions that are not in the index, or in one of another form. */
function leftOut(settings: Settings): Where {
  return {
    and: [
      { type: { in: [...ENTRY_KEYS] } },
      { locale: { in: settings.locales.map(({ code }) => code) } },
      { or: [{ indexed: { exists: false } }, { indexed: { not_equals: INDEX_FORMAT } }] },
    ],
  }
}

async function fillBatch({ payload, settings }: Store): Promise<number> {
  const collection = slugOf(settings, 'editions')
  const { docs } = await payload.db.find<Record<string, unknown> & { id: number | string }>({
    collection,
    where: leftOut(settings),
    pagination: false,
    limit: BATCH,
  })
  if (docs.length === 0) return 0
  const transactionID = (await payload.db.beginTransaction()) ?? ''
  const req = { transactionID }
  try {
    const words = docs.map((row) => [String(row.key), toWords(fromRow(row))] as const)
    await writeWords({ payload, settings, req }, new Map(words))
    const types = unique(docs.map((row) => row.type as EditionType)) // as `toRow` wrote it
    // Servers of an earlier release may be answering meanwhile.
    const changes = types.map((type) => ({ type, uid: null }))
    await noteAround({ payload, settings, req }, changes, () =>
      markIndexed({ payload, settings, req }, docs),
    )
    await payload.db.commitTransaction(transactionID)
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
  return docs.length
}

async function markIndexed(
  { payload, settings, req }: Store,
  docs: readonly (Record<string, unknown> & { id: number | string })[],
): Promise<void> {
  for (const { id, shows: _, consents: __, ...row } of docs) {
    const facetValues = valuesIn(row.facets)
    // Adapters may change what they are given.
    const marked = { indexed: INDEX_FORMAT, updatedAt: null }
    // A row with a list is written whole: Payload asks for its required columns.
    const data = facetValues.length > 0 ? { ...row, facetValues, ...marked } : marked
    const collection = slugOf(settings, 'editions')
    await payload.db.updateOne({
      ...{ collection, id, data, returning: false },
      ...transactionOf({ req }),
    })
  }
}
