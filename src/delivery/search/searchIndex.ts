import type { Where } from 'payload'

import { type Need, needsOf, type Range, whereOf } from './needs.js'
import type { SearchQuery } from '../read/source.js'

/** Most entries that a search finds; the list ends there. */
export const MAX_HITS = 1_000
/** Most rows of the index in which a search looks for the rarest of its words. */
export const MAX_PLACES = 5_000
/** Rows of the index that are read at once. */
const BLOCK = 500
/** A word with so many rows counts as frequent, however many it has. */
const FREQUENT = 200

type Row = { word: string; edition: string }
/** Reads rows of the index; without `sort` in no order. */
export type ReadIndex = (args: { where: Where; sort?: string[]; limit?: number }) => Promise<Row[]>

/**
 * Finds editions that have all that a search needs. The rarest need leads: its rows are read block
 * by block, and of each block the editions that have the others remain. So a search costs as much
 * as its rarest word has rows, at most MAX_PLACES, and not as much as there are editions.
 *
 * @param keep Of editions, by key, those that may be shown.
 */
export async function searchIndex<T>(args: {
  query: SearchQuery
  read: ReadIndex
  keep: (keys: readonly string[]) => Promise<T[]>
}): Promise<T[]> {
  const { query, read, keep } = args
  const needs = needsOf(query)
  const lead = await rarest(needs, read)
  const others = needs.filter((need) => need !== lead)
  const seen = new Set<string>()
  const hits: T[] = []
  for await (const block of blocksOf(lead, read)) {
    const fresh = [...new Set(block)].filter((key) => !seen.has(key))
    for (const key of fresh) seen.add(key)
    let keys = fresh
    for (const need of others) keys = await having(need, keys, read)
    if (keys.length > 0) hits.push(...(await keep(keys)))
    if (hits.length >= MAX_HITS) break
  }
  return hits.slice(0, MAX_HITS)
}

/** The need with fewest rows; of frequent ones the first. */
async function rarest(needs: readonly Need[], read: ReadIndex): Promise<Need> {
  let [best = []] = needs
  let fewest = Infinity
  if (needs.length < 2) return best
  for (const need of needs) {
    const size = await sizeOf(need, read)
    if (size < fewest) [best, fewest] = [need, size]
    if (size === 0) break
  }
  return best
}

/** Its number of rows, counted up to FREQUENT. */
async function sizeOf(need: Need, read: ReadIndex): Promise<number> {
  let size = 0
  for (const range of need) {
    if (size < FREQUENT)
      size += (await read({ where: whereOf(range), limit: FREQUENT - size })).length
  }
  return size
}

/** Keys of the editions that have a need, range by range, a block at a time. */
async function* blocksOf(need: Need, read: ReadIndex): AsyncGenerator<string[]> {
  let left = MAX_PLACES
  for (const range of need) {
    let after: Row | undefined
    while (left > 0) {
      const limit = Math.min(BLOCK, left)
      const where = { and: [whereOf(range), ...(after ? [beyond(after)] : [])] }
      const rows = await read({ where, sort: ['word', 'edition'], limit })
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
async function having(need: Need, keys: readonly string[], read: ReadIndex): Promise<string[]> {
  const found = new Set<string>()
  // A range at a time: databases use an index for one, and not for several.
  for (const range of need) await findIn(range, { keys, found, read })
  return keys.filter((key) => found.has(key))
}

async function findIn(
  range: Range,
  { keys, found, read }: { keys: readonly string[]; found: Set<string>; read: ReadIndex },
): Promise<void> {
  const open = keys.filter((key) => !found.has(key))
  if (open.length === 0) return
  const where = { and: [{ edition: { in: open } }, whereOf(range)] }
  for (const { edition } of await read({ where })) found.add(edition)
}
