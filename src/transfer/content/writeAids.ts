import type { EntryKey } from '../../entries/slugs.js'
import type { Store } from '../../entries/store.js'
import { saveWaiting } from '../../schedule/store.js'
import type { WaitingSchedule } from '../../schedule/types.js'
import { makeRow } from '../../translation/records/followEntry.js'
import { readEntry } from '../../translation/records/readEntry.js'
import { keyOf, type StoredRow } from '../../translation/records/store.js'
import type { EntryRecord } from '../../translation/records/types.js'
import type { ScheduleLine, TranslationLine } from './kinds.js'
import { withAccounts } from './records.js'
import { upsert } from './writePlain.js'

type Entry = { type: EntryKey; id: number | string }

/** Writes what is known of an entry's translations; the figures are made from its texts. */
export async function writeTranslation(
  store: Store,
  { entry: ref, line }: { entry: Entry; line: TranslationLine },
): Promise<void> {
  const record = withAccounts(line.record) as unknown as EntryRecord // as it was exported
  const entry = await readEntry(store, { ...ref, known: record })
  if (!entry) return
  const known = { changedAt: line.changedAt, record } as StoredRow // no more is read of it
  const row = makeRow(store, ref, { entry, kept: record, known })
  const key = keyOf(ref)
  await upsert(store, {
    key: 'translations',
    where: { key: { equals: key } },
    data: { ...row, key },
  })
}

/** Writes a unit of the translation memory, as of now: other processes see by it that it is new. */
export async function writeMemory(store: Store, line: Record<string, unknown>): Promise<void> {
  const none = { entryType: null, uid: null, segment: null, programme: null, by: null, at: null }
  const data = { ...none, ...line, savedAt: new Date().toISOString() }
  await upsert(store, { key: 'translationMemory', where: { key: { equals: line.key } }, data })
}

/** Stores a schedule that waits; of its author stays the name. */
export async function writeSchedule(
  store: Store,
  { entry, line }: { entry: Entry; line: ScheduleLine },
): Promise<void> {
  const { locale, action, at, timeZone, by = null, mayEditShared } = line
  const schedule = { locale, action, at, timeZone, by } as WaitingSchedule // checked before
  await saveWaiting(store, { entry, schedule, by: { name: by, id: null, mayEditShared } })
}
