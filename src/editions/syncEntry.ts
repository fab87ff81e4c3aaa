import { ValidationError } from 'payload'

import { inSavepoint } from '../database/savepoint.js'
import { slugOf } from '../entries/slugOf.js'
import { findRaw, type Store } from '../entries/store.js'
import { asText, unique } from '../entries/read.js'
import { transactionOf } from '../entries/transactionOf.js'
import { isOnlyWriter } from '../database/units.js'
import { forgetSlugs, keepSlugs } from './formerSlugs.js'
import { noteAround } from './changes.js'
import { inTurn } from './inTurn.js'
import { leftSlugs, type SlugIn } from './leftSlugs.js'
import { withLostWords } from './lostWords.js'
import { isEmptyPlan, planRows, type RowPlan } from './planRows.js'
import { readEntry } from './readEntry.js'
import type { EditionRow } from './row.js'
import { stampRow } from './stamp.js'
import type { EditionType, Ref } from './types.js'
import { writeWords } from './writeWords.js'

type Target = {
  type: EditionType
  id: number | string
  /** Compare the index of search too. @default false */
  full?: boolean
}

/** Rows that a sync wrote or removed. */
export type SyncResult = { created: number; updated: number; removed: number }

/** More rounds than other writers of one entry will ever need. */
const MAX_ROUNDS = 5

/**
 * Makes the rows of one entry or upload its editions: those of the live document, whatever was
 * there before. Doing it twice changes nothing. It runs in the transaction of `req`, if there is
 * one, and in turn with other syncs of the same entry in this process; against other processes it
 * looks again after it has written.
 *
 * Cost: two reads (the entry and its rows), and one for each collection it rests on; if that shows
 * a difference, a write for each row of it, one for the stamp, one for who keeps answers, and the
 * same reads again.
 */
export function syncEntry({
  type,
  id,
  full = false,
  ...store
}: Store & Target): Promise<SyncResult> {
  return inTurn(`${type}:${id}`, async () => {
    const done: SyncResult = { created: 0, updated: 0, removed: 0 }
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const plan = await planEntry({ type, id, full, ...store })
      if (isEmptyPlan(plan)) break
      await apply(store, { type, entry: String(id), plan })
      done.created += plan.create.length
      done.updated += plan.update.length
      done.removed += plan.remove.length
      if (isOnlyWriter(store.payload, await store.req?.transactionID)) break
    }
    return done
  })
}

type EntryPlan = RowPlan & { left: SlugIn[]; uids: string[] }

/**
 * What a sync would write now. `left`: slugs that the entry gives up, now or as planned. `uids`: its
 * public ids, of before and of now.
 */
export async function planEntry({
  type,
  id,
  full = false,
  ...store
}: Store & Target): Promise<EntryPlan> {
  const { editions, revision } = await readEntry(store, { type, id })
  const where = { ref: { equals: `${type}:${id}` } }
  const rows = await findRaw(store, { key: 'editions', where })
  const now = new Date().toISOString()
  const plan = planRows({ editions, rows, revision, now })
  const whole = full ? await withLostWords(store, { plan, editions, rows }) : plan
  const uids = [...editions, ...rows].map(({ uid }) => asText(uid)).filter(Boolean)
  return { ...whole, left: leftSlugs({ editions, rows, now }), uids: unique(uids) }
}

/**
 * What must go goes first. The stamp is void while rows are written, where others can see it, and
 * right at the end.
 */
async function apply(
  store: Store,
  { type, entry, plan }: { type: EditionType; entry: string; plan: EntryPlan },
): Promise<void> {
  const { stamp, revision } = plan
  await followSlugs(store, { ref: `${type}:${entry}`, plan })
  const isAlone = isOnlyWriter(store.payload, await store.req?.transactionID)
  if (stamp?.isCurrent && !isAlone) await update(store, stamp.id, { revision: '' })
  const writeRows = () => write(store, { plan, isAlone })
  // Ahead of the stamp: what was cut off is found by it, and then the public may have seen a part.
  if (changesRows(plan) || stamp?.isVoid) await noteAround(store, notesOf(type, plan), writeRows)
  else await writeRows()
  if (revision === null) return
  if (stamp) await update(store, stamp.id, { revision })
  else await create(store, stampRow({ type, entry, revision }))
}

async function write(
  store: Store,
  { plan, isAlone }: { plan: EntryPlan; isAlone: boolean },
): Promise<void> {
  const { stamp, revision } = plan
  // Ahead of the rows: an edition that says that it is in the index is in it.
  // Another writer may have been faster with a row that is new to us.
  await writeWords(store, plan.words, isAlone ? plan.fresh : new Set())
  const gone = revision === null && stamp ? [...plan.remove, stamp.id] : plan.remove
  if (gone.length > 0) {
    const collection = slugOf(store.settings, 'editions')
    const where = { id: { in: gone } }
    await store.payload.db.deleteMany({ collection, where, ...transactionOf(store) })
  }
  for (const { id, row } of plan.update) await update(store, id, row)
  for (const row of plan.create) await create(store, row)
}

/** A note for each public id; what the public must learn of it is one. */
function notesOf(type: EditionType, { uids, news }: EntryPlan) {
  const told = new Set(news.map(({ uid }) => uid))
  return [...news, ...uids.filter((uid) => !told.has(uid)).map((uid) => ({ type, uid }))]
}

function changesRows({ create, update, remove }: EntryPlan): boolean {
  return create.length + update.length + remove.length > 0
}

/** Ahead of the rows, which are all that tells of the slugs. */
async function followSlugs(store: Store, { ref, plan }: { ref: Ref; plan: EntryPlan }) {
  if (plan.revision === null) return forgetSlugs(store, ref)
  const at = new Date().toISOString()
  await keepSlugs(
    store,
    plan.left.map((slug) => ({ ...slug, ref, at })),
  )
}

async function update(store: Store, id: number | string, row: Partial<EditionRow>): Promise<void> {
  await store.payload.db.updateOne({
    collection: slugOf(store.settings, 'editions'),
    id,
    data: withoutTimestamps(row),
    returning: false,
    ...transactionOf(store),
  })
}

/** Should another process have written the row first, it is overwritten. */
async function create(store: Store, row: EditionRow): Promise<void> {
  const collection = slugOf(store.settings, 'editions')
  try {
    const data = withoutTimestamps(row)
    await inSavepoint(store, () =>
      store.payload.db.create({ collection, data, returning: false, ...transactionOf(store) }),
    )
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
