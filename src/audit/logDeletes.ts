import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload'

import type { CollectionKey } from '../entries/slugs.js'
import { findRaw } from '../entries/store.js'
import type { Settings } from '../entries/settings.js'
import { before, endOperation } from './operations.js'
import { logEvent } from './logEvent.js'
import { entryOf } from './tellAll.js'
import { titleOf } from './titleOf.js'

/** Notes the title of a document before it is deleted. Runs before a deletion; one query. */
export function noteTitle(key: CollectionKey, settings: Settings): CollectionBeforeDeleteHook {
  return async ({ collection, id, req }) => {
    const store = { payload: req.payload, settings, req }
    const [doc] = await findRaw(store, { key, where: { id: { equals: id } } })
    const entryTitle = titleOf({ key, field: collection.admin.useAsTitle, docs: [doc] })
    const entry = entryOf([doc])
    before(req, { slug: collection.slug, id, more: { entry, entryTitle } })
  }
}

/** Logs a deletion. Runs after it, as the first of these hooks; one insert. */
export function logDelete(key: CollectionKey): CollectionAfterDeleteHook {
  return async ({ collection, doc, id, req }) => {
    const at = { slug: collection.slug, id }
    const { entry = String(id), entryTitle = null } = before(req, at)
    endOperation(req, { ...at, isNew: false })
    await logEvent(req, { action: 'delete', entryType: key, entry, entryTitle })
    return doc as unknown
  }
}
