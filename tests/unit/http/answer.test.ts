import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { headFor } from '../../../src/http/answer.js'
import { codingFor, encode } from '../../../src/http/coding.js'
import { codedEtag, etagOf } from '../../../src/http/etag.js'

const LONG = 5_000
const OPEN: Record<string, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
}

describe('the coding of an answer', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['gzip', 'gzip'],
    ['*', 'br'],
    ['identity', null],
    ['identity;q=1, *;q=0.1', null],
    ['br;q=0, gzip;q=0', null],
    ['deflate', null],
    ['', null],
    [null, null],
    [';;;,q=,\u0000', null],
  ])('for %s is %s', (accept, coding) => {
    const chosen = codingFor(accept, LONG)
    // Where Node has it, zstd is what it likes best of what any caller takes.
    expect(accept === '*' && chosen === 'zstd' ? 'br' : chosen).toBe(coding)
  })

  it('is none for a short body', () => expect(codingFor('br', 500)).toBeNull())

  it('is made once for a body that is given again', async () => {
    const body = Buffer.alloc(LONG)
    const forms = await Promise.all([encode(body, 'br'), encode(body, 'br'), encode(body, 'gzip')])
    expect(forms[0]).toBe(forms[1])
    expect(forms[0]).not.toBe(forms[2])
  })

  it('gives the same bytes back', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), async (bytes) => {
        for (const [coding, open] of Object.entries(OPEN)) {
          const coded = await encode(Buffer.from(bytes), coding)
          expect(open(coded)).toEqual(Buffer.from(bytes))
        }
      }),
      { numRuns: 20 },
    ))
})

describe('the head of an answer', () => {
  const etag = etagOf('body')
  const answer = {
    status: 200,
    headers: { ETag: etag, 'Content-Type': 'application/json', 'Cache-Control': 'public' },
  }
  const asked = { method: 'GET', ifNoneMatch: null, coding: null }

  it('has a tag of its own for each coding', () => {
    const tags = [null, 'gzip', 'br'].map(
      (coding) => headFor(answer, { ...asked, coding }).headers.ETag,
    )
    expect(new Set(tags).size).toBe(3)
    expect(tags[0]).toBe(etag)
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/)
  })

  it('is 304, without a word on the content, for who has that tag and for nobody else', () => {
    for (const coding of [null, 'gzip']) {
      const ifNoneMatch = codedEtag(etag, coding)
      const known = headFor(answer, { ...asked, coding, ifNoneMatch })
      expect(known).toEqual({
        status: 304,
        headers: { ETag: ifNoneMatch, 'Cache-Control': 'public' },
        hasBody: false,
      })
      const other = headFor(answer, { ...asked, coding: 'br', ifNoneMatch })
      expect(other.status).toBe(200)
    }
  })

  it('is 304 for reads that succeeded only', () => {
    const ifNoneMatch = '*'
    expect(headFor(answer, { ...asked, method: 'POST', ifNoneMatch }).status).toBe(200)
    expect(headFor({ ...answer, status: 400 }, { ...asked, ifNoneMatch }).status).toBe(400)
    expect(headFor({ status: 200, headers: {} }, { ...asked, ifNoneMatch }).status).toBe(200)
  })

  it('promises no body to HEAD', () => {
    expect(headFor(answer, { ...asked, method: 'HEAD' }).hasBody).toBe(false)
  })
})
