import type { EditionRow } from './row.js'
import type { EditionType, Ref } from './types.js'
import { ALWAYS } from '../entries/moments.js'

/** The locale of a stamp: none. */
const NO_LOCALE = ''

/** Where all stamps are found. */
export const STAMPS = { locale: { equals: NO_LOCALE } }

/**
 * The row that says which revision all rows of an entry are of. It is written last, so an entry
 * whose stamp is current has all its editions, also when these are none. It is never visible.
 */
export function stampRow({
  type,
  entry,
  revision,
}: {
  type: EditionType
  entry: string
  revision: string
}): EditionRow {
  const ref: Ref = `${type}:${entry}`
  const empty = { uid: '', locale: NO_LOCALE, slug: null, title: '', programme: null, kind: null }
  const moments = { visibleFrom: ALWAYS, visibleUntil: ALWAYS, publishedAt: '', changedAt: '' }
  return {
    ...{ key: ref, ref, type, entry, revision, ...empty, ...moments },
    ...{ year: null, sortKey: '', date: '', text: '', search: '', contentHash: '', facets: '' },
    ...{ indexed: '', onlyIn: '', told: 'no' },
    ...{ shows: [], consents: [], facetValues: [] },
    // A stamp says nothing of an entry.
    data: {} as EditionRow['data'],
  }
}

export function isStamp(row: Record<string, unknown>): boolean {
  return row.locale === NO_LOCALE
}
