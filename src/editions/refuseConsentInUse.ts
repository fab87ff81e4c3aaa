import type { CollectionBeforeDeleteHook } from 'payload'

import { PluginError } from '../errors.js'
import { slugOf } from '../entries/slugOf.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { findRaw, type Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'

/**
 * Keeps a consent that stories or images rest on. Without the consent, nothing would show that they
 * required one (SQLite clears the links), and they would become public again. Testimonials are not
 * shown without a consent, so they do not hold a record back.
 *
 * Runs before every deletion; three light queries.
 *
 * @throws NOT_ALLOWED with the number of those that rest on it.
 */
export function refuseConsentInUse(settings: Settings): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const store = { payload: req.payload, settings, req }
    const users = new Set<string>()
    for (const key of ['stories', 'media'] as const) {
      if (settings.off.has(key)) continue
      for (const doc of await linkedTo(store, key, id)) users.add(`${key}:${String(doc.id)}`)
    }
    if (users.size === 0) return
    throw new PluginError('NOT_ALLOWED', message(req, 'consents.inUse', { count: users.size }))
  }
}

/** The entries that link to the consent now, or will when their drafts are published. */
async function linkedTo(store: Store, key: 'media' | 'stories', id: number | string) {
  const where = { consent: { equals: id } }
  const select = { consent: true } as const
  const live = await findRaw(store, { key, where, select })
  if (key === 'media') return live
  const drafts = await store.payload.db.findVersions({
    collection: slugOf(store.settings, key),
    limit: 0,
    pagination: false,
    where: { and: [{ latest: { equals: true } }, { 'version.consent': { equals: id } }] },
    ...transactionOf(store),
  })
  return [...live, ...drafts.docs.map(({ parent }) => ({ id: parent }))]
}
