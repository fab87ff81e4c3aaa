import type { CollectionSlug, Payload, Where } from 'payload'

import type { Edition } from '../../editions/types.js'
import { FOREVER } from '../../entries/moments.js'
import { isVisible, visibleWhere } from '../../editions/visibility.js'
import { readsSql } from '../../database/selectRows.js'
import { documentIndex } from '../search/documentIndex.js'
import { searchIndex } from '../search/searchIndex.js'
import { sqlIndex } from '../search/sqlIndex.js'
import type { Budget } from '../budget.js'
import { COLUMN_ORDERS } from './order.js'
import { type EditionQuery, matches, toWhere } from './query.js'
import type { EditionSource, Hit, SearchQuery, Window } from './source.js'
import { counter } from './budgeted.js'
import { type EditionRows, editionRows, type Find } from './editionRows.js'
import { formerSlugs } from './formerSlugs.js'
import type { Trace } from './trace.js'

type Options = {
  payload: Payload
  /** Slugs of the collections that are read. */
  slugs: Record<'editions' | 'searchWords' | 'formerSlugs', CollectionSlug>
  budget: Budget
  /** The moment of the request, RFC 3339. */
  at: string
  trace: Trace
  /** Learn when a list changes by itself: two small reads per list, for answers that are cached. */
  isCached: boolean
}

/** Published editions, read below Payload's operations: no hooks, no access, no population. */
export function databaseSource(options: Options): EditionSource {
  const { at, trace } = options
  const { payload, budget, slugs } = options
  const table = { payload, budget, collection: slugs.editions }
  const rows = editionRows(table)
  const count = counter(table)
  const read = async (query: EditionQuery, find: Find) => {
    const found = await find({ where: { and: [toWhere(query), notOver(at)] } })
    return shown(
      found.filter((row) => matches(row, query)),
      options,
    )
  }

  return {
    heads: (query) => read(query, rows.heads),
    editions: (query, { withText = false } = {}) =>
      read(query, withText ? rows.withText : rows.whole),
    window: async (query, window) => {
      const where = { and: [toWhere(query), visibleWhere(at), beyond(window)] }
      const [found] = await Promise.all([
        rows.whole({ where, sort: sortOf(window), limit: window.limit }),
        options.isCached ? seeTurns({ query, rows, at, trace }) : null,
      ])
      return found
    },
    count: (query) => count({ and: [toWhere(query), visibleWhere(at)] }),
    former: formerSlugs({ payload, budget, collection: slugs.formerSlugs }),
    search: (query) => search(query, options),
  }
}

function search(query: SearchQuery, options: Options): Promise<Hit[]> {
  const { payload } = options
  const index = readsSql(payload) ? sqlIndex(options) : documentIndex(options)
  return searchIndex({ query, index, keep: (found) => shown(found, options) })
}

/**
 * Those that are visible; the trace learns when others will be, and when each of them ends: counts,
 * orders and what a name leads to depend on editions of which nothing is handed out.
 */
function shown(rows: readonly Edition[], { at, trace }: Options): Edition[] {
  for (const { visibleFrom, visibleUntil } of rows)
    trace.turn(visibleFrom > at ? visibleFrom : visibleUntil)
  return rows.filter((row) => isVisible(row, at))
}

/** Tells the trace when the first of the editions in the query appears or disappears. */
async function seeTurns(args: {
  query: EditionQuery
  rows: EditionRows
  at: string
  trace: Trace
}): Promise<void> {
  const { query, rows, at, trace } = args
  const first = (column: 'visibleFrom' | 'visibleUntil') =>
    rows.columns(
      {
        where: {
          and: [
            toWhere(query),
            { [column]: { greater_than: at } },
            { [column]: { less_than: FOREVER } },
          ],
        },
        ...{ sort: [column], limit: 1 },
      },
      [column],
    )
  const [begins, ends] = await Promise.all([first('visibleFrom'), first('visibleUntil')])
  for (const { visibleFrom } of begins) trace.turn(visibleFrom)
  for (const { visibleUntil } of ends) trace.turn(visibleUntil)
}

/** Not over yet: visible now or later. */
function notOver(at: string): Where {
  return { visibleUntil: { greater_than: at } }
}

function sortOf({ order }: Window): string[] {
  const { column, descends } = COLUMN_ORDERS[order]
  return [descends ? `-${column}` : column, 'uid']
}

/** Rows after a place: keyset paging, so that a page costs the same wherever it is. */
function beyond({ order, after }: Window): Where {
  if (!after) return {}
  const { column, descends } = COLUMN_ORDERS[order]
  return {
    or: [
      { [column]: { [descends ? 'less_than' : 'greater_than']: after.key } },
      { and: [{ [column]: { equals: after.key } }, { uid: { greater_than: after.uid } }] },
    ],
  }
}
