import type { Payload, SelectType, Where } from 'payload'

import { fromRow } from '../../editions/row.js'
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
import { counter, reader } from './budgeted.js'
import { formerSlugs } from './formerSlugs.js'
import type { Trace } from './trace.js'

const HEAD_COLUMNS = [
  'key',
  'ref',
  'type',
  'entry',
  'uid',
  'locale',
  'onlyIn',
  'slug',
  'title',
  'programme',
  'kind',
  'year',
  'sortKey',
  'date',
  'facets',
  'visibleFrom',
  'visibleUntil',
  'publishedAt',
  'changedAt',
  'contentHash',
]
const HEAD = select(HEAD_COLUMNS)
const CONTENT = select([...HEAD_COLUMNS, 'data'])
const CONTENT_AND_TEXT = select([...HEAD_COLUMNS, 'data', 'text', 'search'])
type Options = {
  payload: Payload
  /** Slugs of the collections that are read. */
  slugs: { editions: string; searchWords: string; formerSlugs: string }
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
  const find = finder(options)
  const count = counter({ payload, budget, collection: slugs.editions })
  const read = async (query: EditionQuery, columns: SelectType): Promise<Edition[]> => {
    const rows = await find({ where: { and: [toWhere(query), notOver(at)] }, columns })
    return shown(
      rows.filter((row) => matches(row, query)),
      options,
    )
  }

  return {
    heads: (query) => read(query, HEAD),
    editions: (query, { withText = false } = {}) =>
      read(query, withText ? CONTENT_AND_TEXT : CONTENT),
    window: async (query, window) => {
      const where = { and: [toWhere(query), visibleWhere(at), beyond(window)] }
      const [rows] = await Promise.all([
        find({ where, columns: CONTENT, sort: sortOf(window), limit: window.limit }),
        options.isCached ? seeTurns({ query, find, at, trace }) : null,
      ])
      return rows
    },
    count: (query) => count({ and: [toWhere(query), visibleWhere(at)] }),
    former: formerSlugs({ payload, budget, collection: slugs.formerSlugs }),
    search: (query) => search(query, options),
  }
}

function search(query: SearchQuery, options: Options): Promise<Hit[]> {
  const { payload, trace } = options
  const index = readsSql(payload) ? sqlIndex(options) : documentIndex(options)
  const keep = (found: Edition[]) => {
    const hits = shown(found, options)
    // The count changes when any of them ends, not only when those of the page do.
    for (const { visibleUntil } of hits) trace.turn(visibleUntil)
    return hits
  }
  return searchIndex({ query, index, keep })
}

/** Those that are visible; the trace learns when others will be. */
function shown(rows: readonly Edition[], { at, trace }: Options): Edition[] {
  for (const row of rows) if (row.visibleFrom > at) trace.turn(row.visibleFrom)
  return rows.filter((row) => isVisible(row, at))
}

type Find = (args: {
  where: Where
  columns: SelectType
  sort?: string[]
  limit?: number
}) => Promise<Edition[]>

function finder({ payload, slugs, budget }: Options): Find {
  const read = reader({ payload, budget, collection: slugs.editions })
  return async ({ where, columns, sort, limit }) => {
    const rows = await read({ where, select: columns, sort, limit })
    return rows.map((row) => fromRow(row))
  }
}

/** Tells the trace when the first of the editions in the query appears or disappears. */
async function seeTurns(args: {
  query: EditionQuery
  find: Find
  at: string
  trace: Trace
}): Promise<void> {
  const { query, find, at, trace } = args
  const first = (column: 'visibleFrom' | 'visibleUntil') =>
    find({
      where: {
        and: [
          toWhere(query),
          { [column]: { greater_than: at } },
          { [column]: { less_than: FOREVER } },
        ],
      },
      columns: select([column]),
      sort: [column],
      limit: 1,
    })
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

function select(columns: readonly string[]): SelectType {
  return Object.fromEntries(columns.map((column) => [column, true]))
}
