import { createHash } from 'node:crypto'

import { isUndoable } from '../database/units.js'
import type { PublicChange } from '../editions/changes.js'
import type { EditionType } from '../editions/types.js'
import { slugOf } from '../entries/slugOf.js'
import { isEntryKey } from '../entries/slugs.js'
import { findRaw, type Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'
import type { Target } from '../webhooks/types.js'
import type { DeliveryRow } from './deliveryRow.js'
import { isShown } from './isShown.js'

/** A note with its position. */
export type NumberedNote = Partial<Omit<PublicChange, 'type'>> & {
  id: number | string
  type: EditionType
  position: number
  at: string
}

/**
 * Writes for each target what it is to be told of these changes, in the transaction that gives them
 * their positions: so there is one row for each target and each change that was committed. A write
 * for each row; none without targets.
 */
export async function addDeliveries(store: Store, notes: readonly NumberedNote[]): Promise<void> {
  const { payload, settings } = store
  if (settings.webhooks.length === 0 || notes.length === 0) return
  const rows: Omit<DeliveryRow, 'id'>[] = []
  for (const note of notes) {
    const isTold = await isForReaders(store, note)
    const takers = settings.webhooks.filter((target) => takes(target, note, isTold))
    rows.push(...takers.map(({ id }) => rowOf(id, note)))
  }
  const known = await knownOf(store, rows)
  const collection = slugOf(settings, 'deliveries')
  for (const row of rows) {
    if (known.has(row.key)) continue
    // Null keeps adapters from adding a time of their own.
    const data = { ...row, updatedAt: null }
    await payload.db.create({ collection, data, returning: false, ...transactionOf(store) })
  }
}

function takes(target: Target, { type, kind, locale }: NumberedNote, isTold: boolean): boolean {
  if (!isTold && !target.hearsAll) return false
  return target.takes({ type, kind: kind ?? null, locale: locale || null })
}

/** Whether the feed tells it: in a language that there is, and of an upload that an entry shows. */
async function isForReaders(
  store: Store,
  { kind, type, ref, locale }: NumberedNote,
): Promise<boolean> {
  if (!kind) return false
  if (isEntryKey(type)) return store.settings.locales.some(({ code }) => code === locale)
  return ref !== undefined && isShown(store, ref)
}

function rowOf(target: string, { id, ...note }: NumberedNote): Omit<DeliveryRow, 'id'> {
  const { type, uid, kind, ref, locale, slug, programme, position, at } = note
  const told = { type, uid, kind: kind ?? null, ref, locale, slug, programme, position, at }
  return {
    ...{ key: messageId(target, { id, at }), target, state: 'waiting', attempts: 0 },
    ...{ next: new Date().toISOString(), ...told },
  }
}

/**
 * The same whenever it is asked for. Ids of rows come again where a database is restored from a copy;
 * their moments do not.
 */
function messageId(target: string, { id, at }: Pick<NumberedNote, 'id' | 'at'>): string {
  const hash = createHash('sha256').update(JSON.stringify([target, String(id), at]))
  return `msg_${hash.digest('hex').slice(0, 32)}`
}

/** Where a crash may have come between the rows and the positions, some may be there already. */
async function knownOf(
  store: Store,
  rows: readonly { key: string }[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set()
  if (isUndoable(store.payload, await store.req?.transactionID)) return new Set()
  const where = { key: { in: rows.map(({ key }) => key) } }
  const found = await findRaw(store, { key: 'deliveries', where, select: { key: true } })
  return new Set(found.map(({ key }) => String(key)))
}
