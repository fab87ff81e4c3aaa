import { fieldsOf, type Store } from '../../entries/store.js'
import { sourceLocaleOf } from '../../entries/translatedFrom.js'
import { segmentsOf } from '../segments/segmentsOf.js'
import { asObject } from '../../entries/read.js'
import { slugOf } from '../../entries/slugOf.js'
import { timeOf } from '../../entries/findLatest.js'
import { codeMarks } from './codeMarks.js'
import { type EntryRef, readEntry, type ReadTranslations, type Written } from './readEntry.js'
import { rowOf } from './rowOf.js'
import { findRow, forgetRow, saveRow, type StoredRow, type TranslationRow } from './store.js'
import {
  type Judged,
  type MarksBefore,
  type Saved,
  type SavedLocale,
  syncRecord,
} from './syncRecord.js'
import type { CodeMarks, EntryRecord } from './types.js'

/** What the save was that an entry has come from. */
type Followed = {
  saved?: Saved
  judged?: Readonly<Record<string, Judged>> | undefined
  written?: Readonly<Record<string, Written>> | undefined
  savedLocale?: SavedLocale
  /** The entry before its source was saved. */
  before?: Record<string, unknown> | undefined
}

/**
 * Brings what is kept of an entry's translations in step with its newest draft. Three queries and a
 * write; the row of a deleted entry is deleted.
 *
 * @param saved By whom and when; absent: the user is unknown, and the entry's time is used.
 * @param judged What the save says of the translations that it has written, by locale.
 * @param written What it has written into which segments, by locale.
 */
export async function followEntry(
  store: Store,
  ref: EntryRef,
  { saved, judged, written, savedLocale, before }: Followed = {},
): Promise<void> {
  const known = await findRow(store, ref)
  const entry = await readEntry(store, { ...ref, known: known?.record ?? null, written })
  if (!entry) return forgetRow(store, ref)
  const kept = syncRecord({
    known: known?.record ?? null,
    segments: entry.segments,
    extras: entry.extras,
    published: publishedIn(entry),
    saved: saved ?? { at: timeOf(entry.doc.updatedAt), by: null },
    ...(judged ? { judged } : {}),
    savedLocale,
    ...(before ? { marksBefore: marksOf(store, ref, { before, known }) } : {}),
  })
  await saveRow(store, ref, { row: makeRow(store, ref, { entry, kept, known }), known })
}

/** The row of an entry with a record. */
export function makeRow(
  { payload, settings }: Store,
  { type }: EntryRef,
  args: { entry: ReadTranslations; kept: EntryRecord; known: StoredRow | null },
): TranslationRow {
  const { entry, kept, known } = args
  const titleField = payload.collections[slugOf(settings, type)]?.config.admin.useAsTitle
  return rowOf({ type, entry, record: kept, known, titleField })
}

function publishedIn({ doc }: ReadTranslations): string[] {
  return Object.entries(asObject(doc._status)).flatMap(([locale, status]) =>
    status === 'published' ? [locale] : [],
  )
}

/** What the codes of a source stood for; it is cut into segments when it is first asked. */
function marksOf(
  store: Store,
  { type }: EntryRef,
  { before, known }: { before: Record<string, unknown>; known: StoredRow | null },
): MarksBefore {
  let marks: Map<string, CodeMarks | undefined> | null = null
  return (id) => {
    marks ??= new Map(
      segmentsOf({
        ...{ fields: fieldsOf(store, type), doc: before, targetLocale: '' },
        sourceLocale: sourceLocaleOf(before, store.settings),
        known: known?.record.sources ?? [],
      }).map(({ id: own, source }) => [own, codeMarks(source)]),
    )
    return marks.get(id)
  }
}
