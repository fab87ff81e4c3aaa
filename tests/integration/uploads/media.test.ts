import { readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity

beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
})
afterAll(() => app.stop())

const stored = () => {
  try {
    return readdirSync(path.join(app.directory, 'media/images'))
  } catch {
    return []
  }
}

/** A photograph with its place and its owner in it. */
function photo(format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif', width = 1500): Promise<Buffer> {
  return sharp({ create: { width, height: 1000, channels: 3, background: 'teal' } })
    .withExif({ IFD0: { Copyright: 'Secret owner' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Secret place</x:xmpmeta>')
    .toFormat(format)
    .toBuffer()
}

const upload = (name: string, bytes: Uint8Array | string, more: { language?: string } = {}) =>
  send(app, 'media', { by: editor, file: { name, bytes }, ...more })

const bytesAt = async (url: string) =>
  Buffer.from(await (await app.request(url, { headers: editor.headers })).arrayBuffer())

type Size = { filename: string | null; url: string; width: number | null }

describe('an image', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'nothing that is served of a %s tells where and by whom it was made',
    async (format) => {
      const { status, body } = await upload(`Photo d’été.${format}`, await photo(format))
      expect(status).toBe(201)
      const { url, sizes, mimeType, placeholder } = body.doc
      expect(mimeType).toBe(`image/${format}`)
      expect(placeholder).toMatch(/^data:image\/webp;base64,.{30,}/)
      const made = Object.values(sizes as Record<string, Size>).filter(({ filename }) => filename)
      expect(made.length).toBe(8)
      for (const one of [url, ...made.map((size) => size.url)]) {
        const bytes = await bytesAt(one)
        const { exif, xmp } = await sharp(bytes).metadata()
        expect([exif, xmp, bytes.includes('Secret')]).toEqual([undefined, undefined, false])
      }
    },
  )

  test('has versions in WebP and AVIF, none larger than itself and none twice', async () => {
    const { body } = await upload('small.jpg', await photo('jpeg', 700))
    const sizes = Object.entries(body.doc.sizes as Record<string, Size>)
    expect(Object.fromEntries(sizes.map(([name, { width }]) => [name, width]))).toEqual({
      w320webp: 320,
      w320avif: 320,
      w640webp: 640,
      w640avif: 640,
      w1280webp: 700,
      w1280avif: 700,
      w1920webp: null,
      w1920avif: null,
    })
    expect(body.doc.thumbnailURL).toContain('-320x')
  })

  test('does not overwrite the versions of another of the same name', async () => {
    const red = { create: { width: 400, height: 300, channels: 3 as const, background: 'red' } }
    const one = await upload('same.jpg', await sharp(red).jpeg().toBuffer())
    const other = await upload('same.png', await sharp(red).png().toBuffer())
    expect(one.body.doc.sizes.w320webp.filename).not.toBe(other.body.doc.sizes.w320webp.filename)
  })

  test('under the extension of another kind gets its own', async () => {
    const { body } = await upload('photo.png', await photo('jpeg'))
    expect([body.doc.mimeType, path.extname(body.doc.filename as string)]).toEqual([
      'image/jpeg',
      '.jpg',
    ])
  })

  test('what a caller says of derived facts is dropped', async () => {
    const file = { name: 'a.jpg', bytes: await photo('jpeg') }
    const data = { placeholder: 'javascript:alert(1)' }
    const { body } = await send(app, 'media', { by: editor, file, data })
    expect(body.doc.placeholder).toMatch(/^data:image/)
  })
})

describe('what is no image', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

  test.each([
    ['drawing.svg', SVG, /“drawing\.svg” is not an accepted type of file\. Accepted: JPEG, PNG, /],
    ['drawing.png', SVG, /The content of “drawing\.png” does not match its type \(PNG\)/],
    [
      'page.jpg',
      '<!doctype html><script>alert(1)</script>',
      /The content of “page\.jpg” does not match/,
    ],
    ['page.html', '<!doctype html>', /“page\.html” is not an accepted type of file/],
    ['empty.jpg', '', /“empty\.jpg” is empty/],
  ])('%s is refused, and nothing is stored', async (name, bytes, reason) => {
    const before = stored()
    const { status, messages } = await upload(name, bytes)
    expect([status, messages[0]]).toEqual([400, expect.stringMatching(reason)])
    expect(stored()).toEqual(before)
  })

  test('half an image is refused, in the language of the person', async () => {
    const before = stored()
    const bytes = await photo('jpeg')
    const { status, messages } = await upload('moitie.jpg', bytes.subarray(0, bytes.length / 2), {
      language: 'fr',
    })
    expect([status, messages]).toEqual([
      400,
      [
        '«\u00a0moitie.jpg\u00a0» ne peut être lu comme une image\u00a0: le fichier est endommagé ou incomplet.',
      ],
    ])
    expect(stored()).toEqual(before)
  })

  test('an image of more than 20 MB is too large', async () => {
    const { status, messages } = await upload('huge.jpg', Buffer.alloc(20_000_001, 0xff))
    expect([status, messages.length]).toEqual([400, 1])
    const jpeg = Buffer.concat([await photo('jpeg'), Buffer.alloc(20_000_000)])
    const large = await upload('large.jpg', jpeg)
    expect([large.status, large.messages]).toEqual([
      413,
      ['“large.jpg” is too large: 21\u00a0MB; the limit is 20\u00a0MB.'],
    ])
  })
})

test('only people who edit may upload, only those signed in may look', async () => {
  const viewer = await asUser(app, 'viewer')
  const file = { name: 'a.jpg', bytes: await photo('jpeg') }
  expect((await send(app, 'media', { file })).status).toBe(403)
  expect((await send(app, 'media', { by: viewer, file })).status).toBe(403)
  const { body } = await send(app, 'media', { by: editor, file })
  const look = async (headers: Record<string, string>) =>
    (await app.request(body.doc.url as string, { headers })).status
  expect([await look({}), await look(viewer.headers)]).toEqual([403, 200])
  expect((await rest(app, 'GET', 'media')).status).toBe(403)
})

test('a file is served as what it is', async () => {
  const { body } = await upload('a.jpg', await photo('jpeg'))
  const { headers } = await app.request(body.doc.url as string, { headers: editor.headers })
  expect([headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([
    'image/jpeg',
    'nosniff',
  ])
})
