import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { ENTRY_KEYS, type EntryKey, UPLOAD_KEYS } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { hasWrittenLive } from '../saving/keepPlans.js'
import { isDraftOf } from '../saving/planLive.js'
import { waitingOf } from '../schedule/store.js'
import { isOnlyWriter, whenEnded } from '../database/units.js'
import { followConsent } from './consentChange.js'
import type { Store } from '../entries/store.js'
import { CONSENTED, restingOnUpload, showingUpload, syncAll } from './dependents.js'
import { syncEntry } from './syncEntry.js'
import type { EditionType } from './types.js'
import { cleanError } from '../telemetry/describeError.js'

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
 * Keeps the editions that show a document in step with it. Runs in every operation that writes a
 * live document (create, duplicate, save, publish, unpublish, trash, restore; one or many), and in
 * those that save a draft which a schedule will publish, before the request is answered, in its
 * transaction, without access checks. Nothing in a request switches it off.
 */
export function writeEditions(key: EditedKey, settings: Settings): CollectionAfterChangeHook<Doc> {
  const follow = followOf(key)
  return async ({ collection, doc, operation, previousDoc, req }) => {
    const previous = operation === 'update' ? previousDoc : undefined
    const { id } = previous ?? doc
    const store = { payload: req.payload, settings, req }
    const target = { collection: collection.slug, id }
    const isDraft = previous !== undefined && isDraftOf(req, target) && !hasWrittenLive(req, target)
    if (isEntry(key) && isDraft && (await concernsNone(store, { type: key, id }))) return
    await follow(store, { id, deleted: false, previous })
  }
}

/**
 * Whether no edition depends on the newest draft: no publication is to take it. Where others may be
 * scheduling one meanwhile, it is only known when the operation is over, see `twice`.
 */
async function concernsNone(store: Store, entry: Parameters<typeof waitingOf>[1]) {
  const { payload, req } = store
  const isKnown = !isConsented(entry.type) || isOnlyWriter(payload, await req?.transactionID)
  return isKnown && (await waitingOf(store, entry)).length === 0
}

function isConsented(key: EditedKey): boolean {
  return CONSENTED.some((known) => known === key)
}

function isEntry(key: EditedKey): key is EntryKey {
  return ENTRY_KEYS.some((known) => known === key)
}

/** As {@link writeEditions}, after a deletion. */
export function removeEditions(key: EditedKey, settings: Settings): CollectionAfterDeleteHook {
  const follow = followOf(key)
  return async ({ id, req }) => {
    await follow({ payload: req.payload, settings, req }, { id, deleted: true })
  }
}

/** Collections of which editions are made, or on which they rest. */
export type EditedKey = EditionType | 'consents'

function followOf(key: EditedKey): Follow {
  if (key === 'consents') return twice(followConsent)
  const upload = UPLOAD_KEYS.find((known) => known === key)
  const follow: Follow = upload
    ? async (store, { id, deleted }) => {
        const affected = deleted ? showingUpload : restingOnUpload
        await syncEntry({ ...store, type: upload, id })
        await syncAll(store, await affected(store, { type: upload, id }))
      }
    : (store, { id }) => syncEntry({ ...store, type: key, id })
  return isConsented(key) ? twice(follow) : follow
}

/**
 * In step at once, and, where others may write meanwhile, again when the operation is over. Two at
 * once may not see each other: one that publishes a testimonial, and one that withdraws its
 * consent. The one that ends last finds what both have written, before its caller is answered.
 */
function twice(follow: Follow): Follow {
  return async (store, happening) => {
    await follow(store, happening)
    const { payload, settings, req } = store
    if (!req || isOnlyWriter(payload, await req.transactionID)) return
    await whenEnded(req, async (outcome) => {
      if (outcome === 'undone') return
      try {
        await follow({ payload, settings }, happening)
      } catch (err) {
        // The save itself succeeded; the next verification will find the differences.
        payload.logger.error({
          err: cleanError(err),
          msg: 'Editions could not be checked after an operation.',
        })
      }
    })
  }
}
