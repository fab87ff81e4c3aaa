import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'
import { makePdf } from '../../unit/documents/pdf.js'

let app: TestPayload
let editor: Identity

beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
})
afterAll(() => app.stop())

const stored = () => {
  try {
    return readdirSync(path.join(app.directory, 'media/files'))
  } catch {
    return []
  }
}
const images = async () =>
  (await app.payload.count({ collection: 'media', overrideAccess: true })).totalDocs

const upload = (name: string, bytes: Uint8Array | string, data: object = { language: 'fr' }) =>
  send(app, 'files', { by: editor, file: { name, bytes }, data })

const readMedia = (id: unknown) =>
  rest(app, 'GET', `media/${String(id)}?locale=all`, { by: editor })

describe('a PDF', () => {
  test('its pages are counted, its checksum taken, and its first page becomes the cover', async () => {
    const bytes = await makePdf({ pages: 3 })
    const { status, body } = await upload('Rapport.pdf', bytes, {
      language: 'fr',
      pages: 99,
      sha256: 'made up',
    })
    expect([status, body.doc.pages, body.doc.sha256]).toEqual([
      201,
      3,
      createHash('sha256').update(bytes).digest('hex'),
    ])
    const { body: cover } = await readMedia(body.doc.cover.id ?? body.doc.cover)
    expect(cover).toMatchObject({
      width: 1200,
      mimeType: 'image/jpeg',
      alt: {
        fr: 'Première page de «\u00a0Rapport.pdf\u00a0»',
        es: 'Primera página de «Rapport.pdf»',
        en: 'First page of “Rapport.pdf”',
      },
    })
  })

  test('the cover is made once, and follows the file when it is replaced', async () => {
    const { body } = await upload('Bericht.pdf', await makePdf())
    const cover: unknown = body.doc.cover.id ?? body.doc.cover
    const before = await images()
    const saved = await rest(app, 'PATCH', `files/${body.doc.id}`, {
      by: editor,
      data: { language: 'es', cover: null, pages: 7 },
    })
    expect([saved.body.doc.pages, saved.body.doc.cover.id]).toEqual([1, cover])
    const { filename } = (await readMedia(cover)).body
    const replaced = await send(app, `files/${body.doc.id}`, {
      by: editor,
      method: 'PATCH',
      file: { name: 'Neu.pdf', bytes: await makePdf({ pages: 4, options: { size: 'A5' } }) },
    })
    expect(replaced.body.doc.pages).toBe(4)
    expect(await images()).toBe(before)
    const renewed = (await readMedia(cover)).body
    expect(renewed.filename).not.toBe(filename)
    expect(renewed.alt.en).toBe('First page of “Neu.pdf”')
  })

  test('one that lacks a field is stored neither in part nor in whole', async () => {
    const before = [stored(), await images()]
    const { status, messages } = await upload('Rapport.pdf', await makePdf(), {})
    expect([status, messages]).toEqual([400, ['language: This field is required.']])
    expect([stored(), await images()]).toEqual(before)
  })
})

describe('what is refused', () => {
  test('a PDF that is not one, with the reason, and nothing is stored', async () => {
    const whole = await makePdf()
    const before = [stored(), await images()]
    const reason = async (name: string, bytes: Uint8Array | string) => {
      const { status, messages } = await upload(name, bytes)
      return `${status} ${messages.join()}`
    }
    expect([
      await reason('page.pdf', '<html><script>alert(1)</script></html>'),
      await reason('half.pdf', whole.subarray(0, whole.length / 2)),
      await reason('head.pdf', '%PDF-1.7\n<html>'),
      await reason('locked.pdf', await makePdf({ options: { userPassword: 'x' } })),
    ]).toMatchInlineSnapshot(`
      [
        "400 The content of “page.pdf” does not match its type (PDF). Save it again in the original program.",
        "400 “half.pdf” cannot be read as a PDF: it is damaged or incomplete.",
        "400 “head.pdf” cannot be read as a PDF: it is damaged or incomplete.",
        "400 “locked.pdf” is password-protected. Upload a version without a password.",
      ]
    `)
    expect([stored(), await images()]).toEqual(before)
  })

  test.each(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'])(
    'an archive renamed to %s',
    async (extension) => {
      const before = stored()
      const zip = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(60), Buffer.from('a.exe')])
      const { status, messages } = await upload(`renamed.${extension}`, zip)
      expect([status, messages[0]]).toEqual([
        400,
        expect.stringContaining('does not match its type'),
      ])
      expect(stored()).toEqual(before)
    },
  )
})

describe('tables and captions', () => {
  test.each([
    ['a.csv', 'pays;part\nMéxico;54\n', 'text/csv'],
    ['a.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nBonjour\n', 'text/vtt'],
  ])('%s is stored as what it is, without a cover', async (name, text, mimeType) => {
    const { body } = await send(app, 'files', {
      by: editor,
      file: { name, bytes: text, type: 'application/vnd.ms-excel' },
      data: { language: 'fr' },
    })
    expect(body.doc).toMatchObject({ mimeType })
    expect([body.doc.pages ?? null, body.doc.cover ?? null]).toEqual([null, null])
  })
})

describe('a consent', () => {
  const terms = {
    person: { name: 'Ana Ruiz' },
    statement: 'Acepto.',
    channels: ['website'],
    identityLevel: 'fullName',
    grantedOn: '2024-03-01',
  }

  test('it needs no evidence, and may have some that only editors see', async () => {
    const without = await rest(app, 'POST', 'consents', { by: editor, data: terms })
    expect([without.status, without.body.doc?.adminTitle]).toEqual([201, 'Ana Ruiz · 2024-03-01'])
    const file = { name: 'signed.pdf', bytes: await makePdf() }
    const { status, body } = await send(app, 'consents', { by: editor, file, data: terms })
    expect(status).toBe(201)
    const others = [
      await asUser(app, 'viewer'),
      await asUser(app, 'reviewer', { locales: ['es'] }),
      await asApiClient(app, ['read', 'preview']),
    ]
    for (const headers of [{}, ...others.map((one) => one.headers)]) {
      expect((await app.request(body.doc.url as string, { headers })).status).toBe(403)
      expect((await app.request('/api/consents', { headers })).status).toBe(403)
    }
    const response = await app.request(body.doc.url as string, { headers: editor.headers })
    expect([response.status, response.headers.get('cache-control')]).toEqual([
      200,
      'private, no-store',
    ])
  })

  test('dates and guardians that make no sense are refused, all at once', async () => {
    const { status, messages } = await rest(app, 'POST', 'consents', {
      by: editor,
      data: {
        ...terms,
        channels: [],
        expiresOn: '2024-02-01',
        withdrawnOn: '2024-02-01T00:00:00.000Z',
        guardian: { contact: '+52 55 0000 0000' },
      },
    })
    expect([status, messages.sort()]).toMatchInlineSnapshot(`
      [
        400,
        [
          "channels: This field is required.",
          "expiresOn: The last day cannot be before the consent was granted.",
          "guardian.name: Required if there is a guardian.",
          "guardian.relation: Required if there is a guardian.",
          "withdrawnOn: A consent cannot be withdrawn before it was granted.",
        ],
      ]
    `)
  })
})
