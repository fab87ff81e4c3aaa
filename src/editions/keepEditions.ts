import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
} from 'payload'

import { type CollectionKey, ENTRY_KEYS, UPLOAD_KEYS } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { afterTransaction } from './afterTransaction.js'
import { followConsent } from './consentChange.js'
import type { Store } from '../entries/store.js'
import { CONSENTED, restingOnUpload, showingUpload, syncAll } from './dependents.js'
import { refuseConsentInUse } from './refuseConsentInUse.js'
import { syncEntry } from './syncEntry.js'

/** What has happened to a document: it was written, whatever in it, or deleted. */
type Happening = {
  id: number | string
  deleted: boolean
  /** The document before; absent when it is new or gone. */
  previous?: Record<string, unknown> | undefined
}
type Doc = Record<string, unknown> & { id: number | string }
type Follow = (store: Store, happening: Happening) => Promise<unknown>

/**
 * Adds to each collection the hooks that keep its editions in step.
 *
 * They run in every operation that writes a live document (create, duplicate, save, publish,
 * unpublish, trash, restore, restore of a version, delete; one document or many), before the
 * request is answered, in its transaction, with no access of anybody's. Nothing in a request
 * switches them off. They stand before the collection's other hooks, so that one of those that
 * fails cannot keep them from running where there are no transactions.
 */
export function keepEditions(
  collections: Partial<Record<CollectionKey, CollectionConfig>>,
  settings: Settings,
): CollectionConfig[] {
  return Object.entries(collections).map(([key, collection]) => {
    const follow = settings.enabled ? followOf(key) : null
    if (!follow) return collection
    const kept = withHooks(collection, restsOnConsent(key) ? twice(follow) : follow, settings)
    return key === 'consents' ? heldBack(kept, settings) : kept
  })
}

function followOf(key: string): Follow | null {
  const entry = ENTRY_KEYS.find((known) => known === key)
  if (entry) return (store, { id }) => syncEntry({ ...store, type: entry, id })
  const upload = UPLOAD_KEYS.find((known) => known === key)
  if (upload) {
    return async (store, { id, deleted }) => {
      const affected = deleted ? showingUpload : restingOnUpload
      await syncEntry({ ...store, type: upload, id })
      await syncAll(store, await affected(store, { type: upload, id }))
    }
  }
  return key === 'consents' ? followConsent : null
}

function restsOnConsent(key: string): boolean {
  return ['consents', ...CONSENTED].includes(key)
}

/** In step at once, and again when the transaction is over. */
function twice(follow: Follow): Follow {
  return async (store, happening) => {
    await follow(store, happening)
    const { payload, settings } = store
    void afterTransaction(store, () => follow({ payload, settings }, happening))
  }
}

function withHooks(
  collection: CollectionConfig,
  follow: Follow,
  settings: Settings,
): CollectionConfig {
  const afterChange: CollectionAfterChangeHook<Doc> = async ({
    doc,
    operation,
    previousDoc,
    req,
  }) => {
    const previous = operation === 'update' ? previousDoc : undefined
    const store = { payload: req.payload, settings, req }
    await follow(store, { id: (previous ?? doc).id, deleted: false, previous })
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
    await follow({ payload: req.payload, settings, req }, { id, deleted: true })
  }
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [afterChange, ...(hooks?.afterChange ?? [])],
      afterDelete: [afterDelete, ...(hooks?.afterDelete ?? [])],
    },
  }
}

function heldBack(collection: CollectionConfig, settings: Settings): CollectionConfig {
  const { hooks } = collection
  const beforeDelete = [refuseConsentInUse(settings), ...(hooks?.beforeDelete ?? [])]
  return { ...collection, hooks: { ...hooks, beforeDelete } }
}
