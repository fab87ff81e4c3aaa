import { notFound, redirect } from 'next/navigation.js'

import type { EntryType } from '../api/types.js'
import { pagePath } from '../paths.js'
import type { Reader } from '../reader.js'

/**
 * The entry, if there is one and it stands under the slug asked for. None: 404. Another slug, which
 * the entry has in another language: redirect to the right one, for now only (307), because a
 * missing translation may be published tomorrow under a slug of its own.
 */
export function found<T extends { slug: string; type: EntryType }>({
  entry,
  slug,
  reader,
}: {
  entry: T | null
  slug: string
  reader: Reader
}): T {
  if (!entry) notFound()
  const path = pagePath({ locale: reader.locale, type: entry.type, slug: entry.slug })
  if (entry.slug !== slug && path) redirect(path)
  return entry
}
