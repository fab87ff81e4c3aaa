import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { attributesOf } from '../../../src/client/attributesOf.js'
import { createClient } from '../../../src/client/createClient.js'
import { StoriesError, unwrap } from '../../../src/client/errors.js'
import { fragment, graphql, trusted } from '../../../src/client/graphql.js'
import type { ClientOptions } from '../../../src/client/options.js'

const url = 'https://cms.example.org/api/delivery/graphql'
const QUERY = graphql<{ one: number }, { locale?: string }>('query ($locale: Locale!) { one }')

type Reply = { status?: number; body?: unknown; headers?: Record<string, string> }
type Seen = { method: string; url: URL; headers: Headers; body: unknown }

const good: Reply = { body: { data: { one: 1 } } }
const refused = (code: string, status: number, headers = {}): Reply => ({
  status,
  headers,
  body: { errors: [{ message: code, extensions: { code } }] },
})

/** A client on a network that gives these replies in order, the last one again and again. */
function clientOn(replies: (Reply | Error)[], options: Partial<ClientOptions> = {}) {
  const seen: Seen[] = []
  const network: typeof fetch = (input, init = {}) => {
    const { method = 'GET', headers, body } = init
    const sent = typeof body === 'string' ? (JSON.parse(body) as unknown) : null
    seen.push({ method, url: new URL(input as string), headers: new Headers(headers), body: sent })
    const reply = replies[Math.min(seen.length, replies.length) - 1] ?? good
    if (reply instanceof Error) return Promise.reject(reply)
    const { status = 200, headers: own = {}, body: answer } = reply
    const text =
      status === 304 ? null : typeof answer === 'string' ? answer : JSON.stringify(answer)
    return Promise.resolve(new Response(text, { status, headers: own }))
  }
  return { client: createClient({ url, fetch: network, ...options }), seen }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Lets all pauses pass. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  let isSettled = false
  const settle = () => (isSettled = true)
  promise.then(settle, settle)
  while (!isSettled) await vi.advanceTimersByTimeAsync(1_000)
  return promise
}

describe('an operation', () => {
  it('goes by its hash, and once as a whole where the server does not know it', async () => {
    const { client, seen } = clientOn([refused('PERSISTED_QUERY_NOT_FOUND', 404), good, good])
    expect(await settled(client.query(QUERY, { locale: 'fr' }))).toMatchObject({ data: { one: 1 } })
    await settled(client.query(QUERY, { locale: 'fr' }))
    expect(seen.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET'])
    const [first, second] = seen
    expect([...(first?.url.searchParams.keys() ?? [])]).toEqual(['extensions', 'variables'])
    expect(second?.body).toMatchObject({ query: QUERY, variables: { locale: 'fr' } })
  })

  it('goes whole where the platform has no Web Crypto', async () => {
    vi.stubGlobal('crypto', {})
    const { client, seen } = clientOn([good])
    await settled(client.query(QUERY))
    expect(seen[0]?.url.searchParams.get('query')).toBe(QUERY)
  })

  it('goes by POST if its address would be too long', async () => {
    const { client, seen } = clientOn([good])
    await settled(client.query(QUERY, { locale: 'x'.repeat(7_000) }))
    expect(seen.map(({ method }) => method)).toEqual(['POST'])
  })

  it('that is trusted goes by its id alone', async () => {
    const { client, seen } = clientOn([refused('PERSISTED_QUERY_NOT_FOUND', 404)])
    await settled(client.query(trusted<unknown>('front-page')))
    expect(seen).toHaveLength(1)
    expect(seen[0]?.url.searchParams.get('extensions')).toContain('"front-page"')
  })

  it('gets the languages of the client that it declares, unless the call has its own', async () => {
    const { client, seen } = clientOn([good], { locale: 'es', fallback: ['fr'] })
    await settled(client.query(QUERY))
    await settled(client.query(QUERY, { locale: 'en' }))
    const variables = seen.map((one) => one.url.searchParams.get('variables'))
    expect(variables).toEqual(['{"locale":"es"}', '{"locale":"en"}'])
  })
})

describe('an answer with an ETag', () => {
  const first = { ...good, headers: { etag: '"a"', 'cache-tag': 'entry-1,list-themes' } }

  it('is kept, and given again if it is still true', async () => {
    const still = { status: 304, headers: { 'cache-control': 'public, s-maxage=7' } }
    const { client, seen } = clientOn([first, still])
    await settled(client.query(QUERY))
    const again = await settled(client.query(QUERY))
    expect(seen[1]?.headers.get('if-none-match')).toBe('"a"')
    expect(again).toEqual({
      ok: true,
      data: { one: 1 },
      cache: { tags: ['entry-1', 'list-themes'], seconds: 7, isRevalidated: true },
    })
  })

  it.each<[string, Partial<ClientOptions>, Reply]>([
    [
      'is not for everybody',
      {},
      { headers: { etag: '"a"', 'cache-control': 'private, no-store' } },
    ],
    ['is larger than the memory', { memory: 10 }, {}],
    ['comes without a memory', { memory: 0 }, {}],
  ])('is not kept if it %s', async (_why, options, more) => {
    const { client, seen } = clientOn([{ ...first, ...more }], options)
    await settled(client.query(QUERY))
    await settled(client.query(QUERY))
    expect(seen[1]?.headers.get('if-none-match')).toBeNull()
  })
})

describe('what goes wrong', () => {
  it('is tried again if that can help, after as long as the server asks for', async () => {
    const busy = refused('BUSY', 503, { 'retry-after': '5' })
    const { client, seen } = clientOn([new Error('down'), busy, good], { persisted: false })
    const asked = client.query(QUERY)
    await vi.advanceTimersByTimeAsync(4_900)
    expect(seen).toHaveLength(2)
    expect((await settled(asked)).ok).toBe(true)
  })

  it.each([
    ['a wrong argument', 'BAD_USER_INPUT', 400, null],
    ['an operation that takes too long', 'QUERY_TOO_SLOW', 503, null],
    ['an hour of waiting', 'TOO_MANY_REQUESTS', 429, 3_600],
  ])('is a value at once: %s', async (_what, code, status, retryAfter) => {
    const headers = retryAfter === null ? {} : { 'retry-after': String(retryAfter) }
    const { client, seen } = clientOn([refused(code, status, headers)])
    const answer = await settled(client.query(QUERY))
    expect(answer).toMatchObject({ ok: false, errors: [{ code, status, retryAfter }] })
    expect(seen).toHaveLength(1)
    expect(() => unwrap(answer)).toThrow(StoriesError)
  })

  it('has a code if it is the page of a proxy or no answer at all', async () => {
    const proxy = clientOn([{ status: 502, body: '<h1>Bad gateway</h1>' }])
    expect(await settled(proxy.client.query(QUERY))).toMatchObject({
      errors: [{ code: 'BAD_ANSWER', status: 502 }],
    })
    expect(proxy.seen).toHaveLength(3)
    const off = clientOn([new Error('down')], { retries: 0 })
    expect(await settled(off.client.query(QUERY))).toMatchObject({
      errors: [{ code: 'NETWORK', status: null }],
    })
  })

  it('ends with the signal of the caller, and after the time of a try', async () => {
    const hangs: typeof fetch = (_input, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')))
      })
    const { client } = clientOn([], { fetch: hangs, retries: 0, timeout: 100 })
    expect(await settled(client.query(QUERY))).toMatchObject({ errors: [{ code: 'TIMED_OUT' }] })
    const { signal, abort } = controller()
    const asked = client.query(QUERY, {}, { signal })
    abort()
    expect(await asked).toMatchObject({ errors: [{ code: 'ABORTED' }] })
  })
})

function controller() {
  const own = new AbortController()
  return { signal: own.signal, abort: () => own.abort() }
}

it('the feed goes on after a gap and a fault, and ends with the signal', async () => {
  const page = (cursor: string, nodes: object[] = []) => ({
    body: { data: { changes: { nodes, cursor, hasNextPage: false } } },
  })
  const replies = [page('1'), refused('BUSY', 503), page('2', [{}]), refused('CHANGES_GONE', 410)]
  const { client } = clientOn([...replies, page('9')], { retries: 0 })
  const { signal, abort } = controller()
  const events: unknown[] = []
  const following = (async () => {
    for await (const { type, cursor } of client.changes({ signal })) {
      events.push([type, cursor])
      if (events.length === 4) abort()
    }
  })()
  await settled(following)
  expect(events).toEqual([
    ['reset', '1'],
    ['problem', '1'],
    ['changes', '2'],
    ['reset', '9'],
  ])
})

it('a document has each fragment once', () => {
  const inner = fragment('fragment Inner on Image { url }')
  const outer = fragment('fragment Outer on Story { image { ...Inner } }', [inner])
  expect(graphql('query { one }', [outer, inner])).toBe(
    [`query { one }`, outer.text, inner.text].join('\n'),
  )
})

it('an entry in another language than its page has attributes', () => {
  const entry = { locale: 'pt_BR', dir: 'LTR' } as const
  expect(attributesOf(entry, 'fr')).toEqual({ lang: 'pt-BR', dir: 'ltr' })
  expect(attributesOf(entry, 'pt_BR')).toEqual({})
  expect(attributesOf({ locale: 'ar', dir: 'RTL' })).toEqual({ lang: 'ar', dir: 'rtl' })
})
