import { createServer, type Server } from 'node:http'
import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest, send, type TestFile } from '../../helpers/rest.js'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const HTML = '<!doctype html><script>alert(1)</script>'

let app: TestPayload
let editor: Identity
let png: Buffer
let outside: Server
let asked = 0

beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#338' } })
    .png()
    .toBuffer()
  outside = createServer((_request, response) => {
    asked += 1
    response.setHeader('content-type', 'image/png')
    response.end(png)
  })
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  outside.close()
  await app.stop()
})

const upload = (collection: string, file: TestFile, data: unknown = {}) =>
  send(app, collection, { by: editor, file, data })

const get = (where: string) => app.request(where, { headers: editor.headers })

describe('markup gets in by no trick', () => {
  test.each<[string, string, TestFile]>([
    ['SVG as it is', 'media', { name: 'a.svg', bytes: SVG, type: 'image/svg+xml' }],
    ['SVG said to be PNG', 'media', { name: 'a.png', bytes: SVG, type: 'image/png' }],
    ['SVG with two extensions', 'media', { name: 'a.svg.png', bytes: SVG, type: 'image/png' }],
    ['SVG without an extension', 'media', { name: 'a', bytes: SVG, type: 'image/png' }],
    ['SVG of another case', 'media', { name: 'a.SvG', bytes: SVG, type: 'image/png' }],
    ['SVG behind a point', 'media', { name: 'a.svg.', bytes: SVG, type: 'image/png' }],
    ['XML as evidence', 'consents', { name: 'a.pdf', bytes: `<?xml version="1.0"?>${SVG}` }],
    ['HTML as a table', 'files', { name: 'a.csv', bytes: HTML, type: 'text/csv' }],
    [
      'HTML behind a blank',
      'files',
      { name: 'a.csv', bytes: `\uFEFF \n${HTML}`, type: 'text/csv' },
    ],
    ['HTML as a PDF', 'files', { name: 'a.pdf', bytes: HTML, type: 'application/pdf' }],
    ['HTML as captions', 'files', { name: 'a.vtt', bytes: HTML, type: 'text/vtt' }],
    ['HTML by name', 'files', { name: 'a.html', bytes: '%PDF-1.7', type: 'application/pdf' }],
    ['XHTML by name', 'files', { name: 'a.csv.xhtml', bytes: 'a;b', type: 'text/csv' }],
  ])('%s', async (_what, collection, file) => {
    const { status } = await upload(collection, file, { language: 'fr' })
    expect(status).toBe(400)
  })

  test('nothing of it was stored', () => {
    const stored = readdirSync(app.directory, { recursive: true }).map(String)
    expect(stored.filter((name) => /\.(svg|html|xhtml|csv|vtt|pdf)/i.test(name))).toEqual([])
  })

  test('a page behind the pixels of an image is not kept', async () => {
    const { body, status } = await upload('media', {
      name: 'a.png',
      bytes: Buffer.concat([png, Buffer.from(HTML)]),
      type: 'text/html',
    })
    expect(status).toBe(201)
    expect(body.doc.mimeType).toBe('image/png')
    const file = path.join(app.directory, 'media', 'images', body.doc.filename)
    expect(readFileSync(file).includes('<script')).toBe(false)
  })
})

describe('what a caller says of a file', () => {
  test('is dropped: neither its name, nor its type, nor its address can be changed', async () => {
    const { body } = await upload('media', { name: 'b.png', bytes: png, type: 'image/png' })
    const { id, filename, mimeType, url } = body.doc
    const lies = {
      filename: '../consents/secret.pdf',
      mimeType: 'text/html',
      url: 'https://evil.example.org/a.html',
      thumbnailURL: 'javascript:alert(1)',
      sizes: { thumbnail: { filename: '../../etc/passwd' } },
    }
    await rest(app, 'PATCH', `media/${id}`, { by: editor, data: lies })
    const after = (await rest(app, 'GET', `media/${id}`, { by: editor })).body
    expect([after.filename, after.mimeType, after.url]).toEqual([filename, mimeType, url])
    expect(JSON.stringify(after)).not.toMatch(/evil|javascript:|passwd/)
  })

  test('makes the server fetch nothing', async () => {
    const { port } = outside.address() as AddressInfo
    const url = `http://127.0.0.1:${port}/a.png`
    const data = { filename: 'a.png', mimeType: 'image/png', url }
    const edits = 'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50'
    const made = await rest(app, 'POST', `media?${edits}`, { by: editor, data })
    expect(made.status).toBe(400)
    // An entry whose file is optional.
    const consent = await rest(app, 'POST', 'consents', { by: editor, data })
    expect(consent.status).toBe(400)
    expect((await rest(app, 'POST', 'media', { data })).status).toBe(403)
    const pasted = await rest(app, 'GET', `media/paste-url?src=${encodeURIComponent(url)}`, {
      by: editor,
    })
    expect(pasted.status).toBeGreaterThanOrEqual(400)
    expect(asked).toBe(0)
  })
})

describe('a file of the management API', () => {
  test('is shown when it is an image, and may be kept by the reader alone', async () => {
    const { body } = await upload('media', { name: 'c.png', bytes: png, type: 'image/png' })
    const { headers, status } = await get(body.doc.url)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('content-disposition')).toMatch(
      /^inline; filename="c-[0-9a-f]{8}\.png"; filename\*=UTF-8''/,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(headers.get('cache-control')).toBe('private, no-cache')
  })

  test('is downloaded when it is a table, even one that holds markup further on', async () => {
    const { body, status } = await upload(
      'files',
      { name: 'Année.csv', bytes: `a;b\n1;${HTML}\n`, type: 'text/html' },
      { language: 'fr' },
    )
    expect(status).toBe(201)
    const { headers } = await get(body.doc.url)
    expect(headers.get('content-type')).toMatch(/^text\/(csv|plain)/)
    expect(headers.get('content-disposition')).toMatch(/^attachment; /)
  })

  test('is kept by nobody when it is the evidence of a consent', async () => {
    const { body, messages } = await upload(
      'consents',
      { name: 'signed.png', bytes: png, type: 'image/png' },
      {
        person: { name: 'Ada' },
        statement: 'I agree.',
        identityLevel: 'fullName',
        channels: ['website'],
        grantedOn: '2026-01-01',
      },
    )
    expect(messages).toEqual([])
    const { headers, status } = await get(body.doc.url)
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect((await app.request(body.doc.url)).status).toBe(403)
  })
})
