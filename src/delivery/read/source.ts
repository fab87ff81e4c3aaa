import type { EntryKey } from '../../entries/slugs.js'
import type { FormerSlug } from '../../editions/formerSlugs.js'
import type { Edition, EditionType, Ref } from '../../editions/types.js'
import type { ColumnOrder, Place } from './order.js'
import type { EditionQuery, Head } from './query.js'

/** Rows in an order, from a place on. */
export type Window = { order: ColumnOrder; after: Place | null; limit: number }

/** What is searched for; types and programmes are not empty. */
export type SearchQuery = {
  /** Folded; with each of them a word must begin. */
  words: readonly string[]
  types: readonly EntryKey[]
  locale: string
  programmes: readonly Ref[] | null
}

/** Slugs that were public once. */
export type FormerQuery = { types: readonly EditionType[]; slugs: readonly string[] }

/** What a search found, enough to rank it. */
export type Hit = Pick<Edition, 'ref' | 'locale' | 'uid' | 'title' | 'sortKey'>

/**
 * Where editions are read from: the editions collection, or drafts in preview. It gives what may
 * be shown at its one moment, and tells the trace when that changes.
 */
export type EditionSource = {
  /** In no order; with content (`isWhole`) where that costs no read. */
  heads: (query: EditionQuery) => Promise<(Edition | Head)[]>
  /** With content, in no order. `text` and `search` are empty unless requested. */
  editions: (query: EditionQuery, options?: { withText?: boolean }) => Promise<Edition[]>
  /** With content. */
  window: (query: EditionQuery, window: Window) => Promise<Edition[]>
  count: (query: EditionQuery) => Promise<number>
  /** Entries that had one of the slugs, whether or not they may be shown; in no order. */
  former: (query: FormerQuery) => Promise<FormerSlug[]>
  /** In no order; at most MAX_HITS. */
  search: (query: SearchQuery) => Promise<Hit[]>
}
