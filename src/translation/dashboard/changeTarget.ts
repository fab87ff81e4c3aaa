import { inUnit } from '../../saving/inUnit.js'
import { makeRow } from '../records/followEntry.js'
import { type EntryRef, readEntry, type ReadTranslations } from '../records/readEntry.js'
import { findRow, saveRow, type StoredRow } from '../records/store.js'
import { NO_TARGET } from '../records/syncRecord.js'
import type { EntryRecord, TargetRecord } from '../records/types.js'
import type { InRequest } from './pickRows.js'

/** `gone`: the entry, or its translation into the locale, no longer exists. */
export type Changed = 'written' | 'same' | 'gone'

/**
 * Changes what is known of an entry in one locale beside its texts, in the entry's turn. Five queries
 * and a write.
 *
 * @param change Gives what is to be known from now on; null to leave it. What it throws is thrown.
 * @param note Called when it is written, within the same unit of work.
 */
export async function changeTarget(
  store: InRequest,
  { type, id, locale }: EntryRef & { locale: string },
  act: {
    change: (before: TargetRecord, row: StoredRow) => TargetRecord | null
    note: (entry: ReadTranslations) => Promise<void>
  },
): Promise<Changed> {
  const ref = { type, id }
  return inUnit(store, { type, id: String(id) }, async () => {
    const known = await findRow(store, ref)
    const entry = known && (await readEntry(store, { ...ref, known: known.record }))
    if (!known || known.trashed || !entry?.segments[locale]) return 'gone'
    const target = act.change(known.record.targets[locale] ?? NO_TARGET, known)
    if (!target) return 'same'
    const targets = { ...known.record.targets, [locale]: target }
    const kept: EntryRecord = { ...known.record, targets }
    await saveRow(store, ref, { row: makeRow(store, ref, { entry, kept, known }), known })
    await act.note(entry)
    return 'written'
  })
}
