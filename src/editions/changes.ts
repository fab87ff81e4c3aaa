import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'

import { insertRows } from '../database/insertRows.js'
import { countRows, readRows } from '../database/readRows.js'
import { isUndoable, whenEnded } from '../database/units.js'
import { slugOf } from '../entries/slugOf.js'
import type { Settings } from '../entries/settings.js'
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

/** The position of a change that is about to be made, where a crash could come between. */
export const INTENDED = -1

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

type Listener = () => void

const listeners = new WeakMap<Payload, Listener>()

/** Calls a function when changes that this process noted have been committed; it must not throw. */
export function whenNoted(payload: Payload, listener: Listener): void {
  listeners.set(payload, listener)
}

/**
 * Notes changes for every server, in the transaction of the store. To be called after the rows of
 * editions are written: who reads the note reads the rows too, on databases without transactions as
 * well. One statement.
 *
 * A transaction may last so long that its notes are out of sight when it ends, as that of a save of
 * thousands of documents. They are then written again, before its caller is answered.
 */
export async function noteChanges(store: Store, changes: readonly Noted[]): Promise<void> {
  const { payload, settings, req } = store
  const noted = Date.now()
  await write(store, changes.map(positioned(settings)))
  const transactionID = await req?.transactionID
  const isPart = await whenEnded({ payload, transactionID }, async (outcome) => {
    if (outcome === 'undone') return
    listeners.get(payload)?.()
    if (Date.now() - noted < LATE) return
    try {
      await write({ payload, settings }, changes.map(forCaches))
    } catch (err) {
      const msg = 'Answers that are kept may say what is no longer so: restart the servers.'
      payload.logger.error({ err: cleanError(err), msg })
    }
  })
  if (!isPart) listeners.get(payload)?.()
}

type Noted = Change | PublicChange
type Positioned = Noted & { position?: number }

/**
 * Writes rows and notes what changes by them. A crash between the two would lose the note where they
 * are not one transaction: it is then written ahead of the rows, too, as one that is about to be
 * made, and taken away at the end. Those that a crash has left are told (`tellIntended`), so that a
 * change may be told twice, and never not at all.
 */
export async function noteAround(
  store: Store,
  changes: readonly Noted[],
  writeRows: () => Promise<void>,
): Promise<void> {
  const isWhole = isUndoable(store.payload, await store.req?.transactionID)
  const told = changes.map(positioned(store.settings)).filter((one) => one.position !== undefined)
  if (isWhole || told.length === 0) {
    await writeRows()
    return noteChanges(store, changes)
  }
  const intent = randomUUID()
  await write(
    store,
    told.map((one) => ({ ...one, position: INTENDED, intent })),
  )
  await writeRows()
  await noteChanges(store, changes)
  const collection = slugOf(store.settings, 'changes')
  const where: Where = { and: [{ position: { equals: INTENDED } }, { intent: { equals: intent } }] }
  await store.payload.db.deleteMany({ collection, where, ...transactionOf(store) })
}

/** Caches that are told of changes are told of all; the feed, of those with a kind. */
function positioned({ webhooks }: Settings): (change: Noted) => Positioned {
  const isAll = webhooks.some(({ hearsAll }) => hearsAll)
  return (change) =>
    isAll || 'kind' in change ? { ...change, position: NO_POSITION } : { ...change }
}

/** Without what the feed tells, which is told once. */
function forCaches({ type, uid }: Change): Change {
  return { type, uid }
}

async function write(
  store: Store,
  changes: readonly (Positioned & { intent?: string })[],
): Promise<void> {
  const collection = slugOf(store.settings, 'changes')
  const at = new Date().toISOString()
  const rows = changes.map((change) => ({ ...change, uid: change.uid ?? '', at }))
  await insertRows(store.payload, { collection, rows, ...transactionOf(store) })
}

/**
 * Lets changes be told that a crash has left as about to be made. Not those of the last minutes, which
 * may be under way.
 */
export async function tellIntended(
  { payload, settings }: Pick<Store, 'payload' | 'settings'>,
  now: Date,
): Promise<void> {
  const collection = slugOf(settings, 'changes')
  const at = { less_than: new Date(now.getTime() - IN_SIGHT).toISOString() }
  const where: Where = { and: [{ position: { equals: INTENDED } }, { at }] }
  if ((await countRows(payload, { collection, where })) === 0) return
  await payload.db.updateMany({
    ...{ collection, where, returning: false },
    // Null keeps adapters from adding a time of their own.
    data: { position: NO_POSITION, updatedAt: null },
  })
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
