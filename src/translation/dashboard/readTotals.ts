import type { Where } from 'payload'

import { findRaw, type Store } from '../../entries/store.js'
import type { Totals } from '../api/types.js'
import { rowWrites } from '../records/rowWrites.js'
import type { TargetSummary } from '../records/types.js'
import { sumTotals } from './sumTotals.js'

/** Milliseconds for which an answer is given again: other servers may write rows too. */
const KEPT = 30_000
/** A row written so shortly ago may be in a transaction that has not ended, and be seen later. */
const SETTLING = 2_000
const MOST_KEPT = 200

type Kept = { totals: Totals; count: number; at: number }

const kept = new WeakMap<object, Map<string, Kept>>()

/**
 * Words by locale and state of the rows that a filter leaves. One query; none where the same has
 * been asked for in the last 30 seconds and this process has written no row since.
 */
export async function readTotals(store: Store, where: Where): Promise<Totals> {
  const { payload } = store
  const answers = kept.get(payload) ?? new Map<string, Kept>()
  kept.set(payload, answers)
  const { count, at: written } = rowWrites(payload)
  const key = JSON.stringify(where)
  const now = Date.now()
  const known = answers.get(key)
  if (known?.count === count && now - known.at < KEPT) return known.totals
  const totals = await sumRows(store, where)
  if (answers.size >= MOST_KEPT) answers.clear()
  if (now - written >= SETTLING) answers.set(key, { totals, count, at: now })
  return totals
}

/** As {@link readTotals}, from the rows themselves. */
export async function sumRows(store: Store, where: Where): Promise<Totals> {
  const rows = await findRaw(store, { key: 'translations', where, select: { summary: true } })
  const summaries = rows.map(({ summary }) => summary as Record<string, TargetSummary>) // written by `saveRow` alone
  return sumTotals(
    summaries,
    store.settings.locales.map(({ code }) => code),
  )
}
