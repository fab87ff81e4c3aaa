import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { clear, edition, insert, testimonial } from './rows.js'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterEach(() => clear(app))
afterAll(() => app.stop())

type Walk = { query: string; first: number }

const LIST = (fields: string, args: string) => `query ($first: Int, $after: String) {
  list: ${fields}(${args}, first: $first, after: $after) {
    nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
  }
}`

/** Public ids of a list, page by page; every page must fit the others. */
async function walk({ query, first }: Walk): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  for (;;) {
    const { data, errors }: Awaited<ReturnType<TestPayload['graphql']>> = await app.graphql(query, {
      first,
      after,
    })
    expect(errors).toBeUndefined()
    const { nodes, edges, pageInfo } = data.list
    ids.push(...nodes.map(({ id }: { id: string }) => id))
    expect(nodes.length).toBeLessThanOrEqual(first)
    expect(pageInfo.hasPreviousPage).toBe(after !== null)
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null)
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null)
    if (!pageInfo.hasNextPage) {
      expect(data.list.totalCount).toBe(ids.length)
      return ids
    }
    after = pageInfo.endCursor
  }
}

const titles = fc.constantFrom('Été', 'Eté', 'ete', 'ñandú', '', '10 %', '9 %', '中文', '𝒳', 'zéro')
const dates = fc.constantFrom('', '2023-01-01', '2023-01-02', '2024-06-30')
const items = fc.array(fc.record({ title: titles, date: dates }), { minLength: 0, maxLength: 12 })

describe('a list', () => {
  it('walked page by page is the whole list, in its order, each entry once', async () => {
    const lists: [string, string, 'date' | 'sortKey', 1 | -1][] = [
      ['testimonials', 'locale: fr, orderBy: NEWEST', 'date', -1],
      ['testimonials', 'locale: fr, orderBy: OLDEST', 'date', 1],
      ['keyResults', 'locale: fr', 'sortKey', 1],
    ]
    await fc.assert(
      fc.asyncProperty(items, fc.integer({ min: 1, max: 5 }), async (rows, first) => {
        const results = rows.map(({ title, date }) =>
          edition('keyResults', { headline: title }, { title, date }),
        )
        const voices = rows.map(({ title, date }) => testimonial(title, { title, date }))
        await insert(app, [...results, ...voices])
        for (const [field, args, column, sign] of lists) {
          const own = field === 'keyResults' ? results : voices
          const sorted = [...own].sort(
            (a, b) =>
              sign * Buffer.compare(Buffer.from(a[column]), Buffer.from(b[column])) ||
              (a.uid < b.uid ? -1 : 1),
          )
          const expected = sorted.map(({ uid }) => uid)
          expect(await walk({ query: LIST(field, args), first })).toEqual(expected)
          const withFallback = LIST(field, `${args}, fallback: [es]`)
          expect(await walk({ query: withFallback, first })).toEqual(expected)
        }
        await clear(app)
      }),
      { numRuns: 8 },
    )
  })

  it('goes on from where it was, also when the entry that its cursor names is gone', async () => {
    const rows = ['a', 'b', 'c', 'd'].map((title) =>
      edition('keyResults', { headline: title }, { title }),
    )
    await insert(app, rows)
    for (const args of ['locale: fr', 'locale: fr, fallback: [en]']) {
      const query = LIST('keyResults', args)
      const { data } = await app.graphql(query, { first: 2 })
      const where = { key: { equals: rows[1]?.key } }
      await app.payload.db.deleteMany({ collection: app.settings.slugs.editions, where })
      const next = await app.graphql(query, { first: 2, after: data.list.pageInfo.endCursor })
      expect(next.data.list.nodes.map(({ id }: { id: string }) => id)).toEqual([
        rows[2]?.uid,
        rows[3]?.uid,
      ])
      await clear(app)
      await insert(app, rows)
    }
  })

  it('is narrowed by country, organisation, kind, language and year, alone or together', async () => {
    const mexican = testimonial('Uno', {
      locale: 'es',
      countries: ['MX'],
      organisations: ['secretaria de medio ambiente 100%', 'semarnat'],
    })
    const other = testimonial('Dos', {
      locale: 'es',
      countries: ['CL'],
      organisations: ['semarna'],
    })
    const report = edition(
      'documents',
      { title: 'R', documentType: 'report' },
      { title: 'R', kind: 'report', fileLanguages: ['fr', 'es'], year: 2023, date: '2023-02-01' },
    )
    await insert(app, [mexican, other, report])
    const count = async (field: string, args: string) => {
      const { data, errors } = await app.graphql(
        `{ list: ${field}(${args}) { totalCount nodes { id } } }`,
      )
      expect(errors).toBeUndefined()
      expect(data.list.nodes).toHaveLength(data.list.totalCount)
      return data.list.totalCount
    }
    const es = 'locale: es'
    expect(await count('testimonials', `${es}, country: "mx"`)).toBe(1)
    expect(await count('testimonials', `${es}, organisation: "SEMARNAT"`)).toBe(1)
    expect(
      await count('testimonials', `${es}, organisation: "Secretaría de Medio Ambiente 100%"`),
    ).toBe(1)
    expect(await count('testimonials', `${es}, organisation: "semarn%"`)).toBe(0)
    expect(await count('testimonials', `${es}, organisation: "semarna_"`)).toBe(0)
    expect(await count('testimonials', `${es}, country: "CL", organisation: "semarnat"`)).toBe(0)
    expect(await count('testimonials', `${es}, country: "MX|organisation:semarnat"`)).toBe(0)
    expect(await count('documents', `locale: fr, documentType: "report", year: 2023`)).toBe(1)
    expect(await count('documents', `locale: fr, documentType: "study"`)).toBe(0)
    expect(await count('documents', `locale: fr, fileLanguage: es`)).toBe(1)
    expect(await count('documents', `locale: fr, fileLanguage: en`)).toBe(0)
    expect(await count('documents', `locale: es, fallback: [fr], fileLanguage: fr`)).toBe(1)
  })

  it('of a theme begins with the curated entries, whatever they name; others follow', async () => {
    const curated = testimonial('Choisi', { date: '2020-01-01' })
    const theme = edition('themes', { testimonials: [curated.ref], title: 'T' }, { title: 'T' })
    const named = { themes: [theme.ref] }
    const old = testimonial('Ancien', { ...named, date: '2021-01-01' })
    const young = testimonial('Récent', { ...named, date: '2024-01-01' })
    const foreign = testimonial('Ailleurs', { date: '2025-01-01' })
    await insert(app, [theme, curated, old, young, foreign])
    const inOrder = async (args: string) => {
      const query = LIST('testimonials', `locale: fr, theme: "${theme.uid}"${args}`)
      return walk({ query, first: 2 })
    }
    expect(await inOrder('')).toEqual([curated.uid, young.uid, old.uid])
    expect(await inOrder(', fallback: [es]')).toEqual([curated.uid, young.uid, old.uid])
    expect(await inOrder(', orderBy: OLDEST')).toEqual([old.uid, young.uid])
  })

  it('of an unknown programme or theme is empty, without an error', async () => {
    await insert(app, [testimonial('Un')])
    const { data, errors } = await app.graphql(`{
      a: testimonials(locale: fr, programme: "inconnu") { totalCount nodes { id } }
      b: testimonials(locale: fr, theme: "7bd1ee44-0000-4000-8000-000000000000") { totalCount nodes { id } }
      c: themes(locale: fr, programme: "inconnu") { totalCount nodes { id } }
      d: search(text: "un", locale: fr, programme: "inconnu") { totalCount }
    }`)
    expect(errors).toBeUndefined()
    expect(Object.values(data)).toEqual([
      { totalCount: 0, nodes: [] },
      { totalCount: 0, nodes: [] },
      { totalCount: 0, nodes: [] },
      { totalCount: 0 },
    ])
  })

  it('shows a fallback only of entries that their own language does not file elsewhere', async () => {
    const french = edition('stories', { title: 'F' }, { title: 'F', countries: ['CL'] })
    const { ref, uid } = french
    const spanish = edition(
      'stories',
      {},
      { ref, uid, locale: 'es', title: 'E', countries: ['MX'] },
    )
    await insert(app, [french, spanish])
    const { data } = await app.graphql(
      `{ stories(locale: fr, fallback: [es], country: "MX") { totalCount nodes { id } } }`,
    )
    expect(data.stories).toEqual({ totalCount: 0, nodes: [] })
  })
})
