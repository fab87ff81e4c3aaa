import type { Store } from '../entries/store.js'
import type { StoredRow } from './matchRows.js'
import type { RowPlan } from './planRows.js'
import { INDEX_FORMAT, toWords } from './toWords.js'
import type { Edition } from './types.js'
import { heldWords } from './writeWords.js'

/**
 * The plan, and what brings the index of search back in line where it has other words of the
 * editions than it should, though their rows say that they are in it.
 */
export async function withLostWords(
  store: Store,
  args: { plan: RowPlan; editions: readonly Edition[]; rows: readonly StoredRow[] },
): Promise<RowPlan> {
  const { plan, rows } = args
  const editions = args.editions.filter(({ key }) => !plan.words.has(key))
  if (editions.length === 0) return plan
  const held = await heldWords(
    store,
    editions.map(({ key }) => key),
  )
  const lost = editions
    .map((edition) => [edition.key, toWords(edition)] as const)
    .filter(([key, wanted]) => !isSame(held.get(key), wanted))
  const keys = new Set<unknown>(lost.map(([key]) => key))
  const planned = new Set(plan.update.map(({ id }) => id))
  const more = rows
    .filter(({ id, key }) => keys.has(key) && !planned.has(id))
    .map(({ id }) => ({ id, row: { indexed: INDEX_FORMAT } }))
  return {
    ...plan,
    update: [...plan.update, ...more],
    words: new Map([...plan.words, ...lost]),
  }
}

function isSame(held: ReadonlySet<string> | undefined, wanted: readonly string[]): boolean {
  return held?.size === wanted.length && wanted.every((word) => held.has(word))
}
