import { describe, expect, it } from 'vitest'

import { boundedCache } from '../../../src/delivery/http/boundedCache.js'
import { cacheControl, cacheHeaders, cacheTags } from '../../../src/delivery/http/cacheHeaders.js'
import { etagOf, isNotModified } from '../../../src/http/etag.js'
import { fileHeaders } from '../../../src/delivery/http/fileHeaders.js'
import { mediaTypeFor } from '../../../src/delivery/http/mediaType.js'
import { makerOf, signPreviewToken } from '../../../src/delivery/preview/token.js'
import { createTrace } from '../../../src/delivery/read/trace.js'
import { FOREVER } from '../../../src/entries/moments.js'
import { resolveOptions } from '../../../src/options.js'
import { edition } from '../../integration/delivery/rows.js'

const AT = '2026-01-01T00:00:00.000Z'
const { locales } = resolveOptions({ locales: [{ code: 'fr' }, { code: 'pt', tag: 'pt-BR' }] }, {})

const KEEP = { cacheControl: { sMaxAge: 60, staleWhileRevalidate: 0, staleIfError: 0 } }

describe('the headers of an answer', () => {
  it('name what was read, in the languages it is written in', () => {
    const trace = createTrace()
    const [one, two] = [edition('stories', {}, { locale: 'pt' }), edition('keyResults', {})]
    const image = edition('media', {}, { locale: 'pt' })
    for (const item of [one, two, image]) trace.see(item)
    trace.seeList('keyResults')
    const headers = cacheHeaders({
      trace,
      at: AT,
      locales,
      delivery: { ...KEEP, surrogateKey: false },
    })
    expect(headers['Content-Language']).toBe('fr, pt-BR')
    expect(headers['Cache-Tag']?.split(',').sort()).toEqual(
      [`entry-${one.uid}`, `entry-${two.uid}`, `entry-${image.uid}`, 'list-key-results'].sort(),
    )
  })

  it('stay short: very many entries are named by their types', () => {
    const trace = createTrace()
    for (let n = 0; n < 200; n += 1) trace.see(edition(n % 2 ? 'keyResults' : 'media', {}))
    expect(cacheTags(trace)).toEqual(['all-key-results', 'all-media'])
  })

  it('let nobody keep an answer past the moment at which it changes', () => {
    const shared = (until: string) => cacheControl({ until, at: AT }, KEEP.cacheControl)
    const strict = (seconds: number) => `public, max-age=0, s-maxage=${seconds}, must-revalidate`
    expect(shared(FOREVER)).toBe(strict(60))
    expect(shared('2026-01-01T00:00:09.900Z')).toBe(strict(9))
    expect(shared(AT)).toBe(strict(0))
    expect(shared('2025-12-31T23:59:00.000Z')).toBe(strict(0))
  })

  it('permit a stale one only if all the time that caches have ends before that moment', () => {
    const keep = { sMaxAge: 10, staleWhileRevalidate: 20, staleIfError: 30 }
    const at = (until: string) => cacheControl({ until, at: AT }, keep)
    const stale = 'public, max-age=0, s-maxage=10, stale-while-revalidate=20, stale-if-error=30'
    expect(at(FOREVER)).toBe(stale)
    expect(at('2026-01-01T00:01:00.000Z')).toBe(stale)
    expect(at('2026-01-01T00:00:59.999Z')).toBe('public, max-age=0, s-maxage=10, must-revalidate')
  })

  it('name its tags for Fastly where that is asked for', () => {
    const trace = createTrace()
    trace.seeList('keyResults')
    trace.seeList('themes')
    const headers = cacheHeaders({
      trace,
      at: AT,
      locales,
      delivery: { ...KEEP, surrogateKey: true },
    })
    expect(headers['Surrogate-Key']).toBe('list-key-results list-themes')
  })
})

describe('an ETag', () => {
  it('is the same for the same bytes only', () => {
    expect(etagOf('a')).toBe(etagOf('a'))
    expect(etagOf('a')).not.toBe(etagOf('b'))
  })

  it('is known again in a list, weakened, or as the star', () => {
    const etag = etagOf('a')
    for (const header of [etag, `W/${etag}`, `"x", ${etag}`, '*'])
      expect(isNotModified(header, etag)).toBe(true)
    for (const header of [null, '', '"x"']) expect(isNotModified(header, etag)).toBe(false)
  })
})

describe('the headers of a file', () => {
  const facts = {
    mimeType: 'application/pdf',
    etag: '"e"',
    until: FOREVER,
    at: AT,
    isPreview: false,
  }

  it('give its name to old clients and, whole, to the others', () => {
    const headers = fileHeaders({ ...facts, filename: 'L’été "à" 100%.pdf' })
    const encoded = 'L%E2%80%99%C3%A9t%C3%A9%20%22%C3%A0%22%20100%25.pdf'
    expect(headers['Content-Disposition']).toBe(
      `inline; filename="L__t_ ___ 100_.pdf"; filename*=UTF-8''${encoded}`,
    )
  })

  it('let a browser show only what cannot run', () => {
    for (const mimeType of ['text/html', 'image/svg+xml', 'application/xml', 'text/csv'])
      expect(fileHeaders({ ...facts, mimeType, filename: 'a' })['Content-Disposition']).toMatch(
        /^attachment/,
      )
  })

  it('end when the file may no longer be shown', () => {
    const until = '2026-01-01T00:00:30.000Z'
    expect(fileHeaders({ ...facts, filename: 'a', until })['Cache-Control']).toBe(
      'public, max-age=30, must-revalidate',
    )
    expect(fileHeaders({ ...facts, filename: 'a', isPreview: true })['Cache-Control']).toBe(
      'private, no-store',
    )
  })
})

describe('a preview token', () => {
  const secret = 'a secret'
  const now = new Date(AT)
  const maker = { collection: 'users', id: '7', session: 'a session' }
  const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

  it('names its maker until it expires, to the server that signed it', () => {
    const { token, expiresAt } = signPreviewToken({ secret, now, maker, seconds: 60 })
    expect(expiresAt).toBe('2026-01-01T00:01:00.000Z')
    expect(makerOf({ token, secret, now: later(59) })).toEqual(maker)
    expect(makerOf({ token, secret, now: later(61) })).toBeNull()
    expect(makerOf({ token, secret: 'another', now })).toBeNull()
  })

  it('lives for an hour at most', () => {
    const { token, expiresAt } = signPreviewToken({ secret, now, maker, seconds: 1e9 })
    expect(expiresAt).toBe('2026-01-01T01:00:00.000Z')
    expect(makerOf({ token, secret, now: later(-60) })).toBeNull()
  })

  it('cannot be given a longer life, or another maker', () => {
    const { token } = signPreviewToken({ secret, now, maker, seconds: 60 })
    const [expires, own, signature] = token.split('.')
    const longer = Math.floor(now.getTime() / 1000 + 3000).toString(36)
    const other = Buffer.from('["users","1",null]').toString('base64url')
    for (const forged of [
      `${longer}.${own}.${signature}`,
      `${expires}.${other}.${signature}`,
      `${expires}.${signature}`,
      `${token}.`,
      `.${own}.${signature}`,
      '',
    ])
      expect(makerOf({ token: forged, secret, now })).toBeNull()
  })
})

describe('the media type of an answer', () => {
  const of = (method: string, accept: string) =>
    mediaTypeFor({ method, headers: new Headers({ accept }) })
  const graphql = 'application/graphql-response+json'

  it('is plain JSON, unless GraphQL’s own is asked for by POST or alone', () => {
    expect(of('GET', '*/*')).toBe('application/json')
    expect(of('GET', `${graphql}, application/json;q=0.9`)).toBe('application/json')
    expect(of('GET', graphql)).toBe(graphql)
    expect(of('POST', `${graphql}, application/json;q=0.9`)).toBe(graphql)
    expect(of('POST', 'text/html')).toBe('application/json')
  })
})

describe('a bounded cache', () => {
  it('drops what was used longest ago, and keeps nothing large', () => {
    const cache = boundedCache<string>({ maxBytes: 2 * 132, maxLength: 3 })
    cache.set('a', '1')
    cache.set('b', '2')
    cache.get('a')
    cache.set('c', '3')
    cache.set('d', 'long')
    cache.set('long', '5')
    expect(['a', 'b', 'c', 'd', 'long'].map((key) => cache.get(key))).toEqual([
      '1',
      undefined,
      '3',
      undefined,
      undefined,
    ])
  })

  it('holds so many bytes, not so many texts', () => {
    const cache = boundedCache<string>({ maxBytes: 1_000_000, maxLength: 32_768 })
    for (let n = 0; n < 500; n++) cache.set(`${n}`, '愛'.repeat(32_000))
    const held = Array.from({ length: 500 }, (_, n) => cache.get(`${n}`)).filter(Boolean)
    expect(held).toHaveLength(15)
  })
})
