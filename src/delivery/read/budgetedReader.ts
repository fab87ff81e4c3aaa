import type { Payload, SelectType, Where } from 'payload'

import type { Budget } from '../budget.js'

type Row = Record<string, unknown>

/** Characters of content that cost as much as a row. */
const CHARACTERS = 2_000

/**
 * Reads rows of a collection below Payload's operations and counts them in the budget. A read
 * without a limit stops one row after what the budget allows, so a refusal costs no more than that.
 */
export function budgetedReader(args: { payload: Payload; budget: Budget; collection: string }) {
  const { payload, budget, collection } = args
  return async (query: {
    where: Where
    select: SelectType
    sort?: string[] | undefined
    limit?: number | undefined
  }): Promise<Row[]> => {
    budget.check()
    const { where, select, sort, limit = 0 } = query
    const most = Number.isFinite(budget.rowsLeft) ? budget.rowsLeft + 1 : 0
    const { docs } = await payload.db.find<Row>({
      collection,
      where,
      select,
      pagination: false,
      limit: limit > 0 && (most === 0 || limit < most) ? limit : most,
      ...(sort ? { sort } : {}),
    })
    budget.spend(docs.reduce((sum, { text }) => sum + 1 + lengthOf(text) / CHARACTERS, 0))
    return docs
  }
}

function lengthOf(text: unknown): number {
  return typeof text === 'string' ? text.length : 0
}
