import { setImmediate } from 'node:timers/promises'
import { createLocalReq, type Where } from 'payload'

import { ENTRY_KEYS, type EntryKey } from '../../entries/slugs.js'
import { findRaw, type Store } from '../../entries/store.js'
import { slugOf } from '../../entries/slugOf.js'
import { inUnit } from '../../saving/inUnit.js'
import { followEntry } from './followEntry.js'
import type { EntryRef } from './readEntry.js'
import { forgetRow, keyOf } from './store.js'

/** The result of rebuilding rows. */
export type RowsReport = {
  /** Entries whose rows were made. */
  made: number
  /** Rows of entries that are gone, taken away. */
  removed: number
  /** Entries whose rows could not be made, and why. */
  failed: { key: string; problem: string }[]
}

type Options = {
  /** Only for entries that have no row. @default false */
  missing?: boolean
  /** Entries done, of how many. */
  onProgress?: (done: number, total: number) => void
}

type Work = { ref: EntryRef; isGone: boolean }

/**
 * Rebuilds the rows of translations, each in its entry's turn; data about translations is
 * preserved. Rows of entries that are gone are taken away. Two queries for each collection, and
 * those of `followEntry` for each entry.
 */
export async function rebuildRows(
  { payload, settings }: Store,
  { missing = false, onProgress }: Options = {},
): Promise<RowsReport> {
  const store = { payload, settings, req: await createLocalReq({}, payload) }
  const report: RowsReport = { made: 0, removed: 0, failed: [] }
  const work: Work[] = []
  for (const type of typesOf(store)) work.push(...(await workOf(store, { type, missing })))
  for (const [index, { ref, isGone }] of work.entries()) {
    try {
      await inUnit(store, ref, () => (isGone ? forgetRow(store, ref) : followEntry(store, ref)))
      report[isGone ? 'removed' : 'made'] += 1
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      report.failed.push({ key: keyOf(ref), problem })
    }
    onProgress?.(index + 1, work.length)
    // A long run must not hold the process: see `verifyEditions`.
    await setImmediate()
  }
  return report
}

/** Whether there are as many rows as entries, in every collection. Two counts for each. */
export async function hasAllRows(store: Store): Promise<boolean> {
  for (const type of typesOf(store)) {
    const of = { key: 'translations', where: { entryType: { equals: type } } } as const
    const [entries, rows] = [await count(store, { key: type }), await count(store, of)]
    if (entries !== rows) return false
  }
  return true
}

function typesOf({ settings }: Store): EntryKey[] {
  return ENTRY_KEYS.filter((type) => !settings.off.has(type))
}

async function count(
  { payload, settings }: Store,
  { key, where = {} }: { key: EntryKey | 'translations'; where?: Where },
): Promise<number> {
  const { totalDocs } = await payload.db.count({ collection: slugOf(settings, key), where })
  return totalDocs
}

/** The entries of a collection whose rows are to be made, and the rows that have no entry. */
async function workOf(
  store: Store,
  { type, missing }: { type: EntryKey; missing: boolean },
): Promise<Work[]> {
  const where = { entryType: { equals: type } }
  // Rows first: an entry that is made meanwhile must not look as if it were gone.
  const rows = await findRaw(store, { key: 'translations', where, select: { entry: true } })
  const entries = await findRaw(store, { key: type, select: { uid: true } })
  const kept = new Set(rows.map(({ entry }) => String(entry)))
  const there = new Set(entries.map(({ id }) => String(id)))
  const wanted = missing ? entries.filter(({ id }) => !kept.has(String(id))) : entries
  const gone = [...kept].filter((id) => !there.has(id))
  return [
    ...wanted.map(({ id }) => ({ ref: { type, id }, isGone: false })),
    ...gone.map((id) => ({ ref: { type, id }, isGone: true })),
  ]
}
