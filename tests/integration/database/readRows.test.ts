import fc from 'fast-check'
import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { countRows, readRows } from '../../../src/database/readRows.js'
import { readsSql } from '../../../src/database/selectRows.js'
import { type Statement, textOf } from '../../../src/database/statement.js'
import { toRow } from '../../../src/editions/row.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { edition, insert } from '../delivery/rows.js'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
  await insert(app, EDITIONS)
})
afterAll(() => app.stop())

const TEXTS = [
  '',
  'a',
  'A',
  'é',
  'E',
  'ab',
  'b c',
  '100%',
  'a_b',
  "o'x",
  '"q"',
  '\\',
  '𝒳',
  '﹩',
  '$1',
]
const KINDS = ['figure', 'outcome', null]
const YEARS = [2019, 2020, 2021, null]
const REFS = ['themes:1', 'themes:12', 'themes:2'] as const

const pick = <T>(items: readonly T[], at: number) => items[at % items.length] as T

function editionAt(at: number) {
  return edition(
    'stories',
    {},
    {
      ...{ slug: pick(TEXTS, at) || null, title: pick(TEXTS, at * 7 + 3), kind: pick(KINDS, at) },
      ...{ year: pick(YEARS, at >> 1), date: `2024-01-${String(1 + (at % 9)).padStart(2, '0')}` },
      themes: REFS.filter((_, bit) => at & (1 << bit)),
      shows: at % 5 ? [pick(REFS, at)] : [],
    },
  )
}

const EDITIONS = Array.from({ length: 60 }, (_, at) => editionAt(at))

const text = fc.constantFrom(...TEXTS.slice(1))
const ofTexts = (name: string): fc.Arbitrary<Where> =>
  fc.oneof(
    ...['equals', 'not_equals', 'contains', 'greater_than', 'less_than_equal'].map((operator) =>
      text.map((value): Where => ({ [name]: { [operator]: value } })),
    ),
    fc.array(text, { minLength: 1 }).map((values): Where => ({ [name]: { in: values } })),
    fc.array(text, { minLength: 1 }).map((values): Where => ({ [name]: { not_in: values } })),
    fc.boolean().map((exists): Where => ({ [name]: { exists } })),
  )
const ofYears: fc.Arbitrary<Where> = fc.oneof(
  fc.record({
    year: fc.record(
      {
        greater_than: fc.constantFrom(2018, 2019, 2020),
        less_than: fc.constantFrom(2020, 2021, 2022),
      },
      { requiredKeys: ['greater_than'] },
    ),
  }),
  fc.constantFrom(2019, 2020).map((year): Where => ({ year: { equals: year } })),
  fc.constantFrom(2019, 2020).map((year): Where => ({ year: { not_equals: year } })),
  fc.constantFrom(null).map((year): Where => ({ year: { equals: year } })),
)
const ofLists: fc.Arbitrary<Where> = fc.oneof(
  fc.constantFrom(...REFS).map((ref): Where => ({ facetValues: { equals: `theme:${ref}` } })),
  fc
    .subarray([...REFS], { minLength: 1 })
    .map((refs): Where => ({ facetValues: { in: refs.map((ref) => `theme:${ref}`) } })),
  fc.constantFrom(...REFS).map((ref): Where => ({ shows: { equals: ref } })),
)
const leaf = fc.oneof(ofTexts('slug'), ofTexts('title'), ofTexts('kind'), ofYears, ofLists)
const { where } = fc.letrec<{ where: Where }>((tie) => ({
  where: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('where'), { minLength: 1, maxLength: 3 }).map((and): Where => ({ and })),
    fc.array(tie('where'), { minLength: 1, maxLength: 3 }).map((or): Where => ({ or })),
  ),
}))

/**
 * The condition with keys of editions in place of lists: two lists that must both hold something
 * Payload takes for one on SQL, and finds nothing.
 */
function withKeys(condition: Where): Where {
  return Object.fromEntries(
    Object.entries(condition).map(([name, value]) => {
      if (Array.isArray(value)) return [name, value.map(withKeys)]
      if (name !== 'facetValues' && name !== 'shows') return [name, value]
      const { equals, in: any = [equals] } = value as { equals?: string; in?: unknown[] }
      const holding = EDITIONS.filter((item) =>
        toRow(item)[name].some((held) => any.includes(held)),
      )
      return ['key', { in: holding.map(({ key }) => key) }]
    }),
  )
}

const COLUMNS = ['key', 'slug', 'title', 'kind', 'year', 'date', 'uid']

describe('rows that are read without Payload’s find', () => {
  it('are the rows that it finds, whatever is asked for', async () => {
    const collection = app.settings.slugs.editions
    const order = fc.constantFrom(['-date', 'uid'], ['sortKey', 'uid'])
    const limit = fc.constantFrom(undefined, 1, 7)
    await fc.assert(
      fc.asyncProperty(where, order, limit, async (condition, sort, most) => {
        const { docs } = await app.payload.db.find<Record<string, unknown>>({
          ...{ collection, where: withKeys(condition), sort: [...sort], pagination: false },
          limit: most ?? 0,
        })
        const query = { collection, where: condition, columns: COLUMNS, sort, limit: most }
        const rows = await readRows(app.payload, query)
        const shown = (row: Record<string, unknown>) => COLUMNS.map((name) => row[name] ?? null)
        expect(rows.map(shown)).toEqual(docs.map(shown))
        if (most === undefined) expect(await countRows(app.payload, query)).toBe(docs.length)
      }),
      { numRuns: 150 },
    )
  })

  it('are refused where it is not known what a condition means', async () => {
    const collection = app.settings.slugs.editions
    const read = (unknown: object) =>
      readRows(app.payload, { collection, where: unknown as Where, columns: ['key'] })
    const wrong: object[] = [
      { slug: { near: 'a' } },
      { slug: { toString: 'a' } },
      { slug: { equals: { $ne: 1 } } },
      { nothing: { equals: 'a' } },
      { 'data.title': { equals: 'a' } },
      { facetValues: { contains: 'a' } },
      { nor: [{ slug: { equals: 'a' } }] },
    ]
    const asked = readsSql(app.payload) ? wrong : []
    for (const each of asked)
      await expect(read(each), JSON.stringify(each)).rejects.toThrow(TypeError)
  })

  it.runIf((process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite')(
    'are found by what a list holds, or by the order of an index; never among all',
    async () => {
      const one: Where = { and: [{ type: { in: ['stories'] } }, { locale: { in: ['fr'] } }] }
      const named: Where = { facetValues: { in: REFS.map((ref) => `theme:${ref}`) } }
      const orRef: Where = { or: [named, { ref: { in: ['stories:1', 'stories:2'] } }] }
      const visible: Where = { visibleUntil: { greater_than: '2024' } }
      expect(await planOf({ and: [one, named, visible] })).toMatch(
        /^SEARCH r USING INTEGER PRIMARY/,
      )
      expect(await planOf({ and: [{ and: [one, orRef] }, visible] })).toMatch(/^MULTI-INDEX OR/)
      const listed = await planOf({ and: [one, visible] }, ['-date', 'uid'])
      expect(listed).toMatch(/^SEARCH r USING INDEX \w*date\w* \(type=\? AND locale=\?\)/)
      expect(listed).toContain('RIGHT PART OF ORDER BY')
    },
  )
})

/** What SQLite would do for a read. */
async function planOf(asked: Where, sort: string[] = []): Promise<string> {
  // Of Payload's adapter for SQLite, and of ours upon it.
  const db = app.payload.db as unknown as {
    selectRows: (statement: Statement) => Promise<unknown>
    drizzle: { $client: { execute: (given: object) => Promise<{ rows: { detail: string }[] }> } }
  }
  const select = vi.spyOn(db, 'selectRows')
  const collection = app.settings.slugs.editions
  await readRows(app.payload, { collection, where: asked, columns: ['key'], sort, limit: 21 })
  const [statement] = select.mock.calls[0] ?? []
  select.mockRestore()
  if (!statement) throw new Error('Nothing was read.')
  const text = `EXPLAIN QUERY PLAN ${textOf(statement)}`
  const { rows } = await db.drizzle.$client.execute({ sql: text, args: [...statement.values] })
  return rows.map(({ detail }) => detail).join('; ')
}
