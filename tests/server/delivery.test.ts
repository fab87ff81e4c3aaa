import { request as send } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type App, startApp } from '../e2e/app.js'
import { PAGE } from './page.js'

const PATH = '/api/delivery/graphql'

let app: App
let directory: string
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'stories-delivery-'))
  app = await startApp({ directory })
  // The first request starts the app, and goes through Next.
  await fetch(`${app.url}${PATH}?query={__typename}`)
})
afterAll(async () => {
  await app.stop()
  rmSync(directory, { recursive: true, force: true })
})

type Answer = { status: number; headers: Record<string, string>; bytes: Buffer }

/** As it comes over the wire: nothing is decoded, nothing added. */
function ask(asked: {
  method?: string
  query?: string
  headers?: Record<string, string>
  body?: string
}): Promise<Answer> {
  const { method = 'GET', query, headers = {}, body } = asked
  const search = query === undefined ? '' : `?query=${encodeURIComponent(query)}`
  return new Promise((resolve, reject) => {
    const sent = send(`${app.url}${PATH}${search}`, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          bytes: Buffer.concat(chunks),
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

describe('an answer of the public API, ahead of Next', () => {
  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip;q=1.0, br;q=0.5', 'gzip', gunzipSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (bytes: Buffer) => bytes],
    ['deflate', undefined, (bytes: Buffer) => bytes],
  ])('goes to who takes %s as %s, with its length and its own strong tag', async (...row) => {
    const [accept, coding, open] = row
    const plain = await ask({ query: PAGE })
    const headers = { 'accept-encoding': accept }
    const answer = await ask({ query: PAGE, headers })
    expect(open(answer.bytes).equals(plain.bytes)).toBe(true)
    expect(answer.headers['content-encoding']).toBe(coding)
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length))
    expect(answer.headers['transfer-encoding']).toBeUndefined()
    expect(answer.headers.vary).toBe('Accept-Encoding')
    const { etag = '' } = answer.headers
    expect(etag === plain.headers.etag).toBe(coding === undefined)
    const again = await ask({ query: PAGE, headers: { ...headers, 'if-none-match': etag } })
    expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, etag])
    const head = await ask({ method: 'HEAD', query: PAGE, headers })
    expect(head.headers['content-length']).toBe(answer.headers['content-length'])
    expect(head.bytes.length).toBe(0)
  })

  it('has the same bytes and headers whether it is made, kept, or comes by way of Next', async () => {
    // A key that nobody has is not refused here: the answer is public.
    const byNext = { authorization: 'Bearer nobody' }
    const query = `${PAGE} # asked for the first time`
    const [made, kept, there] = [
      await ask({ query }),
      await ask({ query }),
      await ask({ query, headers: byNext }),
    ]
    const status = ({ headers }: Answer) => headers['cache-status']
    expect([made, kept, there].map(status)).toEqual([
      'stories; fwd=miss',
      'stories; hit',
      undefined,
    ])
    // Whoever brings a key is never answered from what is kept, so no word of that goes to them.
    const own = [
      'x-request-id',
      'date',
      'ratelimit',
      'content-length',
      'transfer-encoding',
      'cache-status',
    ]
    const headersOf = (answer: Answer) =>
      Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !own.includes(name)))
    for (const other of [made, there]) {
      expect(kept.bytes.equals(other.bytes)).toBe(true)
      expect(headersOf(kept)).toEqual(headersOf(other))
    }
    expect(kept.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
    expect(kept.headers['content-length']).toBe(made.headers['content-length'])
  })

  it('comes to POST alike, on a connection that stays open', async () => {
    const body = JSON.stringify({ query: PAGE })
    const headers = { 'content-type': 'application/json', 'content-length': `${body.length}` }
    const answers = [1, 2, 3].map(() => ask({ method: 'POST', headers, body }))
    const [plain, ...others] = await Promise.all([ask({ query: PAGE }), ...answers])
    for (const answer of others) {
      expect(JSON.parse(String(answer.bytes))).toEqual(JSON.parse(String(plain?.bytes)))
      expect(answer.headers['cache-control']).toBe('private, no-store')
      expect(answer.headers.connection).not.toBe('close')
    }
  })

  it('says what is left of the limit', async () => {
    const left = ({ headers }: Answer) => Number(/r=(\d+);t=\d+/.exec(headers.ratelimit ?? '')?.[1])
    const [one, two] = [await ask({ query: '{ __typename }' }), await ask({ query: '{' })]
    expect(one.headers['ratelimit-policy']).toBe('"delivery";q=30000;w=60')
    expect(left(one) - left(two)).toBe(1)
    expect(one.headers['access-control-expose-headers']).toContain('RateLimit')
  })

  it('lets every origin ask, and other methods know what is meant', async () => {
    const preflight = await ask({ method: 'OPTIONS', headers: { origin: 'https://front.example' } })
    expect(preflight.status).toBe(204)
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD, POST, OPTIONS')
    expect(preflight.headers['access-control-max-age']).toBe('86400')
    const wrong = await ask({ method: 'PUT' })
    expect([wrong.status, wrong.headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
  })

  it.each([
    ['no operation', {}, 400],
    ['a query that is none', { query: '{ nothing }' }, 200],
    [
      'a body that is no JSON',
      { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } },
      400,
    ],
    [
      'a body of no known kind',
      { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } },
      415,
    ],
    [
      'a preview that is not allowed',
      { query: '{ __typename }', headers: { 'x-preview': '1' } },
      403,
    ],
  ])('refuses %s with the errors of GraphQL and CORS', async (_what, asked, status) => {
    const answer = await ask(asked)
    expect(answer.status).toBe(status)
    expect(JSON.parse(String(answer.bytes))).toHaveProperty('errors.0.extensions.code')
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(answer.headers['cache-control']).toContain('no-store')
  })
})
