import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
} from 'payload'

import { ENTRY_KEYS, type EntryKey } from '../entries/slugs.js'
import { actorOf } from '../audit/actorOf.js'
import type { Settings } from '../entries/settings.js'
import { approvedAtField } from './records/approvedAtField.js'
import { JUDGED } from './records/contextKeys.js'
import { followEntry } from './records/followEntry.js'
import { forgetRow } from './records/store.js'
import type { Judged } from './records/syncRecord.js'
import { roomEndpoints } from './room/roomEndpoints.js'

/**
 * The collections of entries with the translators' room: its endpoints, rows kept in step, and when
 * what is public was approved.
 */
export function keepTranslations(
  collections: readonly CollectionConfig[],
  settings: Settings,
): CollectionConfig[] {
  return collections.map((collection) => {
    const type = ENTRY_KEYS.find((key) => settings.slugs[key] === collection.slug)
    if (!type) return collection
    const fields = [...collection.fields, approvedAtField(type, settings)]
    const marked = { ...collection, fields }
    return settings.enabled ? followed(marked, type, settings) : marked
  })
}

function followed(
  collection: CollectionConfig,
  type: EntryKey,
  settings: Settings,
): CollectionConfig {
  const afterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
    const { id } = doc as { id: number | string } // of every document
    const judged = req.context[JUDGED] as Record<string, Judged> | undefined // set by the room alone
    const saved = {
      at: new Date().toISOString(),
      by: req.user ? actorOf(req, settings).name : null,
    }
    await followEntry({ payload: req.payload, settings, req }, { type, id }, { saved, judged })
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
    await forgetRow({ payload: req.payload, settings, req }, { type, id })
  }
  const { hooks } = collection
  return {
    ...collection,
    endpoints: [...roomEndpoints(type, settings), ...(collection.endpoints || [])],
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), afterChange],
      afterDelete: [...(hooks?.afterDelete ?? []), afterDelete],
    },
  }
}
