import type { Payload, SelectType, Where } from 'payload'

import type { Budget } from '../budget.js'

type Row = Record<string, unknown>
type Table = { payload: Payload; budget: Budget; collection: string }

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
    select: SelectType
    sort?: string[] | undefined
    limit?: number | undefined
  }): Promise<Row[]> => {
    await budget.giveWay()
    const { where, select, sort, limit = 0 } = query
    const most = Math.min(limit > 0 ? limit : Infinity, budget.rowsLeft + 1)
    const { docs } = await payload.db.find<Row>({
      collection,
      where,
      select,
      pagination: false,
      // Payload's word for no limit is 0.
      limit: Number.isFinite(most) ? most : 0,
      ...(sort ? { sort } : {}),
    })
    budget.spend(docs.reduce((sum, { text }) => sum + 1 + lengthOf(text) / CHARACTERS, 0))
    return docs
  }
}

function lengthOf(text: unknown): number {
  return typeof text === 'string' ? text.length : 0
}

/** Counts rows of a collection, at the cost of a part of reading them. */
export function counter({ payload, budget, collection }: Table) {
  return async (where: Where): Promise<number> => {
    await budget.giveWay()
    const { totalDocs } = await payload.db.count({ collection, where })
    budget.spend(totalDocs / COUNTED)
    return totalDocs
  }
}

/** What it costs to count so many rows of an index, in rows. */
export function counted(rows: number): number {
  return 1 + rows / COUNTED
}
