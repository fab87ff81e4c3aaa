import { record as logEvent } from '../../audit/record.js'
import { titleOf } from '../../audit/titleOf.js'
import type { AuditAction } from '../../audit/types.js'
import { slugOf } from '../../fields/slugOf.js'
import type { Opened } from './openTranslation.js'

type Event = {
  action: Extract<AuditAction, 'submit' | 'approve' | 'reject' | 'settle'>
  /** Null: all target locales. */
  locale: string | null
  /** How many segments. */
  count: number
}

/** Tells the audit log what has been done to translations. One insert. */
export async function noteRoom({ store, ref, entry }: Opened, event: Event): Promise<void> {
  const collection = store.payload.collections[slugOf(store.settings, ref.type)]
  const { uid } = entry.doc
  await logEvent(store.req, {
    action: event.action,
    entryType: ref.type,
    entry: typeof uid === 'string' ? uid : null,
    entryTitle: titleOf({
      key: ref.type,
      field: collection?.config.admin.useAsTitle,
      docs: [entry.doc],
    }),
    locale: event.locale,
    detail: `segments ${event.count}`,
  })
}
