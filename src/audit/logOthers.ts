import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import type { CollectionKey } from '../entries/slugs.js'
import { asObject as recordOf } from '../entries/read.js'
import type { Settings } from '../entries/settings.js'
import { changedPaths } from './changedPaths.js'
import { before, takeChange } from './operations.js'
import {
  accountEvents,
  apiClientEvents,
  consentEvents,
  type OtherChange,
  termEvents,
  uploadEvents,
} from './otherEvents.js'
import { tellAll } from './tellAll.js'
import type { AuditEvent } from './types.js'

type Doc = Record<string, unknown> & { id: number | string }
type Decide = (change: OtherChange) => AuditEvent[]

/** How the events of each collection are decided that holds no entries. */
const DECIDE = {
  media: uploadEvents,
  files: uploadEvents,
  consents: consentEvents,
  users: accountEvents,
  apiClients: apiClientEvents,
  glossaryTerms: termEvents,
} satisfies Partial<Record<CollectionKey, Decide>>

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
 * Logs the effects of a save of an upload, a consent, an account, an API client or a term. Runs
 * after every save, as the first of such hooks; an insert for each event.
 */
export function logChange(
  key: keyof typeof DECIDE,
  settings: Settings,
): CollectionAfterChangeHook<Doc> {
  const decide: Decide = DECIDE[key]
  return async (hook) => {
    const { collection, data, doc, previousDoc, req } = hook
    const { fields, admin } = collection
    const { isNew, operation, known } = takeChange(hook)
    const sides = { before: recordOf(previousDoc), after: recordOf(data) }
    const events = decide({
      operation: isNew ? (operation.kind === 'duplicate' ? 'duplicate' : 'create') : 'update',
      locale: req.locale ?? settings.defaultLocale,
      changed: isNew ? { localised: [], shared: [] } : changedPaths({ fields, ...sides }),
      brought: { file: operation.file, password: known.password === true },
      ...sides,
    })
    const docs = [doc, recordOf(data), previousDoc]
    await tellAll({ req, key, field: admin.useAsTitle, docs, events })
    return doc
  }
}
