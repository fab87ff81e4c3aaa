import { afterAll, beforeAll, expect, it } from 'vitest'

import { readsSql } from '../../../src/database/selectRows.js'
import { insertRows } from '../../../src/database/insertRows.js'
import { createBudget, NO_LIMITS } from '../../../src/delivery/budget.js'
import type { SearchQuery } from '../../../src/delivery/read/source.js'
import { documentIndex } from '../../../src/delivery/search/documentIndex.js'
import { searchIndex } from '../../../src/delivery/search/searchIndex.js'
import { sqlIndex } from '../../../src/delivery/search/sqlIndex.js'
import { toRow } from '../../../src/editions/row.js'
import { toWords } from '../../../src/editions/toWords.js'
import type { Edition } from '../../../src/editions/types.js'
import { writeWords } from '../../../src/editions/writeWords.js'
import { ENTRY_KEYS } from '../../../src/entries/slugs.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { clear, edition } from './rows.js'

const AT = '2024-06-01T00:00:00.000Z'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
  await insertMany(Array.from({ length: 2_300 }, (_, at) => editionAt(at)))
})
afterAll(async () => {
  await clear(app)
  await app.stop()
})

/** More than one block of each frequent word, and more than a search looks at of the most frequent. */
function editionAt(at: number): Edition {
  const words = [
    at % 2 ? 'impair' : 'pair',
    at % 3 ? '' : 'tiers',
    at > 2_200 ? 'tard' : '',
    `m${at % 7} m${at % 11}x n${at % 40}`,
  ]
  return edition(
    at % 50 ? 'stories' : 'themes',
    {},
    {
      title: at % 5 ? `Récit ${at}` : `Partout ${at}`,
      text: `partout ${words.join(' ')}`,
      programme: `programmes:${at % 4}`,
      ...(at % 13 ? {} : { visibleUntil: '2024-05-01T00:00:00.000Z' }),
    },
  )
}

async function insertMany(editions: readonly Edition[]): Promise<void> {
  const rows = editions.map((item) => {
    const { shows: _, consents: __, ...columns } = toRow(item)
    return columns as unknown as Record<string, string> // as the tables have them
  })
  await insertRows(app.payload, { collection: app.settings.slugs.editions, rows })
  const words = new Map(editions.map((item) => [item.key, toWords(item)]))
  await writeWords(app, words, new Set(words.keys()))
}

const ALL: SearchQuery = { words: [], types: ENTRY_KEYS, locale: 'fr', programmes: null }
const QUERIES: [what: string, query: Partial<SearchQuery>][] = [
  ['one that all have', { words: ['partout'] }],
  ['one that a few have', { words: ['n7'] }],
  ['beginnings of many', { words: ['m'] }],
  ['two that meet in each block', { words: ['tiers', 'pair'] }],
  ['two that never meet', { words: ['pair', 'impair'] }],
  ['two that meet at the end', { words: ['partout', 'tard'] }],
  ['two of which one has too many', { words: ['p', 'm'] }],
  ['three', { words: ['partout', 'm', 'n3'] }],
  ['one in two programmes', { words: ['tiers'], programmes: ['programmes:1', 'programmes:2'] }],
  ['one in a type', { words: ['pair'], types: ['themes'] }],
  ['one that nothing has, and another', { words: ['zzz', 'partout'] }],
  ['one in a locale without any', { words: ['partout'], locale: 'es' }],
]

// On MongoDB there is one reader only, and `searchIndex.test.ts` is what it must do.
it.skipIf(process.env.TEST_DATABASE === undefined || process.env.TEST_DATABASE === 'mongodb')(
  'is read by SQL as by the reader that every database has',
  async () => {
    expect(readsSql(app.payload)).toBe(true)
    const { payload, settings } = app
    const { editions, searchWords } = settings.slugs
    const options = () => {
      const budget = createBudget(NO_LIMITS)
      return { payload, slugs: { editions, searchWords }, budget, at: AT }
    }
    for (const [what, more] of QUERIES) {
      const query = { ...ALL, ...more }
      const keep = (found: Edition[]) => found
      const wanted = await searchIndex({ query, index: documentIndex(options()), keep })
      const found = await searchIndex({ query, index: sqlIndex(options()), keep })
      expect(
        found.map(({ key }) => key),
        what,
      ).toEqual(wanted.map(({ key }) => key))
      expect(found, what).toEqual(wanted)
    }
  },
)
