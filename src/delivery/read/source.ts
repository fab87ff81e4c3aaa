import type { Edition } from '../../editions/types.js'
import type { Place } from './cursor.js'
import type { ColumnOrder } from './order.js'
import type { EditionQuery, Head } from './query.js'

/** Rows in an order, from a place on. */
export type Window = { order: ColumnOrder; after: Place | null; limit: number }

/**
 * Where editions are read from: the editions collection, or drafts in preview. It gives what may
 * be shown at its one moment, and tells the trace when that changes.
 */
export type EditionSource = {
  /** Without content, in no order. */
  heads: (query: EditionQuery) => Promise<Head[]>
  /** With content, in no order. `text` and `search` are empty unless requested. */
  editions: (query: EditionQuery, options?: { withText?: boolean }) => Promise<Edition[]>
  /** With content; `query` must not hold words. */
  window: (query: EditionQuery, window: Window) => Promise<Edition[]>
  count: (query: EditionQuery) => Promise<number>
}
