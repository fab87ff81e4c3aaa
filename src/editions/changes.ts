import type { Where } from 'payload'

import { insertRows } from '../database/insertRows.js'
import { readRows } from '../database/readRows.js'
import { whenEnded } from '../database/units.js'
import { slugOf } from '../entries/slugOf.js'
import type { Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'
import { cleanError } from '../telemetry/describeError.js'
import type { EditionType, Ref } from './types.js'

/** Something that the public may read of an entry is not as it was. */
export type Change = {
  type: EditionType
  /** Public id of the entry; null: of some entries of the type. */
  uid: string | null
}

/** A change that the feed tells, in its locale. */
export type PublicChange = {
  type: EditionType
  uid: string
  kind: 'published' | 'changed' | 'removed'
  ref: Ref
  /** Empty: all languages. */
  locale: string
  /** The last that was public; empty: none. */
  slug: string
  /** Ref of its programme; empty: none. */
  programme: string
}

/** The position of a change that has none yet: see `src/feed`. */
export const NO_POSITION = 0

/** A change with its row. */
export type NotedChange = Change & { id: string }

/**
 * For how long a change may be written before others can see it, milliseconds, and what the clocks
 * of two servers may differ by.
 */
export const IN_SIGHT = 180_000

/** After so long a note that is only now seen may be out of sight, milliseconds; the rest is for clocks. */
const LATE = IN_SIGHT / 2

/** How long rows are kept at least, milliseconds. */
export const KEPT = 86_400_000

/**
 * Notes changes for every server, in the transaction of the store. To be called after the rows of
 * editions are written: who reads the note reads the rows too, on databases without transactions as
 * well. One statement.
 *
 * A transaction may last so long that its notes are out of sight when it ends, as that of a save of
 * thousands of documents. They are then written again, before its caller is answered.
 */
export async function noteChanges(
  store: Store,
  changes: readonly (Change | PublicChange)[],
): Promise<void> {
  const { payload, settings, req } = store
  const noted = Date.now()
  await write(store, changes)
  const transactionID = await req?.transactionID
  if (transactionID === undefined) return
  await whenEnded({ payload, transactionID }, async (outcome) => {
    if (outcome === 'undone' || Date.now() - noted < LATE) return
    try {
      await write({ payload, settings }, changes.map(forCaches))
    } catch (err) {
      const msg = 'Answers that are kept may say what is no longer so: restart the servers.'
      payload.logger.error({ err: cleanError(err), msg })
    }
  })
}

/** Without what the feed tells, which is told once. */
function forCaches({ type, uid }: Change): Change {
  return { type, uid }
}

async function write(store: Store, changes: readonly (Change | PublicChange)[]): Promise<void> {
  const collection = slugOf(store.settings, 'changes')
  const at = new Date().toISOString()
  const rows = changes.map((change) => ({
    ...change,
    ...('kind' in change ? { position: NO_POSITION } : {}),
    uid: change.uid ?? '',
    at,
  }))
  await insertRows(store.payload, { collection, rows, ...transactionOf(store) })
}

/**
 * Changes noted after a moment, in no order: those that can be seen now. One read of few columns by
 * index, outside of any transaction.
 *
 * @param after RFC 3339
 */
export async function changesAfter(
  store: Pick<Store, 'payload' | 'settings'>,
  after: string,
): Promise<NotedChange[]> {
  const rows = await readRows(store.payload, {
    collection: slugOf(store.settings, 'changes'),
    where: { at: { greater_than: after } },
    columns: ['id', 'type', 'uid'],
  })
  return rows.map(({ id, type, uid }) => ({
    id: String(id),
    type: type as EditionType, // written by `noteChanges` alone
    uid: typeof uid === 'string' && uid !== '' ? uid : null,
  }))
}

/** Forgets changes that every server has seen, and that the feed does not tell. */
export async function forgetChanges(store: Store, now: Date): Promise<void> {
  const collection = slugOf(store.settings, 'changes')
  const at = { less_than: new Date(now.getTime() - KEPT).toISOString() }
  const where: Where = { and: [{ at }, { position: { exists: false } }] }
  await store.payload.db.deleteMany({ collection, where })
}
