import { ValidationError } from 'payload'

import { slugOf } from '../fields/slugOf.js'
import { findRaw, type Store, transactionOf } from './database.js'
import { inTurn } from './inTurn.js'
import { isEmptyPlan, planRows, type RowPlan } from './planRows.js'
import { readEntry } from './readEntry.js'
import type { EditionRow } from './row.js'
import type { EditionType } from './types.js'

type Target = { type: EditionType; id: number | string }

/** What a sync wrote, or would write. */
export type SyncResult = { created: number; updated: number; removed: number; revised: boolean }

/** More rounds than other writers of one entry will ever need. */
const MAX_ROUNDS = 5

/**
 * Makes the rows of one entry or upload its editions: those of the live document, whatever was
 * there before. Doing it twice changes nothing. It runs in the transaction of `req`, if there is
 * one, and in turn with other syncs of the same entry in this process; against other processes it
 * looks again after it has written.
 *
 * Cost: one read of the entry, one of its rows, at most one for each collection it rests on; a
 * write for each row that changed, and one for the revision.
 */
export function syncEntry({ type, id, ...store }: Store & Target): Promise<SyncResult> {
  return inTurn(`${type}:${id}`, async () => {
    const done: SyncResult = { created: 0, updated: 0, removed: 0, revised: false }
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const { plan, revision } = await planEntry({ type, id, ...store })
      if (isEmptyPlan(plan)) break
      await apply(store, { plan, revision, ref: `${type}:${id}` })
      add(done, plan)
    }
    return done
  })
}

/** What a sync would write now. */
export async function planEntry({
  type,
  id,
  ...store
}: Store & Target): Promise<{ plan: RowPlan; revision: string }> {
  const { editions, revision } = await readEntry(store, { type, id })
  const rows = await findRaw(store, {
    key: 'editions',
    where: { ref: { equals: `${type}:${id}` } },
  })
  return { plan: planRows({ editions, rows, revision, now: new Date().toISOString() }), revision }
}

/**
 * What must go goes first. Rows are written without a revision, which all get at the end: should
 * the process die in between, the next verification finds them.
 */
async function apply(
  store: Store,
  { plan, revision, ref }: { plan: RowPlan; revision: string; ref: string },
): Promise<void> {
  const { db } = store.payload
  const collection = slugOf(store.settings, 'editions')
  const transaction = transactionOf(store)
  if (plan.remove.length > 0) {
    await db.deleteMany({ collection, where: { id: { in: plan.remove } }, ...transaction })
  }
  for (const { id, row } of plan.update) await update(store, id, row)
  for (const row of plan.create) await create(store, row)
  if (plan.create.length + plan.update.length > 0 || plan.revise) {
    await db.updateMany({
      collection,
      where: { and: [{ ref: { equals: ref } }, { revision: { not_equals: revision } }] },
      data: withoutTimestamps({ revision }),
      returning: false,
      ...transaction,
    })
  }
}

async function update(store: Store, id: number | string, row: Partial<EditionRow>): Promise<void> {
  await store.payload.db.updateOne({
    collection: slugOf(store.settings, 'editions'),
    id,
    data: withoutTimestamps({ ...row, revision: '' }),
    returning: false,
    ...transactionOf(store),
  })
}

/** Should another process have written the row first, it is overwritten. */
async function create(store: Store, row: EditionRow): Promise<void> {
  const collection = slugOf(store.settings, 'editions')
  try {
    await store.payload.db.create({
      collection,
      data: withoutTimestamps({ ...row, revision: '' }),
      returning: false,
      ...transactionOf(store),
    })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const [existing] = await findRaw(store, {
      key: 'editions',
      where: { key: { equals: row.key } },
      select: { key: true },
    })
    if (!existing) throw error
    await update(store, existing.id, row)
  }
}

/** A copy that adapters may change; null keeps them from adding a time of their own. */
function withoutTimestamps(data: Record<string, unknown>): Record<string, unknown> {
  // Through JSON, so that both databases are given the same values.
  return { ...(JSON.parse(JSON.stringify(data)) as Record<string, unknown>), updatedAt: null }
}

function add(done: SyncResult, plan: RowPlan): void {
  done.created += plan.create.length
  done.updated += plan.update.length
  done.removed += plan.remove.length
  done.revised ||= plan.revise
}
