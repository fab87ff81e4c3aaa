import type { Entry } from '../api/types.js'
import { Elsewhere, NoPage } from '../elsewhere.js'
import { pagePath } from '../paths.js'
import type { Reader } from '../reader.js'

/**
 * The entry, if there is one and it stands under the slug asked for. None: 404. A slug that it no
 * longer has: a permanent redirect (308). A slug that it has in another language, or text of another
 * language: a redirect for now only (307), because a missing translation may be published tomorrow
 * under a slug of its own.
 *
 * @throws NoPage, Elsewhere
 */
export function found<T extends { slug: string } & Pick<Entry, Used>>({
  entry,
  slug,
  reader,
}: {
  entry: T | null
  slug: string
  reader: Pick<Reader, 'locale'>
}): T {
  if (!entry) throw new NoPage()
  const path = pagePath({ locale: reader.locale, type: entry.type, slug: entry.slug })
  if (entry.slug === slug || !path) return entry
  const isOfNow = entry.isFallback || entry.alternates.some((other) => other.slug === slug)
  throw new Elsewhere(path, isOfNow ? 307 : 308)
}

type Used = 'type' | 'isFallback' | 'alternates'
