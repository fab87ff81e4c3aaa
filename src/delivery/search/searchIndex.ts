import type { Edition } from '../../editions/types.js'
import type { SearchQuery } from '../read/source.js'
import { type Need, needsOf, type Range } from './needs.js'

/** Most entries that a search finds; the list ends there. */
export const MAX_HITS = 500
/** Most rows of the index that a search looks at: those of its rarest word, and of a single one. */
export const MAX_PLACES = { rarest: 2_000, single: 4_000 }
/** Rows of the index that are read at once. */
const BLOCK = 500
/** Rows by which needs are told apart; the first that is below one of them leads. */
const STEPS = [50, 500, MAX_PLACES.rarest, 10_000]

/** A row of the index. */
export type Place = { word: string; edition: string }
/** Access to the rows of the index and to their editions. */
export type IndexReader = {
  /** How many rows each range has; of more than `most`, any number above it. */
  counts: (args: { ranges: readonly Range[]; most: number }) => Promise<number[]>
  /**
   * The next rows of a range in the order of the index, and those of their editions that have all
   * other needs and are not over: what columns a hit has, in one order for a block.
   */
  block: (args: {
    range: Range
    after: Place | null
    rows: number
    others: readonly Need[]
  }) => Promise<{ rows: number; last: Place | null; found: Edition[] }>
}

/**
 * Finds editions that have all that a search needs. The rarest need leads: its rows are read block
 * by block, and of each block the editions that have the others remain. So a search costs as much
 * as its rarest word has rows, at most MAX_PLACES, and not as much as there are editions.
 *
 * @param keep Those that may be shown.
 */
export async function searchIndex(args: {
  query: SearchQuery
  index: IndexReader
  keep: (found: Edition[]) => Edition[]
}): Promise<Edition[]> {
  const { query, index, keep } = args
  const { lead, others } = await planOf(needsOf(query), index)
  const most = others.length > 0 ? MAX_PLACES.rarest : MAX_PLACES.single
  const hits = new Map<string, Edition>()
  for await (const found of blocksOf(lead, { others, most, index })) {
    for (const edition of keep(found)) hits.set(edition.key, edition)
    if (hits.size >= MAX_HITS) break
  }
  return [...hits.values()].slice(0, MAX_HITS)
}

type Plan = { lead: Need; others: readonly Need[] }

/**
 * A need with few rows compared with the others leads; the first if all have a great many. Ranges
 * without rows are left out, so no edition is looked up in them.
 */
async function planOf(needs: readonly Need[], index: IndexReader): Promise<Plan> {
  const [first = [], ...rest] = needs
  if (rest.length === 0) return { lead: first, others: [] }
  let held: Counted[][] = []
  for (const most of STEPS) {
    const counted = await countsOf(needs, { most, index })
    held = counted.map((need) => need.filter(({ rows }) => rows > 0))
    // Nothing has all when nothing has one of them: then the search is over before it begins.
    const lead =
      held.find((need) => need.length === 0) ??
      held.find((need) => need.every(({ rows }) => rows <= most))
    if (lead) return { lead, others: held.filter((need) => need !== lead) }
  }
  return { lead: held[0] ?? [], others: held.slice(1) }
}

type Counted = Range & { rows: number }

async function countsOf(
  needs: readonly Need[],
  { most, index }: { most: number; index: IndexReader },
): Promise<Counted[][]> {
  const rows = await index.counts({ ranges: needs.flat(), most })
  let at = 0
  return needs.map((need) => need.map((range) => ({ ...range, rows: rows[at++] ?? 0 })))
}

/** Editions that have a need and the others, range by range, a block at a time. */
async function* blocksOf(
  lead: Need,
  { others, most, index }: { others: readonly Need[]; most: number; index: IndexReader },
): AsyncGenerator<Edition[]> {
  let left = most
  for (const range of lead) {
    let after: Place | null = null
    while (left > 0) {
      const limit = Math.min(BLOCK, left)
      const { rows, last, found } = await index.block({ range, after, rows: limit, others })
      left -= rows
      yield found
      after = last
      if (rows < limit) break
    }
  }
}
