import { record as logEvent } from '../../audit/record.js'
import { titleOf } from '../../audit/titleOf.js'
import { text } from '../../entries/read.js'
import { slugOf } from '../../entries/slugOf.js'
import type { EntryRef, ReadTranslations } from '../records/readEntry.js'
import type { InRequest } from './pickRows.js'

/** Tells the audit log whose work a translation is, or that it is open to all. One insert. */
export async function noteWork(
  { req, settings }: InRequest,
  args: {
    action: 'assign' | 'request'
    ref: EntryRef
    locale: string
    entry: ReadTranslations
    /** Codes, nothing that anybody wrote. */
    detail: string
  },
): Promise<void> {
  const { action, ref, locale, entry, detail } = args
  const { type } = ref
  const field = req.payload.collections[slugOf(settings, type)]?.config.admin.useAsTitle
  await logEvent(req, {
    action,
    entryType: type,
    entry: text(entry.doc.uid),
    entryTitle: titleOf({ key: type, field, docs: [entry.doc] }),
    locale,
    detail,
  })
}
