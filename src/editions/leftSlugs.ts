import { type StoredRow } from './matchRows.js'
import { fromRow } from './row.js'
import { isStamp } from './stamp.js'
import type { Edition } from './types.js'

/** A slug of an entry in a locale. */
export type SlugIn = { locale: string; slug: string }

type Slugged = Pick<Edition, 'locale' | 'slug' | 'visibleFrom'>

/**
 * Slugs under which the public finds or found an entry, and will not for ever: another one takes
 * their place now or at a planned moment, or the locale has none any more. Pure.
 *
 * @param args.rows As they are stored, before the editions are written.
 * @param args.now RFC 3339.
 */
export function leftSlugs({
  editions,
  rows,
  now,
}: {
  editions: readonly Slugged[]
  rows: readonly StoredRow[]
  now: string
}): SlugIn[] {
  const last = new Map<string, Slugged>()
  for (const edition of editions) {
    const other = last.get(edition.locale)
    if (!other || other.visibleFrom < edition.visibleFrom) last.set(edition.locale, edition)
  }
  const left = new Map<string, SlugIn>()
  const known = rows.filter((row) => !isStamp(row)).map((row) => fromRow(row))
  for (const { locale, slug, visibleFrom } of [...known, ...editions]) {
    const isSeen = visibleFrom <= now
    if (slug === null || !isSeen || last.get(locale)?.slug === slug) continue
    left.set(`${locale}:${slug}`, { locale, slug })
  }
  return [...left.values()]
}
