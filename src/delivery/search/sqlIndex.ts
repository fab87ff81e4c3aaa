import type { CollectionSlug, Payload } from 'payload'

import { selectRows, tableIn } from '../../database/selectRows.js'
import { joined, named, sql, type Statement } from '../../database/statement.js'
import { fromRow } from '../../editions/row.js'
import type { Budget } from '../budget.js'
import { counted } from '../read/budgeted.js'
import { LAST, type Need, type Range } from './needs.js'
import type { IndexReader, Place } from './searchIndex.js'

/** Of what a reader of the index reads, and how much of it. */
export type IndexOptions = {
  payload: Payload
  slugs: { editions: CollectionSlug; searchWords: CollectionSlug }
  budget: Budget
  /** Editions that are over by this moment are left out, RFC 3339. */
  at: string
}

/**
 * Reads the index in SQLite and PostgreSQL: a block in two or three statements. All that they look at
 * stands in the two indexes of its table, and only hits leave the database.
 */
export function sqlIndex({ payload, slugs, budget, at }: IndexOptions): IndexReader {
  const words = tableIn(payload, slugs.searchWords)
  const editions = tableIn(payload, slugs.editions)
  const select = async (statement: Statement) => {
    await budget.giveWay()
    return selectRows(payload, statement)
  }
  return {
    counts: async ({ ranges, most }) => {
      const columns = ranges.map((range, place) => {
        const count = countOf({ words, stretch: isIn(range), most: most + 1 })
        return sql`(${count}) AS ${named(`n${place}`)}`
      })
      const [row = {}] = await select(sql`SELECT ${joined(columns, ', ')}`)
      const counts = ranges.map((_, place) => Number(row[`n${place}`]))
      budget.spend(counts.reduce((sum, rows) => sum + counted(rows), 0))
      return counts
    },
    block: async ({ range, after, rows: limit, others }) => {
      const most = Math.min(limit, budget.rowsLeft + 1)
      const first = after ?? { word: range.from, edition: '' }
      const whole = { words, stretch: isBetween(first, endOf(range)) }
      const [end] = await select(rowOf({ ...whole, at: most }))
      const rows = end ? most : Number((await select(countOf({ ...whole, most })))[0]?.rows)
      budget.spend(rows)
      if (rows === 0) return { rows, last: null, found: [] }
      // Fewer rows than may be are all that is left of the range.
      const last = end ? placeOf(end) : endOf(range)
      const stretch = isBetween(first, last)
      const found = await select(hitsOf({ words, editions, stretch, others, at }))
      // With the rows of the other needs that each of them has.
      budget.spend(found.length * (1 + others.length))
      return { rows, last, found: found.map((row) => fromRow(row)) }
    },
  }
}

type Stretch = { words: Statement; stretch: Statement }

/** The row with this number, counted from 1; none if there are fewer. */
function rowOf({ words, stretch, at }: Stretch & { at: number }): Statement {
  return sql`SELECT word, edition FROM ${words} WHERE ${stretch}
    ORDER BY word, edition LIMIT 1 OFFSET ${at - 1}`
}

/** How many rows there are, counted no further than `most`. */
function countOf({ words, stretch, most }: Stretch & { most: number }): Statement {
  return sql`SELECT count(*) AS rows FROM (SELECT 1 FROM ${words} WHERE ${stretch} LIMIT ${most}) AS r`
}

/**
 * Editions of a stretch of the index that have all other needs, the newest row first. `CROSS JOIN`
 * keeps SQLite from beginning with the editions; `DISTINCT` keeps each from being looked up twice.
 */
function hitsOf(
  args: Stretch & { editions: Statement; others: readonly Need[]; at: string },
): Statement {
  const { words, editions, stretch, others, at } = args
  const has = (range: Range) =>
    sql`EXISTS (SELECT 1 FROM ${words} WHERE edition = w.edition AND ${isIn(range)})`
  const hasAll = others.map((need) => sql` AND (${joined(need.map(has), ' OR ')})`)
  return sql`SELECT ${HIT}
    FROM (SELECT DISTINCT edition FROM ${words} WHERE ${stretch}) AS w CROSS JOIN ${editions} AS e
    WHERE e.key = w.edition AND e.visible_until > ${at}${joined(hasAll, '')}
    ORDER BY e.id DESC`
}

const HIT = sql`e.key, e.ref, e.locale, e.uid, e.title, e.sort_key AS "sortKey",
  e.visible_from AS "visibleFrom", e.visible_until AS "visibleUntil"`

function isIn({ from, to }: Range): Statement {
  return sql`word >= ${from} AND word <= ${to}`
}

/** After one place and up to another. */
function isBetween(after: Place, last: Place): Statement {
  return sql`(word, edition) > (${after.word}, ${after.edition}) AND (word, edition) <= (${last.word}, ${last.edition})`
}

function endOf({ to }: Range): Place {
  return { word: to, edition: LAST }
}

function placeOf({ word, edition }: Record<string, unknown>): Place {
  return { word: String(word), edition: String(edition) }
}
