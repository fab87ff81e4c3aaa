import { type CollectionAfterChangeHook, isolateObjectProperty } from 'payload'

import { record, text } from '../editions/read.js'
import { uniqueSlug } from '../fields/slug/uniqueSlug.js'
import type { Settings } from '../options.js'
import { findByIds } from './findByIds.js'

/**
 * When an entry comes back from the trash, its slugs in the other locales than the request's are
 * made unique again: another entry may have taken them meanwhile. (The request's own locale is
 * seen to by the slug field.) Runs after such a save; one save for each slug that was taken.
 */
export function renewSlugs(settings: Settings): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, collection, req }) => {
    const { id, uid, deletedAt } = record(doc)
    if (!record(previousDoc).deletedAt || deletedAt || !isId(id)) return
    const [stored] = await findByIds(req, { collection: collection.slug, ids: [id] })
    const slugs = record(stored?.slug)
    const statuses = record(stored?._status)
    for (const { code: locale } of settings.locales) {
      const own = text(slugs[locale])
      if (locale === req.locale || own === null) continue
      const asked = { req, collection: collection.slug, locale, id, owner: String(uid) }
      const free = await uniqueSlug({ ...asked, slug: own })
      if (free === own) continue
      await req.payload.update({
        collection: collection.slug,
        id,
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

function isId(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string'
}
