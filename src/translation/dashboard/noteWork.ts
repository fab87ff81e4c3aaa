import { logEvent } from '../../audit/logEvent.js'
import { titleOf } from '../../audit/titleOf.js'
import { asText } from '../../entries/read.js'
import { slugOf } from '../../entries/slugOf.js'
import type { EntryRef, ReadTranslations } from '../records/readEntry.js'
import type { InRequest } from './pickRows.js'

/** Logs whose work a translation is, or that it is open to all. One insert. */
export async function noteWork(
  { req, settings }: InRequest,
  args: {
    action: 'assign' | 'request'
    ref: EntryRef
    locale: string
    entry: ReadTranslations
    /** Codes; never text written by a user. */
    detail: string
  },
): Promise<void> {
  const { action, ref, locale, entry, detail } = args
  const { type } = ref
  const field = req.payload.collections[slugOf(settings, type)]?.config.admin.useAsTitle
  await logEvent(req, {
    action,
    entryType: type,
    entry: asText(entry.doc.uid),
    entryTitle: titleOf({ key: type, field, docs: [entry.doc] }),
    locale,
    detail,
  })
}
