import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { Edition } from '../../../src/editions/types.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { clear, edition, insert, testimonial } from './rows.js'
import { inOrder, isMeant, ORDERS, rowsOf, shown, stories, wheres } from './whereModel.js'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterEach(() => clear(app))
afterAll(() => app.stop())

const STORIES = `query ($fallback: [Locale!], $where: StoryWhere, $orderBy: StoryOrder, $first: Int, $after: String) {
  list: stories(locale: fr, fallback: $fallback, where: $where, orderBy: $orderBy, first: $first, after: $after) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount
  }
}`

/** Ids of the stories of a list, page by page. */
async function walk(variables: Record<string, unknown>): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = null; ;) {
    const answer: Awaited<ReturnType<TestPayload['graphql']>> = await app.graphql(STORIES, {
      ...variables,
      after,
    })
    expect(answer.errors).toBeUndefined()
    const { nodes, pageInfo, totalCount } = answer.data.list
    ids.push(...nodes.map(({ id }: { id: string }) => id))
    expect(pageInfo.hasPreviousPage).toBe(after !== null)
    after = pageInfo.endCursor
    if (!pageInfo.hasNextPage) {
      expect(totalCount).toBe(ids.length)
      return ids
    }
  }
}

const question = fc.record({
  where: wheres,
  orderBy: fc.constantFrom(...Object.keys(ORDERS)),
  first: fc.integer({ min: 1, max: 5 }),
  chain: fc.constantFrom<('fr' | 'es')[]>(['fr'], ['fr', 'es']),
})

describe('where and orderBy', () => {
  it('give what a model of the same world gives, page by page', async () => {
    const questions = fc.array(question, { minLength: 25, maxLength: 25 })
    await fc.assert(
      fc.asyncProperty(stories, questions, async (all, asked) => {
        await insert(app, rowsOf(all))
        for (const { where, orderBy, first, chain } of asked) {
          const meant = shown(all, chain).filter((story) => isMeant(story, where))
          const ids = await walk({ where, orderBy, first, fallback: chain.slice(1) })
          expect(ids, JSON.stringify({ where, orderBy, chain })).toEqual(inOrder(meant, orderBy))
        }
        await clear(app)
      }),
      { numRuns: 5 },
    )
  })
})

describe('a condition', () => {
  const titlesOf = async (args: string) => {
    const { data, errors } = await app.graphql(
      `{ documents(locale: fr, orderBy: TITLE_ASC, ${args}) { nodes { title } totalCount } }`,
    )
    expect(errors).toBeUndefined()
    const found: string[] = data.documents.nodes.map(({ title }: { title: string }) => title)
    expect(data.documents.totalCount).toBe(found.length)
    return found.join(' ')
  }
  const report = (title: string, kind: string, fileLanguages: string[]) =>
    edition('documents', { title, documentType: kind }, { title, kind, fileLanguages, slug: title })

  it('on nothing is none; an empty list of values or of alternatives holds for nothing', async () => {
    await insert(app, [report('a', 'report', ['fr']), report('b', 'study', [])])
    for (const where of [
      '{}',
      'null',
      '{ title: null }',
      '{ title: { contains: null } }',
      '{ title: {} }',
      '{ and: [] }',
      '{ slug: { notIn: [] } }',
      '{ not: { or: [] } }',
    ])
      expect(await titlesOf(`where: ${where}`), where).toBe('a b')
    for (const where of ['{ or: [] }', '{ slug: { in: [] } }', '{ not: {} }'])
      expect(await titlesOf(`where: ${where}`), where).toBe('')
  })

  it('holds beside the other arguments of its list', async () => {
    await insert(app, [report('a', 'report', ['fr']), report('b', 'study', ['es', 'fr'])])
    expect(await titlesOf('where: { documentType: { notIn: ["study"] } }')).toBe('a')
    expect(await titlesOf('where: { fileLanguage: { equals: es } }')).toBe('b')
    expect(await titlesOf('where: { fileLanguage: { notIn: [es] } }')).toBe('a')
    expect(await titlesOf('documentType: "report", where: { fileLanguage: { in: [fr] } }')).toBe(
      'a',
    )
    expect(await titlesOf('documentType: "report", where: { slug: { equals: "b" } }')).toBe('')
  })

  it('on organisations, kinds and headlines looks at what the entry shows', async () => {
    const voice = testimonial('Un', { organisations: ['secretaria de medio ambiente'] })
    const figure = edition(
      'keyResults',
      { headline: '22 politiques' },
      { kind: 'figure', title: '22 politiques' },
    )
    const outcome = edition(
      'keyResults',
      { headline: 'Le Programme' },
      { kind: 'outcome', title: 'Le Programme' },
    )
    await insert(app, [voice, testimonial('Deux'), figure, outcome])
    const { data, errors } = await app.graphql(`{
      a: testimonials(locale: fr, where: { organisation: { in: ["Secretaría de Medio Ambiente"] } }) { nodes { id } }
      b: keyResults(locale: fr, where: { kind: { notIn: [FIGURE] } }) { nodes { id } }
      c: keyResults(locale: fr, where: { headline: { contains: "POLITIQUE" } }, orderBy: HEADLINE_DESC) { nodes { id } }
      d: keyResults(locale: fr, orderBy: HEADLINE_DESC) { nodes { id } }
    }`)
    expect(errors).toBeUndefined()
    const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id)
    expect([ids(data.a), ids(data.b), ids(data.c), ids(data.d)]).toEqual([
      [voice.uid],
      [outcome.uid],
      [figure.uid],
      [outcome.uid, figure.uid],
    ])
  })
})

describe('the lists of a theme, and of themes', () => {
  it('are narrowed and ordered alike', async () => {
    const programme = edition('programmes', { name: 'P' }, { slug: 'p', title: 'P' })
    const { ref } = programme
    const story = (title: string, date: string, themes: Edition['themes']) =>
      edition('stories', { title }, { title, date, themes })
    const theme = (title: string, number: number) =>
      edition('themes', { title, number, kind: 'theme' }, { title, kind: 'theme', programme: ref })
    const [first, second] = [theme('Été', 1), theme('Août', 2)]
    const curated = testimonial('Choisi', { date: '2020-01-01' })
    first.data.testimonials = [curated.ref]
    const named = testimonial('Nommé', { date: '2024-01-01', themes: [first.ref] })
    const all = [story('b', '2024-01-01', [first.ref]), story('à', '2023-01-01', [first.ref])]
    await insert(app, [programme, first, second, curated, named, ...all])
    const { data, errors } = await app.graphql(`{
      themes(locale: fr, orderBy: TITLE_ASC) { nodes { title } }
      series: themes(locale: fr) { nodes { title } }
      some: themes(locale: fr, where: { or: [{ title: { contains: "ete" } }, { programme: { equals: "x" } }] }) {
        totalCount
        nodes {
          stories(orderBy: TITLE_ASC) { nodes { title } }
          late: stories(where: { date: { gt: "2023-01-01" } }) { totalCount nodes { title } }
          testimonials { nodes { quote } }
          newest: testimonials(orderBy: NEWEST, first: 1) { nodes { quote } pageInfo { endCursor hasNextPage } }
        }
      }
    }`)
    expect(errors).toBeUndefined()
    const titles = ({ nodes }: { nodes: { title: string }[] }) => nodes.map(({ title }) => title)
    expect(titles(data.themes)).toEqual(['Août', 'Été'])
    expect(titles(data.series)).toEqual(['Été', 'Août'])
    const [shownTheme] = data.some.nodes
    expect(data.some.totalCount).toBe(1)
    expect(titles(shownTheme.stories)).toEqual(['à', 'b'])
    expect(shownTheme.late).toMatchObject({ totalCount: 1, nodes: [{ title: 'b' }] })
    expect(shownTheme.testimonials.nodes).toEqual([{ quote: 'Choisi' }, { quote: 'Nommé' }])
    expect(shownTheme.newest).toMatchObject({
      nodes: [{ quote: 'Nommé' }],
      pageInfo: { hasNextPage: true },
    })
    const again = await app.graphql(
      `query ($id: ID!, $after: String) { theme(id: $id, locale: fr) { testimonials(orderBy: NEWEST, first: 1, after: $after) { nodes { quote } } } }`,
      { id: first.uid, after: shownTheme.newest.pageInfo.endCursor },
    )
    expect(again.data.theme.testimonials.nodes).toEqual([{ quote: 'Choisi' }])
  })
})

describe('a condition in a variable', () => {
  const ask = async (where: unknown) => {
    const { errors, status } = await app.graphql(
      `query ($w: ThemeWhere) { themes(locale: fr, where: $w) { totalCount } }`,
      { w: where },
    )
    return { ...errors?.[0], status }
  }

  it('is answered with the place of what is wrong in it', async () => {
    const unknown = await ask({ or: [{ kind: { equals: 'X' } }] })
    expect(unknown.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: '$w.or[0].kind.equals',
      expected: 'one of THEME, CROSS_CUTTING',
    })
    const moment = await ask({ updatedAt: { gt: 'hier' } })
    expect(moment.extensions).toMatchObject({ argument: 'where.updatedAt.gt', received: 'hier' })
  })

  it('has at most 30 conditions, 100 values in a list and 5 levels', async () => {
    const one = { slug: { equals: 'a', notIn: ['b'] } }
    const many = (times: number) => ({ or: Array.from({ length: times }, () => one) })
    const values = (times: number) => ({
      or: [{ slug: { in: Array.from({ length: times }, () => 'a') } }],
    })
    const deep = (levels: number): object => (levels === 0 ? one : { not: deep(levels - 1) })
    for (const fine of [many(15), values(100), deep(5)])
      expect((await ask(fine)).extensions).toBeUndefined()
    expect((await ask(many(16))).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'where',
      expected: 'at most 30 conditions',
    })
    expect((await ask(values(101))).extensions).toMatchObject({
      argument: 'where.or[0].slug.in',
      expected: 'at most 100 values',
      received: 101,
    })
    const tooDeep = await ask(deep(6))
    expect(tooDeep.extensions).toMatchObject({
      argument: `where${'.not'.repeat(6)}`,
      expected: 'at most 5 levels of `and`, `or` and `not`',
    })
  })

  it('as deep as a body can hold it is refused, and not unexpected', async () => {
    const query = JSON.stringify(
      'query ($w: ThemeWhere) { themes(locale: fr, where: $w) { totalCount } }',
    )
    for (const levels of [95, 15_000]) {
      const where = `${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`
      const response = await app.request('/api/delivery/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
        },
        body: `{"query":${query},"variables":{"w":${where}}}`,
      })
      const { errors } = (await response.json()) as { errors: { extensions: object }[] }
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
      expect(response.status).toBeLessThan(500)
    }
  })

  it('costs as much as it has values, and for a look into texts as the scan that it is', async () => {
    const costOf = async (where: string) => {
      const query = `{ stories(locale: fr, first: 1, where: ${where}) { totalCount } }`
      const { headers } = await app.graphql(query)
      return Number.parseInt(headers.get('x-query-cost') ?? '', 10)
    }
    const free = await costOf('{}')
    expect(await costOf('{ country: { in: ["MX", "CL"] }, year: { gte: 2020 } }')).toBe(free + 3)
    expect(await costOf('{ or: [{ title: { contains: "a" } }] }')).toBe(free + 200)
    const scans = Array.from(
      { length: 100 },
      (_, n) =>
        `a${n}: stories(locale: fr, first: 1, where: { title: { contains: "a${n}" } }) { totalCount }`,
    )
    const { errors } = await app.graphql(`{ ${scans.join(' ')} }`)
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY')
  })
})
