import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { beforeReads, watchReads } from '../../helpers/reads.js'
import { edition, insert } from './rows.js'

let app: TestPayload
let hasty: TestPayload
let brief: TestPayload
beforeAll(async () => {
  app = await startPayload({ plugin: { delivery: { maxRows: 300 } } })
  hasty = await startPayload({ plugin: { delivery: { maxMilliseconds: 400 } } })
  brief = await startPayload({ plugin: { delivery: { maxCharacters: 5_000 } } })
  await fill(app)
  await fill(hasty)
  await fill(brief)
})
afterEach(() => vi.restoreAllMocks())
afterAll(async () => {
  await app.stop()
  await hasty.stop()
  await brief.stop()
})

const TEXT = { type: 'text', text: 'deux mots' }
const BODY = { root: { type: 'root', children: [{ type: 'paragraph', children: [TEXT] }] } }

async function fill(target: TestPayload): Promise<void> {
  await insert(
    target,
    Array.from({ length: 120 }, (_, n) =>
      edition(
        'stories',
        { body: BODY },
        {
          title: `Mot${n}`,
          text: 'partout',
          locale: n % 2 ? 'fr' : 'es',
        },
      ),
    ),
  )
}

const search = (text: string, name = 'a') =>
  `${name}: search(text: "${text}", locale: fr, first: 1) { totalCount }`
const many = (text: (at: number) => string) =>
  `{ ${Array.from({ length: 190 }, (_, at) => search(text(at), `a${at}`)).join(' ')} }`

describe('the rows that an operation reads', () => {
  it('are read once for equal selections, under whatever names', async () => {
    const reads = watchReads(app)
    await app.graphql(`{ ${search('partout')} }`)
    const once = reads.total()
    expect(once).toBeGreaterThan(0)
    const { data, errors } = await app.graphql(many(() => 'partout'))
    expect(errors).toBeUndefined()
    expect(Object.keys(data)).toHaveLength(190)
    expect(data.a189).toEqual({ totalCount: 60 })
    expect(reads.total()).toBe(2 * once)
    const lists = Array.from(
      { length: 50 },
      (_, at) => `a${at}: stories(locale: fr) { totalCount }`,
    )
    const counted = reads.counts()
    await app.graphql(`{ ${lists.join(' ')} }`)
    expect(reads.counts()).toBe(counted + 1)
  })

  it('are counted together, and too many refused with the limit and what came', async () => {
    const reads = watchReads(app)
    const { data, errors, status } = await app.graphql(
      many((at) => `partout ${'mot'.slice(at % 3)}${at}`),
    )
    expect(data).toBeUndefined()
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_READS_TOO_MUCH', limit: 300 })
    expect(errors?.[0]?.extensions?.actual).toBeGreaterThan(300)
    expect(errors?.[0]?.message).toContain('at most 300 rows')
    expect(status).toBe(400)
    // Whatever was still to be read was not.
    expect(reads.total()).toBeLessThan(300)
  })

  it('of a list with fallback count too, and are not loaded beyond the limit', async () => {
    const list = (at: number) =>
      `a${at}: stories(locale: es, fallback: [fr], first: ${at + 1}) { nodes { title } }`
    const one = await app.graphql(`{ ${list(0)} }`)
    expect(one.errors).toBeUndefined()
    const reads = watchReads(app)
    const { errors } = await app.graphql(`{ ${[0, 1, 2, 3].map(list).join(' ')} }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_READS_TOO_MUCH', limit: 300 })
    expect(reads.limits().length).toBeGreaterThan(0)
    for (const limit of reads.limits()) expect(limit).toBeLessThanOrEqual(301)
  })

  it('of the next operation are counted anew', async () => {
    await app.graphql(many((at) => `mot${at}`))
    const { errors } = await app.graphql(`{ ${search('partout')} }`)
    expect(errors).toBeUndefined()
  })
})

describe('the time of an operation', () => {
  it('ends it: the caller is told while the database still works, and nothing more is read', async () => {
    let goOn = () => undefined as void
    const held = new Promise<void>((resolve) => (goOn = resolve))
    beforeReads(hasty, () => held)
    const reads = watchReads(hasty)
    const { data, errors, status } = await hasty.graphql(`{ ${search('partout mot')} }`)
    expect(data).toBeUndefined()
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'QUERY_TOO_SLOW', limit: 400, actual: 400 },
    ])
    expect(status).toBe(503)
    const begun = reads.total()
    expect(begun).toBeGreaterThan(0)
    goOn()
    await setTimeout(200)
    expect(reads.total()).toBe(begun)
  })

  it('ends one that only computes, between two of its fields', async () => {
    const fields = Array.from({ length: 400 }, (_, at) => `a${at}: title`).join(' ')
    const now = vi.spyOn(performance, 'now')
    let clock = 0
    now.mockImplementation(() => (clock += 2))
    const { errors } = await hasty.graphql(
      `{ stories(locale: fr, first: 5) { nodes { ${fields} } } }`,
    )
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_SLOW', limit: 400 })
  })
})

describe('the answer of an operation', () => {
  const aliases = (count: number, of: string) =>
    Array.from({ length: count }, (_, at) => `a${at}: ${of}`).join(' ')

  it('is counted in characters, names included, and refused where it is too long', async () => {
    const query = (count: number) =>
      `{ stories(locale: fr, first: 60) { nodes { ${aliases(count, 'title')} } } }`
    expect((await brief.graphql(query(1))).errors).toBeUndefined()
    const { data, errors, status } = await brief.graphql(query(60))
    expect(data).toBeUndefined()
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'QUERY_ANSWERS_TOO_MUCH', limit: 5_000 },
    ])
    expect(status).toBe(400)
  })

  it('is made once for equal fields, under whatever names', async () => {
    const segmenters = vi.spyOn(Intl.Segmenter.prototype, 'segment')
    const { data, errors } = await app.graphql(
      `{ stories(locale: fr, first: 5) { nodes { body { ${aliases(390, 'words')} } b: body { ${aliases(390, 'words')} } } } }`,
    )
    expect(errors).toBeUndefined()
    expect(Object.keys(data.stories.nodes[0].body)).toHaveLength(390)
    expect(segmenters.mock.calls.length).toBeLessThanOrEqual(10)
  })
})

describe('what comes with an operation', () => {
  const query = 'query ($a: [Locale!]) { themes(locale: fr, fallback: $a) { totalCount } }'

  it('is refused where it is nested too deep, and told as a fault of the caller', async () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000)
    const response = await app.request('/api/delivery/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"${query}","variables":{"a":${deep}}}`,
    })
    expect(response.status).toBe(400)
    // Brackets in a text are none.
    const { data } = await app.graphql(
      `{ theme(slug: "${'['.repeat(500)}", locale: fr) { title } }`,
    )
    expect(data).toEqual({ theme: null })
  })

  it('is told to be wrong once, however often it is', async () => {
    const { errors } = await app.graphql(query, { a: Array(500).fill('xx') })
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    expect(errors?.length).toBeLessThan(100)
  })
})

describe('a number or a line that is made of a whole text', () => {
  const LONG = 'Un mot de plus. '.repeat(2_000)
  const body = {
    root: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', text: LONG }] }],
    },
  }
  const times = (field: string, name = 'a') =>
    Array.from({ length: 40 }, (_, at) => `${name}${at}: ${field}`).join(' ')
  let uid: string
  beforeAll(async () => {
    const row = edition('stories', { body, standfirst: null }, { title: 'Long', locale: 'fr' })
    uid = row.uid
    await insert(app, [row])
  })

  it('is made once, under whatever names', async () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment')
    const replace = vi.spyOn(String.prototype, 'replace')
    const fields = `${times('readingMinutes')} ${times('seo { description }', 'b')}`
    const { data } = await app.graphql(`{ story(id: "${uid}", locale: fr) { ${fields} } }`)
    const long = replace.mock.contexts.filter((text) => String(text).length > 20_000)
    replace.mockRestore()
    expect(Object.keys(data.story)).toHaveLength(80)
    expect(segment).toHaveBeenCalledTimes(1)
    expect(long).toHaveLength(1)
  })
})
