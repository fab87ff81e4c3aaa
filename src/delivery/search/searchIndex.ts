import type { Where } from 'payload'

import { type Need, needsOf, type Range, whereOf } from './needs.js'
import type { SearchQuery } from '../read/source.js'

/** Most entries that a search finds; the list ends there. */
export const MAX_HITS = 500
/** Most rows of the index that a search looks at: those of its rarest word, and of a single one. */
export const MAX_PLACES = { rarest: 2_000, single: 4_000 }
/** Rows of the index that are read at once. */
const BLOCK = 500
/** Rows by which needs are told apart; the first that is below one of them leads. */
const STEPS = [50, 500, MAX_PLACES.rarest, 10_000]

/** As the index has them: nothing is sorted. */
export const IN_ORDER = ['word', 'edition']

type Row = { word: string; edition: string }
/** Access to the rows of the index. */
export type IndexReader = {
  /** Without `sort` in no order. */
  read: (args: { where: Where; sort?: string[]; limit?: number }) => Promise<Row[]>
  /** Whether there are more rows than so many; costs no more than they do. */
  isOver: (args: { where: Where; rows: number }) => Promise<boolean>
}

/**
 * Finds editions that have all that a search needs. The rarest need leads: its rows are read block
 * by block, and of each block the editions that have the others remain. So a search costs as much
 * as its rarest word has rows, at most MAX_PLACES, and not as much as there are editions.
 *
 * @param keep Of editions, by key, those that may be shown.
 */
export async function searchIndex<T>(args: {
  query: SearchQuery
  index: IndexReader
  keep: (keys: readonly string[]) => Promise<T[]>
}): Promise<T[]> {
  const { query, index, keep } = args
  const needs = needsOf(query)
  const lead = await rarest(needs, index)
  const others = needs.filter((need) => need !== lead)
  const most = others.length > 0 ? MAX_PLACES.rarest : MAX_PLACES.single
  const seen = new Set<string>()
  const hits: T[] = []
  for await (const block of blocksOf(lead, { index, most })) {
    const fresh = [...new Set(block)].filter((key) => !seen.has(key))
    for (const key of fresh) seen.add(key)
    let keys = fresh
    for (const need of others) keys = await having(need, keys, index)
    if (keys.length > 0) hits.push(...(await keep(keys)))
    if (hits.length >= MAX_HITS) break
  }
  return hits.slice(0, MAX_HITS)
}

/** A need with few rows compared with the others; the first if all have a great many. */
async function rarest(needs: readonly Need[], index: IndexReader): Promise<Need> {
  const [first = []] = needs
  if (needs.length < 2) return first
  for (const rows of STEPS) {
    for (const need of needs) if (!(await isOver({ need, rows, index }))) return need
  }
  return first
}

async function isOver(args: { need: Need; rows: number; index: IndexReader }): Promise<boolean> {
  const { need, rows, index } = args
  for (const range of need) if (await index.isOver({ where: whereOf(range), rows })) return true
  return false
}

/** Keys of the editions that have a need, range by range, a block at a time. */
async function* blocksOf(
  need: Need,
  { index, most }: { index: IndexReader; most: number },
): AsyncGenerator<string[]> {
  let left = most
  for (const range of need) {
    let after: Row | undefined
    while (left > 0) {
      const limit = Math.min(BLOCK, left)
      const where = { and: [whereOf(range), ...(after ? [beyond(after)] : [])] }
      const rows = await index.read({ where, sort: IN_ORDER, limit })
      left -= rows.length
      if (rows.length > 0) yield rows.map(({ edition }) => edition)
      after = rows.at(-1)
      if (rows.length < limit) break
    }
  }
}

function beyond({ word, edition }: Row): Where {
  return {
    or: [
      { word: { greater_than: word } },
      { and: [{ word: { equals: word } }, { edition: { greater_than: edition } }] },
    ],
  }
}

/** Of the editions those that have a need, in their order. */
async function having(need: Need, keys: readonly string[], index: IndexReader): Promise<string[]> {
  const found = new Set<string>()
  // A range at a time: databases use an index for one, and not for several.
  for (const range of need) await findIn(range, { keys, found, index })
  return keys.filter((key) => found.has(key))
}

async function findIn(
  range: Range,
  { keys, found, index }: { keys: readonly string[]; found: Set<string>; index: IndexReader },
): Promise<void> {
  const open = keys.filter((key) => !found.has(key))
  if (open.length === 0) return
  const where = { and: [{ edition: { in: open } }, whereOf(range)] }
  for (const { edition } of await index.read({ where })) found.add(edition)
}
