import type { CollectionSlug, Payload, Where } from 'payload'

import { countRows, readRows } from '../../database/readRows.js'
import type { Budget } from '../budget.js'

type Row = Record<string, unknown>
type Table = { payload: Payload; budget: Budget; collection: CollectionSlug }

/** Characters of content that cost as much as a row. */
const CHARACTERS = 2_000
/** Rows that are counted at the cost of one that is read. */
const COUNTED = 50

/**
 * Reads rows of a collection below Payload's operations and counts them in the budget. A read
 * without a limit stops one row after what the budget allows, so a refusal costs no more than that.
 */
export function reader({ payload, budget, collection }: Table) {
  return async (query: {
    where: Where
    columns: readonly string[]
    sort?: readonly string[] | undefined
    limit?: number | undefined
  }): Promise<Row[]> => {
    await budget.giveWay()
    const { limit = Infinity } = query
    const most = Math.min(limit, budget.rowsLeft + 1)
    const rows = await readRows(payload, {
      ...query,
      collection,
      limit: Number.isFinite(most) ? most : undefined,
    })
    budget.spend(rows.reduce((sum, { text }) => sum + 1 + lengthOf(text) / CHARACTERS, 0))
    return rows
  }
}

function lengthOf(text: unknown): number {
  return typeof text === 'string' ? text.length : 0
}

/** Counts rows of a collection, at the cost of a part of reading them. */
export function counter({ payload, budget, collection }: Table) {
  return async (where: Where): Promise<number> => {
    await budget.giveWay()
    const rows = await countRows(payload, { collection, where })
    budget.spend(rows / COUNTED)
    return rows
  }
}

/** What it costs to count so many rows of an index, in rows. */
export function counted(rows: number): number {
  return 1 + rows / COUNTED
}
