import type { PayloadRequest } from 'payload'

import { asObject, asText } from '../../entries/read.js'
import { uniqueSlug } from './uniqueSlug.js'
import type { Settings } from '../../entries/settings.js'

/**
 * New slugs of an entry that comes back from the trash, by locale, where another entry has taken
 * its own meanwhile. Four queries for each locale with a slug.
 *
 * @param args.live The live document in all locales.
 */
export async function freeSlugs(args: {
  req: PayloadRequest
  collection: string
  live: Record<string, unknown> & { id: number | string }
  settings: Settings
}): Promise<Record<string, string>> {
  const { req, collection, live, settings } = args
  const slugs = asObject(live.slug)
  const free: Record<string, string> = {}
  for (const { code: locale } of settings.locales) {
    const own = asText(slugs[locale])
    if (own === null) continue
    const asked = { req, collection, locale, id: live.id, owner: String(live.uid) }
    const slug = await uniqueSlug({ ...asked, slug: own })
    if (slug !== own) free[locale] = slug
  }
  return free
}
