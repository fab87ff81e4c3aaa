import { getIntrospectionQuery } from 'graphql'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { beforeReads, watchReads } from '../../helpers/reads.js'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

async function errorOf(query: string, variables?: Record<string, unknown>) {
  const { errors, status } = await app.graphql(query, variables)
  return { ...errors?.[0], status }
}

describe('bad input', () => {
  it.each<[string, string, object]>([
    [
      'an unknown language',
      `{ themes(locale: de) { totalCount } }`,
      { argument: 'locale', expected: 'one of fr, es, en', received: 'de' },
    ],
    [
      'an unknown language among the fallbacks',
      `{ themes(locale: fr, fallback: [es, xx]) { totalCount } }`,
      { argument: 'fallback', expected: 'one of fr, es, en', received: 'xx' },
    ],
    ...[0, -1, 101, 1000].map((first): [string, string, object] => [
      `first: ${first}`,
      `{ themes(locale: fr, first: ${first}) { totalCount } }`,
      { argument: 'first', expected: 'a whole number from 1 to 100', received: first },
    ]),
    ...['x', '%%%', 'WyJ0aXRsZSJd', 'a'.repeat(3000)].map((after): [string, string, object] => [
      `the cursor ${after.slice(0, 12)}`,
      `{ stories(locale: fr, after: "${after}") { totalCount } }`,
      { argument: 'after' },
    ]),
    [
      'a cursor of another list',
      `{ stories(locale: fr, after: "${Buffer.from('["title","a","b"]').toString('base64url')}") { totalCount } }`,
      { argument: 'after', expected: 'a cursor of this list, which has another order' },
    ],
    [
      'a cursor of the same list in another order',
      `{ stories(locale: fr, orderBy: OLDEST, after: "${Buffer.from('["newest","a","b"]').toString('base64url')}") { totalCount } }`,
      { argument: 'after', expected: 'a cursor of this list, which has another order' },
    ],
    [
      'no date within a condition',
      `{ stories(locale: fr, where: { or: [{}, { date: { gte: "2024-02-30" } }] }) { totalCount } }`,
      {
        argument: 'where.or[1].date.gte',
        expected: 'a calendar date such as "2024-05-31"',
        received: '2024-02-30',
      },
    ],
    [
      'no moment within a condition',
      `{ stories(locale: fr, where: { not: { publishedAt: { lt: "2024-02-01" } } }) { totalCount } }`,
      { argument: 'where.not.publishedAt.lt', received: '2024-02-01' },
    ],
    [
      'a number as a date',
      `{ stories(locale: fr, where: { and: [{ date: { lte: 2024 } }] }) { totalCount } }`,
      { argument: 'where.and.date.lte', received: '2024' },
    ],
    [
      'an unknown kind within a condition',
      `{ themes(locale: fr, where: { title: { contains: "a" }, kind: { in: [THEME, X] } }) { totalCount } }`,
      { argument: 'where.kind.in', expected: 'one of THEME, CROSS_CUTTING', received: 'X' },
    ],
    [
      'an unknown order',
      `{ stories(locale: fr, orderBy: CURATED) { totalCount } }`,
      { argument: 'orderBy', received: 'CURATED' },
    ],
    [
      'too long a text to look for',
      `{ stories(locale: fr, where: { title: { contains: "${'a'.repeat(101)}" } }) { totalCount } }`,
      { argument: 'where.title.contains', expected: 'a text of at most 100 characters' },
    ],
    [
      'neither slug nor id',
      `{ theme(locale: fr) { title } }`,
      { argument: 'slug', expected: 'either `slug` or `id`', received: 'neither' },
    ],
    [
      'both slug and id',
      `{ theme(locale: fr, slug: "a", id: "b") { title } }`,
      { argument: 'slug', received: 'both' },
    ],
  ])('%s is answered with what was expected and what came', async (_what, query, extensions) => {
    const error = await errorOf(query)
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', ...extensions })
    expect(error.message).toMatch(/: expected .+, got /)
  })

  it('in a variable is answered likewise', async () => {
    const query = `query ($l: Locale!) { themes(locale: $l) { totalCount } }`
    const error = await errorOf(query, { l: 'de' })
    expect(error.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: '$l',
      expected: 'one of fr, es, en',
      received: 'de',
    })
  })
})

describe('limits', () => {
  const nested = (depth: number): string =>
    depth === 0 ? 'title' : `next { ${nested(depth - 1)} }`

  it('refuse what is too deep, with the limit and what came', async () => {
    const fine = await errorOf(`{ theme(slug: "a", locale: fr) { ${nested(12)} } }`)
    expect(fine.extensions).toBeUndefined()
    const error = await errorOf(`{ theme(slug: "a", locale: fr) { ${nested(13)} } }`)
    expect(error.extensions).toEqual({ code: 'QUERY_TOO_DEEP', limit: 14, actual: 15 })
    expect(error.status).toBe(400)
  })

  it('refuse what is too broad, in aliases or by fragments', async () => {
    const aliases = Array.from({ length: 801 }, (_, n) => `a${n}: __typename`).join(' ')
    const error = await errorOf(`{ ${aliases} }`)
    expect(error.extensions).toEqual({ code: 'QUERY_TOO_BROAD', limit: 800, actual: 801 })
    const bomb = `{ ...a ...a2: __typename } `
    expect((await errorOf(bomb)).message).toContain('Syntax Error')
    const tower = Array.from({ length: 12 }, (_, n) =>
      n === 11
        ? `fragment f11 on Theme { title }`
        : `fragment f${n} on Theme { a: next { ...f${n + 1} } b: previous { ...f${n + 1} } }`,
    ).join(' ')
    const exponential = await errorOf(`{ theme(slug: "a", locale: fr) { ...f0 } } ${tower}`)
    expect(exponential.extensions?.code).toBe('QUERY_TOO_BROAD')
  })

  it('refuse what costs too much: lists within lists multiply, and nothing of it runs', async () => {
    const reads = watchReads(app)
    const query = `query ($n: Int!) {
      themes(locale: fr, first: $n) { nodes { testimonials(first: $n) { nodes { quote question } } } }
    }`
    const error = await errorOf(query, { n: 100 })
    expect(error.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 20_000 })
    expect(error.extensions?.actual).toBeGreaterThan(20_000)
    expect(reads.total()).toBe(0)
    reads.restore()
    expect((await errorOf(query, { n: 10 })).extensions).toBeUndefined()
  })

  it('tell what an operation costs, refused or not, and how much it may', async () => {
    const costOf = async (first: number) => {
      const query = `{ themes(locale: fr, first: ${first}) { nodes { stories(first: 100) { nodes { body { html } } } } } }`
      const { headers } = await app.request(
        `/api/delivery/graphql?query=${encodeURIComponent(query)}`,
      )
      const said = /^(\d+); limit=20000$/.exec(headers.get('x-query-cost') ?? '')
      return Number(said?.[1])
    }
    const one = await costOf(1)
    expect(one).toBeGreaterThan(100)
    expect(await costOf(100)).toBeGreaterThan(50 * one)
  })

  it('refuse a document of too many tokens while it is read', async () => {
    const error = await errorOf(`{ ${'locales { code } '.repeat(1001)} }`)
    expect(error.extensions).toMatchObject({ code: 'QUERY_TOO_LONG', limit: 4000 })
    expect(error.message).toContain('4000')
  })

  it('refuse the worst document of few tokens before its fields are compared', async () => {
    for (const [query, actual] of [
      [`{ ${'__typename '.repeat(3_900)} }`, 3_900],
      [`{ locales { ${'code '.repeat(3_900)} } }`, 3_901],
      [`{ locales { noSuchField ${'code '.repeat(3_900)} } }`, 3_902],
    ] as const) {
      const { errors } = await app.graphql(query)
      expect(errors?.map(({ extensions }) => extensions)).toEqual([
        { code: 'QUERY_TOO_BROAD', limit: 800, actual },
      ])
    }
  })

  it('leave the usual introspection possible', async () => {
    const { data, errors } = await app.graphql(
      getIntrospectionQuery({ inputValueDeprecation: true }),
    )
    expect(errors).toBeUndefined()
    expect(data.__schema.queryType.name).toBe('Query')
  })
})

describe('an unexpected error', () => {
  it('is hidden from the caller and logged whole', async () => {
    const secret = new Error('password of the database')
    const recover = beforeReads(app, () => Promise.reject(secret))
    const log = vi.spyOn(app.payload.logger, 'error').mockReturnValue(undefined)
    const { errors, data } = await app.graphql('{ theme(slug: "a", locale: fr) { title } }')
    expect(data).toEqual({ theme: null })
    expect(JSON.stringify(errors)).not.toContain('password')
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' })
    const [entry] = log.mock.calls[0] ?? []
    expect(entry).toMatchObject({ msg: 'delivery: unexpected error' })
    expect(
      String((entry as { err?: { originalError?: unknown } } | undefined)?.err?.originalError),
    ).toContain('password')
    recover()
    log.mockRestore()
  })
})

describe('trusted documents', () => {
  it('are the only operations that are answered, where there are some', async () => {
    const query = '{ locales { code } }'
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const closed = await startPayload({
      plugin: { delivery: { trustedDocuments: { [sha256Hash]: query }, explorer: false } },
    })
    expect((await closed.graphql('{ __typename }')).errors?.[0]?.message).toBe('PersistedQueryOnly')
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } })
    const path = `/api/delivery/graphql?extensions=${encodeURIComponent(extensions)}`
    const answer = await closed.request(path, { headers: { accept: 'text/html' } })
    expect((await answer.json()).data.locales).toHaveLength(3)
    await closed.stop()
  })
})
