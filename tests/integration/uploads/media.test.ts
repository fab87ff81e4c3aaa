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
      // Of each width in two formats, and two cuts at two sizes.
      expect(made.length).toBe(12)
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
      square320webp: 320,
      square640webp: 640,
      wide640webp: 640,
      wide1280webp: 700,
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

describe('the focal point', () => {
  /** Red on the left, blue on the right. */
  const twoColours = () => {
    const blue = { create: { width: 300, height: 200, channels: 3 as const, background: 'blue' } }
    return sharp({ create: { width: 600, height: 200, channels: 3, background: 'red' } })
      .composite([{ input: blue, left: 300, top: 0 }])
      .png()
      .toBuffer()
  }
  const isRed = async (url: string) => {
    const [red, , blue] = (await sharp(await bytesAt(url)).stats()).channels
    return (red?.mean ?? 0) > (blue?.mean ?? 0)
  }
  const move = async (id: unknown, to: { x: number; y: number }, inQuery = false) => {
    const query = `?uploadEdits[focalPoint][x]=${to.x}&uploadEdits[focalPoint][y]=${to.y}`
    return rest(app, 'PATCH', `media/${String(id)}${inQuery ? query : ''}`, {
      by: editor,
      data: inQuery ? { alt: 'x' } : { focalX: to.x, focalY: to.y },
    })
  }

  test('of a new image decides what its cuts show', async () => {
    const file = { name: 'new.png', bytes: await twoColours() }
    const left = await send(app, 'media', { by: editor, file, data: { focalX: 0, focalY: 0 } })
    const right = await send(app, 'media', { by: editor, file, data: { focalX: 100, focalY: 50 } })
    expect([left.body.doc.focalX, left.body.doc.focalY]).toEqual([0, 0])
    expect(await isRed(left.body.doc.sizes.square320webp.url as string)).toBe(true)
    expect(await isRed(right.body.doc.sizes.square320webp.url as string)).toBe(false)
  })

  test.each([false, true])(
    'that moves makes the cuts anew and leaves the image as it is (by query: %s)',
    async (inQuery) => {
      const { body } = await upload('moved.png', await twoColours())
      const { id, url, sizes: before } = body.doc
      const image = await bytesAt(url as string)
      const { status, body: moved } = await move(id, { x: 0, y: 50 }, inQuery)
      const { sizes, focalX } = moved.doc
      expect([status, focalX]).toEqual([200, 0])
      expect(sizes.square320webp.filename).not.toBe(before.square320webp.filename)
      expect(await isRed(sizes.square320webp.url as string)).toBe(true)
      expect(sizes.w640webp.filename).toBe(before.w640webp.filename)
      expect((await bytesAt(url as string)).equals(image)).toBe(true)
      const own = stored().filter((name) =>
        name.startsWith((moved.doc.filename as string).slice(0, -4)),
      )
      const named = Object.values(sizes as Record<string, Size>).flatMap(
        (size) => size.filename ?? [],
      )
      expect(own.sort()).toEqual([moved.doc.filename, ...named].sort())
    },
  )

  test('that is where it was makes nothing anew', async () => {
    const { body } = await upload('same-point.png', await twoColours())
    const again = await move(body.doc.id, { x: 50, y: 50 })
    expect(again.body.doc.sizes).toEqual(body.doc.sizes)
  })

  test('of a picture that becomes a video is gone, with its versions', async () => {
    const { body } = await upload('will-move.png', await twoColours())
    const mp4 = Buffer.from(
      '000000186674797069736f6d0000000069736f6d6d703432000000086d646174',
      'hex',
    )
    const replaced = await send(app, `media/${body.doc.id}`, {
      ...{ by: editor, method: 'PATCH', file: { name: 'now.mp4', bytes: mp4 } },
    })
    const { status, body: video } = replaced
    const { width, sizes } = video.doc
    const left = Object.values(sizes as Record<string, Size>).filter(({ filename }) => filename)
    expect([status, width ?? null, left]).toEqual([200, null, []])
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
