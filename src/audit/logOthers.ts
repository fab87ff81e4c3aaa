import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import type { CollectionKey } from '../../collections/slugs.js'
import { record as recordOf } from '../editions/read.js'
import type { Settings } from '../options.js'
import { changedPaths } from './changedPaths.js'
import { before, endOperation, operationOf } from './operations.js'
import {
  accountEvents,
  apiClientEvents,
  consentEvents,
  type OtherChange,
  uploadEvents,
} from './otherEvents.js'
import { record } from './record.js'
import { titleOf } from './titleOf.js'
import type { AuditEvent } from './types.js'

type Doc = Record<string, unknown> & { id: number | string }
type Decide = (change: OtherChange) => AuditEvent[]

/** How the events of each collection are decided that holds no entries. */
export const DECIDE: Partial<Record<CollectionKey, Decide>> = {
  media: uploadEvents,
  files: uploadEvents,
  consents: consentEvents,
  users: accountEvents,
  apiClients: apiClientEvents,
}

/** Notes that a save brings a password, which Payload takes out of the data. No query. */
export const notePassword: CollectionBeforeChangeHook<Doc> = (hook) => {
  const { collection, data, operation, originalDoc, req } = hook
  const password = Boolean(recordOf(data).password)
  if (operation === 'update' && password) {
    before(req, { slug: collection.slug, id: originalDoc?.id, more: { password } })
  }
  return data
}

/**
 * Tells the log what a save did to an upload, a consent, an account or an API client. Runs after
 * every save, as the first of such hooks; an insert for each event.
 */
export function logOther(args: {
  key: CollectionKey
  decide: Decide
  settings: Settings
}): CollectionAfterChangeHook<Doc> {
  const { key, decide, settings } = args
  return async ({ collection, data, doc, operation, previousDoc, req }) => {
    const { slug, fields } = collection
    const isNew = operation === 'create'
    const id = isNew ? doc.id : (previousDoc.id ?? doc.id)
    const known = operationOf(req, { slug, id, isNew })
    const password = before(req, { slug, id }).password === true
    endOperation(req, { slug, id, isNew })
    const sides = { before: recordOf(previousDoc), after: recordOf(data) }
    const events = decide({
      operation: isNew ? (known.kind === 'duplicate' ? 'duplicate' : 'create') : 'update',
      locale: req.locale ?? settings.defaultLocale,
      changed: isNew ? { localised: [], shared: [] } : changedPaths({ fields, ...sides }),
      brought: { file: known.file, password },
      ...sides,
    })
    const title = { key, field: collection.admin.useAsTitle, docs: [doc, data, previousDoc] }
    const entry = String(doc.uid ?? previousDoc?.uid ?? id)
    for (const event of events) {
      await record(req, { ...event, entryType: key, entry, entryTitle: titleOf(title) })
    }
    return doc
  }
}
