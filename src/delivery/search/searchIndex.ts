import type { Where } from 'payload'

import { type Need, needsOf, type Range, whereOf } from './needs.js'
import type { SearchQuery } from '../read/source.js'

/** Most entries that a search finds; the list ends there. */
export const MAX_HITS = 500
/** Most rows of the index in which a search looks for the rarest of its words. */
export const MAX_PLACES = 2_000
/** Rows of the index that are read at once. */
const BLOCK = 500
/** A need with so few rows leads, whatever the others have. */
const FEW = 50

type Row = { word: string; edition: string }
/** Access to the rows of the index. */
export type IndexReader = {
  /** Without `sort` in no order. */
  read: (args: { where: Where; sort?: string[]; limit?: number }) => Promise<Row[]>
  count: (where: Where) => Promise<number>
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
  const seen = new Set<string>()
  const hits: T[] = []
  for await (const block of blocksOf(lead, index)) {
    const fresh = [...new Set(block)].filter((key) => !seen.has(key))
    for (const key of fresh) seen.add(key)
    let keys = fresh
    for (const need of others) keys = await having(need, keys, index)
    if (keys.length > 0) hits.push(...(await keep(keys)))
    if (hits.length >= MAX_HITS) break
  }
  return hits.slice(0, MAX_HITS)
}

/** The need with fewest rows; of equals the first. */
async function rarest(needs: readonly Need[], index: IndexReader): Promise<Need> {
  let [best = []] = needs
  let fewest = Infinity
  if (needs.length < 2) return best
  for (const need of needs) {
    let size = 0
    for (const range of need) size += await index.count(whereOf(range))
    if (size < fewest) [best, fewest] = [need, size]
    if (fewest <= FEW) break
  }
  return best
}

/** Keys of the editions that have a need, range by range, a block at a time. */
async function* blocksOf(need: Need, index: IndexReader): AsyncGenerator<string[]> {
  let left = MAX_PLACES
  for (const range of need) {
    let after: Row | undefined
    while (left > 0) {
      const limit = Math.min(BLOCK, left)
      const where = { and: [whereOf(range), ...(after ? [beyond(after)] : [])] }
      const rows = await index.read({ where, sort: ['word', 'edition'], limit })
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
