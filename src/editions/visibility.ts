import type { Where } from 'payload'

import { ENTRY_KEYS } from '../entries/slugs.js'
import type { Edition, Ref } from './types.js'

type Window = Pick<Edition, 'visibleFrom' | 'visibleUntil'>

/**
 * The one rule: an edition is public from `visibleFrom`, inclusive, to `visibleUntil`, exclusive.
 *
 * @param at RFC 3339 in UTC with milliseconds, as `Date.toISOString` gives it.
 */
export function isVisible({ visibleFrom, visibleUntil }: Window, at: string): boolean {
  return visibleFrom <= at && at < visibleUntil
}

/** `isVisible` as a condition on rows of the editions collection. */
export function visibleWhere(at: string): Where {
  return {
    and: [{ visibleFrom: { less_than_equal: at } }, { visibleUntil: { greater_than: at } }],
  }
}

/**
 * Whether a media or file edition is public: it is visible itself (its own consent), and an entry's
 * edition that shows it is.
 *
 * @param shownBy Editions that may show it; those that do not are passed over.
 */
export function isPublicUpload({
  upload,
  shownBy,
  at,
}: {
  upload: Window & Pick<Edition, 'ref'>
  shownBy: readonly (Window & Pick<Edition, 'type' | 'shows'>)[]
  at: string
}): boolean {
  if (!isVisible(upload, at)) return false
  return shownBy.some(
    (edition) => isEntry(edition) && edition.shows.includes(upload.ref) && isVisible(edition, at),
  )
}

/** The second half of `isPublicUpload` as a condition: visible entry editions that show `ref`. */
export function showsWhere(ref: Ref, at: string): Where {
  return { and: [{ shows: { equals: ref } }, { type: { in: [...ENTRY_KEYS] } }, visibleWhere(at)] }
}

function isEntry({ type }: Pick<Edition, 'type'>): boolean {
  return (ENTRY_KEYS as readonly string[]).includes(type)
}
