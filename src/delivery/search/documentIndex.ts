import type { Where } from 'payload'

import { fromRow } from '../../editions/row.js'
import { counted, reader } from '../read/budgeted.js'
import type { Need, Range } from './needs.js'
import type { IndexReader, Place } from './searchIndex.js'
import type { IndexOptions } from './sqlIndex.js'

const PLACE = ['word', 'edition']
const HIT = ['key', 'ref', 'locale', 'uid', 'title', 'sortKey', 'visibleFrom', 'visibleUntil']
/** As the index has them: nothing is sorted. */
const IN_ORDER = ['word', 'edition']
const NEWEST = ['-id']

type Read = ReturnType<typeof reader>

/** Reads the index by what every adapter of Payload has, as MongoDB needs it. */
export function documentIndex({ payload, slugs, budget, at }: IndexOptions): IndexReader {
  const collection = slugs.searchWords
  const words = reader({ payload, budget, collection })
  const editions = reader({ payload, budget, collection: slugs.editions })
  const known = new Map<string, number>()
  const count = async (range: Range) => {
    await budget.giveWay()
    // No adapter counts up to a number; so each range is counted once.
    const { totalDocs } = await payload.db.count({ collection, where: whereOf(range) })
    known.set(range.from, totalDocs)
    return totalDocs
  }
  return {
    counts: async ({ ranges, most }) => {
      const counts: number[] = []
      for (const range of ranges) {
        budget.spend(counted(most))
        counts.push(known.get(range.from) ?? (await count(range)))
      }
      return counts
    },
    block: async ({ range, after, rows, others }) => {
      const where = { and: [whereOf(range), ...(after ? [beyond(after)] : [])] }
      const read = await words({ where, columns: PLACE, sort: IN_ORDER, limit: rows })
      const places = read.map(({ word, edition }) => ({
        word: String(word),
        edition: String(edition),
      }))
      let keys = [...new Set(places.map(({ edition }) => edition))]
      for (const need of others) keys = await having(need, keys, words)
      const shown: Where = { and: [{ key: { in: keys } }, { visibleUntil: { greater_than: at } }] }
      const found =
        keys.length > 0 ? await editions({ where: shown, columns: HIT, sort: NEWEST }) : []
      const rowsOfHits = found.map((row) => fromRow(row))
      return { rows: places.length, last: places.at(-1) ?? null, found: rowsOfHits }
    },
  }
}

function whereOf({ from, to }: Range): Where {
  if (from === to) return { word: { equals: from } }
  return { and: [{ word: { greater_than_equal: from } }, { word: { less_than_equal: to } }] }
}

function beyond({ word, edition }: Place): Where {
  return {
    or: [
      { word: { greater_than: word } },
      { and: [{ word: { equals: word } }, { edition: { greater_than: edition } }] },
    ],
  }
}

/** Of the editions those that have a need, in their order. */
async function having(need: Need, keys: readonly string[], words: Read): Promise<string[]> {
  const found = new Set<string>()
  // A range at a time: databases use an index for one, and not for several.
  for (const range of need) {
    const open = keys.filter((key) => !found.has(key))
    if (open.length === 0) break
    const where = { and: [{ edition: { in: open } }, whereOf(range)] }
    for (const { edition } of await words({ where, columns: PLACE })) found.add(String(edition))
  }
  return keys.filter((key) => found.has(key))
}
