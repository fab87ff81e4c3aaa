import { type CollectionAfterChangeHook, type CollectionSlug, isolateObjectProperty } from 'payload'

import { uniqueSlug } from '../fields/slug/uniqueSlug.js'
import type { Settings } from '../options.js'
import { findByIds } from './findByIds.js'

type Doc = Record<string, unknown>

/**
 * When an entry comes back from the trash, its slugs in the other locales than the request's are
 * made unique again: another entry may have taken them meanwhile. (The request's own locale is
 * seen to by the slug field.) Runs after such a save; one save for each slug that was taken.
 */
export function renewSlugs(settings: Settings): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, collection, req }) => {
    if (!previousDoc?.deletedAt || doc.deletedAt) return
    const slug = collection.slug as CollectionSlug // known to the config
    const [stored] = await findByIds(req, { collection: slug, ids: [doc.id] })
    const slugs = asDoc(stored?.slug)
    const statuses = asDoc(stored?._status)
    for (const { code: locale } of settings.locales) {
      const own = slugs[locale]
      if (locale === req.locale || typeof own !== 'string') continue
      const asked = { req, collection: slug, locale, id: doc.id, owner: String(doc.uid) }
      const free = await uniqueSlug({ ...asked, slug: own })
      if (free === own) continue
      await req.payload.update({
        collection: slug,
        id: doc.id,
        locale,
        data: { slug: free },
        draft: statuses[locale] !== 'published',
        depth: 0,
        overrideAccess: true,
        // Another locale on the request itself would take the outer save's texts away.
        req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context']),
      })
    }
  }
}

function asDoc(value: unknown): Doc {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
