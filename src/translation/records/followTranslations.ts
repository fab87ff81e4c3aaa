import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { actorOf } from '../../audit/actorOf.js'
import { operationContext } from '../../entries/operationContext.js'
import type { Settings } from '../../entries/settings.js'
import type { EntryKey } from '../../entries/slugs.js'
import { followEntry } from './followEntry.js'
import { forgetRow } from './store.js'

/** Brings what is kept of an entry's translations in step with it. Runs after every save. */
export function followTranslations(type: EntryKey, settings: Settings): CollectionAfterChangeHook {
  return async ({ collection, doc, req }) => {
    const { id, _status } = doc as { id: number | string; _status?: unknown } // of every document
    const { judged, written, followsSource, sourcesBefore } = operationContext(req)
    const savedLocale = {
      locale: req.locale ?? '',
      isFollowing: followsSource?.isAlone === true,
      isPublished: _status === 'published',
    }
    const before = sourcesBefore?.[`${collection.slug}:${id}`]
    const saved = {
      at: new Date().toISOString(),
      by: req.user ? actorOf(req, settings).name : null,
    }
    const store = { payload: req.payload, settings, req }
    await followEntry(store, { type, id }, { saved, judged, written, savedLocale, before })
  }
}

/** Forgets the translations of an entry that is gone. Runs after a deletion; two queries. */
export function forgetTranslations(type: EntryKey, settings: Settings): CollectionAfterDeleteHook {
  return async ({ id, req }) => {
    await forgetRow({ payload: req.payload, settings, req }, { type, id })
  }
}
