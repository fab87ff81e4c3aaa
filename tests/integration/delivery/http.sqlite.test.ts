import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { ORIGIN, startPayload, type TestPayload } from '../../helpers/payload.js'
import { edition, insert, testimonial } from './rows.js'

const PATH = '/api/delivery/graphql'
const NOW = new Date()
const SOON = new Date(NOW.getTime() + 20_000).toISOString()

let app: TestPayload
const voice = testimonial('Merci')
const passing = testimonial('Bientôt fini', { locale: 'es', visibleUntil: SOON })
const coming = edition('keyResults', { headline: 'H' }, { title: 'H', visibleFrom: SOON })
beforeAll(async () => {
  app = await startPayload()
  await insert(app, [voice, passing, coming])
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})
afterAll(() => {
  vi.useRealTimers()
  return app.stop()
})

const get = (query: string, init?: RequestInit, more = '') =>
  app.request(`${PATH}?query=${encodeURIComponent(query)}${more}`, init)
const post = (
  body: BodyInit,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) => app.request(PATH, { method: 'POST', body, headers, ...({ duplex: 'half' } as object) })
const VOICE = `{ testimonial(id: "${voice.uid}", locale: fr) { quote } }`

describe('GET', () => {
  it('answers with an ETag, and 304 when it is sent back, weak or strong', async () => {
    const first = await get(VOICE)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{27}"$/)
    expect(await first.json()).toEqual({ data: { testimonial: { quote: 'Merci' } } })
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(VOICE, { headers: { 'if-none-match': known } })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
      expect(again.headers.get('etag')).toBe(etag)
    }
    expect((await get(VOICE, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  it('says how long and under which names it may be kept', async () => {
    const { headers } = await get(
      `{ testimonial(id: "${voice.uid}", locale: fr) { quote } testimonials(locale: fr) { totalCount } }`,
    )
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60, must-revalidate')
    expect(headers.get('cache-tag')).toBe(`entry-${voice.uid},list-testimonials`)
    expect(headers.get('content-language')).toBe('fr')
    expect(headers.get('vary')).toBe('Accept-Encoding')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })

  it.each([
    ['an entry of it ends', `{ testimonial(id: "${passing.uid}", locale: es) { quote } }`],
    ['an entry of a list ends', `{ testimonials(locale: es) { nodes { quote } } }`],
    ['an entry of a list begins', `{ keyResults(locale: fr) { nodes { headline } } }`],
    ['what it asks for begins', `{ keyResults(locale: fr, fallback: [es]) { totalCount } }`],
  ])('is never kept longer than until %s', async (_what, query) => {
    const header = (await get(query)).headers.get('cache-control') ?? ''
    const seconds = Number(/s-maxage=(\d+)/.exec(header)?.[1])
    expect(seconds).toBe(20)
  })

  it('names the list when what was asked for is not there, so that it can appear', async () => {
    const { headers } = await get('{ theme(slug: "rien", locale: fr) { title } }')
    expect(headers.get('cache-tag')).toBe('list-themes')
    expect(headers.get('content-language')).toBeNull()
  })

  it('keeps no answer with errors', async () => {
    for (const query of [
      '{ testimonials(locale: fr, first: 0) { totalCount } }',
      '{ nothing }',
      '{',
    ]) {
      const { headers } = await get(query)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('etag')).toBeNull()
    }
  })

  it('takes variables and the name of an operation', async () => {
    const query = `query A($l: Locale!) { a: testimonials(locale: $l) { totalCount } } query B { locales { code } }`
    const more = `&operationName=A&variables=${encodeURIComponent('{"l":"es"}')}`
    expect(await (await get(query, {}, more)).json()).toEqual({ data: { a: { totalCount: 1 } } })
  })

  it('answers HEAD like GET, without the body', async () => {
    const response = await get(VOICE, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(response.headers.get('etag')).toBe((await get(VOICE)).headers.get('etag'))
    expect(await response.text()).toBe('')
  })

  it('is one answer for every client, unless it takes nothing but GraphQL’s own type', async () => {
    const accept = 'application/graphql-response+json, application/json;q=0.9'
    const usual = await get(VOICE, { headers: { accept } })
    expect(usual.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const strict = await get(VOICE, { headers: { accept: 'application/graphql-response+json' } })
    expect(strict.headers.get('content-type')).toBe(
      'application/graphql-response+json; charset=utf-8',
    )
    expect(strict.headers.get('cache-control')).toBe('private, no-store')
  })

  it('remembers a persisted query by its hash', async () => {
    const sha256Hash = createHash('sha256').update(VOICE).digest('hex')
    const extensions = `extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }))}`
    const unknown = await app.request(`${PATH}?${extensions}`)
    expect((await unknown.json()).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
    await get(VOICE, {}, `&${extensions}`)
    expect(await (await app.request(`${PATH}?${extensions}`)).json()).toEqual({
      data: { testimonial: { quote: 'Merci' } },
    })
  })
})

describe('the explorer', () => {
  it('is a page that is whole, for a browser that opens the address', async () => {
    const response = await app.request(PATH, { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await response.text()
    expect(html).toContain(PATH)
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/)
  })

  it('is not there for a program: it is told what to send', async () => {
    const response = await app.request(PATH)
    expect(response.status).toBe(400)
    expect((await response.json()).errors[0].message).toContain('Expected a GraphQL operation')
  })
})

describe('POST', () => {
  it('is kept by nobody', async () => {
    const response = await post(JSON.stringify({ query: VOICE }))
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('etag')).toBeNull()
  })

  it.each<[string, BodyInit, string, number]>([
    ['malformed JSON', '{"query":', 'application/json', 400],
    ['a list of operations', '[{"query":"{locales{code}}"}]', 'application/json', 400],
    ['something else than an object', '3', 'application/json', 400],
    ['a query that is no text', '{"query":3}', 'application/json', 400],
    ['a name that is no text', '{"query":"{a}","operationName":3}', 'application/json', 400],
    ['variables that are a list', '{"query":"{a}","variables":[]}', 'application/json', 400],
    ['extensions that are a text', '{"query":"{a}","extensions":""}', 'application/json', 400],
    ['a form', 'query={locales{code}}', 'application/x-www-form-urlencoded', 415],
    ['no content type', new Uint8Array([1]), '', 415],
  ])('refuses %s with an error that says what was expected', async (_what, body, type, status) => {
    const response = await post(body, type ? { 'content-type': type } : {})
    expect(response.status).toBe(status)
    const { errors } = await response.json()
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
    expect(errors[0].message).toMatch(/expected/)
  })

  it.each([
    ['{"query":3}', 'query: expected a text, got 3.'],
    ['{"query":"{a}","variables":[1]}', 'variables: expected a JSON object, got [1].'],
    ['{"query":', 'body: expected a JSON object, got "{\\"query\\":".'],
    ['[]', 'body: expected one operation, got a list. Batching is not supported.'],
    [`{"query":"{a}","variables":${'['.repeat(101)}`, /^body: expected a JSON object, got /],
    ['{"extensions":null}', /^Expected a GraphQL operation, got none\. Send GET with /],
    ['null', /^Expected a GraphQL operation, got none\. Send GET with /],
  ])('says of %s where, what was expected and what came', async (body, message) => {
    const { errors } = await (await post(body)).json()
    expect(errors[0].message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    )
  })

  it('refuses parameters of an address in the same words', async () => {
    const { errors } = await (await app.request(`${PATH}?query={a}&variables=[1]`)).json()
    expect(errors[0].message).toBe('variables: expected a JSON object, got "[1]".')
    const empty = await app.request(`${PATH}?query={locales{code}}&variables=&extensions=null`)
    expect((await empty.json()).data.locales).toHaveLength(3)
  })

  it('refuses a mutation: there are none', async () => {
    const answer = await app.graphql('mutation { delete }')
    expect(answer.errors?.[0]?.message).toContain('mutation')
    expect(answer.data).toBeUndefined()
  })

  it('takes an operation as plain GraphQL', async () => {
    const response = await post('{ locales { code } }', { 'content-type': 'application/graphql' })
    expect((await response.json()).data.locales).toHaveLength(3)
  })

  it('refuses a body of 20 MB by its length, and an endless one as soon as it is too long', async () => {
    const large = await post('x'.repeat(20_000_000))
    expect(large.status).toBe(413)
    expect((await large.json()).errors[0].extensions.code).toBe('TOO_LARGE')
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536).fill(32))
      },
    })
    const response = await post(endless)
    expect(response.status).toBe(413)
    expect(sent).toBeLessThan(1_000_000)
  })
})

describe('the limit of an address', () => {
  it('is told with every answer, and counted down', async () => {
    const told = async (init?: RequestInit) => (await get(VOICE, init)).headers
    const one = await told()
    expect(one.get('ratelimit-policy')).toBe('"delivery";q=30000;w=60')
    const left = [one, await told(), await told({ method: 'HEAD' })].map(
      (headers) => /^"delivery";r=(\d+);t=\d+$/.exec(headers.get('ratelimit') ?? '')?.[1],
    )
    expect(Number(left[0]) - Number(left[1])).toBe(1)
    expect(Number(left[1]) - Number(left[2])).toBe(1)
  })
})

describe('other origins', () => {
  it('may send the headers that the host names, and read what limits say', async () => {
    const host = await startPayload({
      plugin: { delivery: { cors: { headers: ['apollographql-client-name'] } } },
    })
    const { headers } = await host.request(PATH, { method: 'OPTIONS' })
    expect(headers.get('access-control-allow-headers')).toMatch(/, apollographql-client-name$/)
    for (const name of ['Retry-After', 'RateLimit', 'X-Query-Cost'])
      expect(headers.get('access-control-expose-headers')).toContain(name)
    await host.stop()
    const wrong = startPayload({ plugin: { delivery: { cors: { headers: ['a b'] } } } })
    await expect(wrong).rejects.toThrow(/delivery\.cors\.headers: expected names .* got "a b"/)
  })

  it('are allowed to ask, without cookies', async () => {
    const response = await app.request(PATH, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-headers')).toContain('Content-Type')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('are not believed about where this server is', async () => {
    const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }
    const file = edition('files', {
      filename: 'a.pdf',
      mimeType: 'application/pdf',
      bytes: 1,
      pages: 1,
      language: 'fr',
      sha256: 'a'.repeat(64),
    })
    const report = edition(
      'documents',
      { title: 'R', files: [{ file: file.ref, language: 'fr' }], cover: null },
      { title: 'R', slug: 'r' },
    )
    await insert(app, [file, report])
    const response = await get('{ document(slug: "r", locale: fr) { file { url } } }', { headers })
    const { url } = (await response.json()).data.document.file
    expect(url).toMatch(
      new RegExp(`^${ORIGIN}/api/delivery/files/${file.uid}/[0-9a-f]{8}-a\\.pdf$`),
    )
  })
})

it.each(['PUT', 'PATCH', 'DELETE'])(
  '%s is refused, with the methods that there are',
  async (method) => {
    const response = await app.request(PATH, { method, body: '{}' })
    const { status, headers } = response
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
    expect(headers.get('access-control-expose-headers')).toContain('Retry-After')
    expect(await response.json()).toMatchObject({
      errors: [{ message: `method: expected GET, HEAD or POST, got ${method}.` }],
    })
  },
)
