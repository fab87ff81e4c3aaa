import sharp, { type Sharp } from 'sharp'
import { describe, expect, test } from 'vitest'

import { asFocal, cutAround } from '../../../src/media/cutAround.js'
import { type MadeSize, makeSizes } from '../../../src/media/makeSizes.js'

const MIDDLE = { x: 50, y: 50 }

/** Red on the left, blue on the right, as wide as said. */
function twoColours(width: number, height: number): Sharp {
  const half = Math.floor(width / 2)
  const right = { create: { width: width - half, height, channels: 3 as const, background: 'blue' } }
  return sharp({ create: { width, height, channels: 3, background: 'red' } }).composite([
    { input: right, left: half, top: 0 },
  ])
}

async function sizesOf(image: Sharp, { focal = MIDDLE, onlyCuts = false } = {}) {
  const bytes = await image.toBuffer()
  return makeSizes({ sharp, bytes, filename: 'a.photo.jpg', focal, onlyCuts })
}

const sidesOf = (sizes: readonly MadeSize[]) =>
  Object.fromEntries(sizes.map(({ name, width, height }) => [name, `${width}x${height}`]))

async function coloursIn({ bytes }: MadeSize): Promise<{ red: number; blue: number }> {
  const { channels } = await sharp(bytes).stats()
  return { red: Math.round(channels[0]?.mean ?? 0), blue: Math.round(channels[2]?.mean ?? 0) }
}

describe('the versions of an image', () => {
  test('are those of each width and two cuts, in files that are what they say', async () => {
    const made = await sizesOf(twoColours(2100, 1400).jpeg())
    expect(sidesOf(made)).toEqual({
      ...{ w320webp: '320x213', w320avif: '320x213', w640webp: '640x427', w640avif: '640x427' },
      ...{ w1280webp: '1280x853', w1280avif: '1280x853' },
      ...{ w1920webp: '1920x1280', w1920avif: '1920x1280' },
      ...{ square320webp: '320x320', square640webp: '640x640' },
      ...{ wide640webp: '640x360', wide1280webp: '1280x720' },
    })
    for (const { bytes, width, height, mimeType, filename } of made) {
      const found = await sharp(bytes).metadata()
      expect([found.width, found.height]).toEqual([width, height])
      expect(found.format).toBe(mimeType === 'image/avif' ? 'heif' : 'webp')
      expect(filename).toContain(`a.photo-${width}x${height}`)
    }
    expect(new Set(made.map(({ filename }) => filename)).size).toBe(made.length)
  })

  test('of a small one are never larger than it, and none is there twice', async () => {
    expect(sidesOf(await sizesOf(twoColours(500, 300).png()))).toEqual({
      ...{ w320webp: '320x192', w320avif: '320x192', w640webp: '500x300', w640avif: '500x300' },
      ...{ square320webp: '300x300', wide640webp: '500x281' },
    })
  })

  test('of one that has the proportion of a cut have no such cut', async () => {
    const made = await sizesOf(twoColours(1920, 1080).jpeg(), { onlyCuts: true })
    expect(Object.keys(sidesOf(made))).toEqual(['square320webp', 'square640webp'])
  })

  test('of an animation are neither AVIF nor cuts, and move', async () => {
    const frames = await Promise.all(
      ['red', 'blue'].map((background) =>
        sharp({ create: { width: 400, height: 300, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const made = await sizesOf(sharp(frames, { join: { animated: true } }).gif())
    expect(sidesOf(made)).toEqual({ w320webp: '320x240', w640webp: '400x300' })
    expect((await sharp(made[0]?.bytes).metadata()).pages).toBe(2)
  })

  test('stay transparent where the image is', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const image = sharp({ create: { width: 400, height: 200, channels: 4, background: clear } })
    for (const { bytes } of await sizesOf(image.png())) {
      expect((await sharp(bytes).stats()).isOpaque).toBe(false)
    }
  })
})

describe('a cut', () => {
  test.each([
    [{ x: 0, y: 50 }, { red: 254, blue: 0 }],
    [{ x: 100, y: 50 }, { red: 0, blue: 254 }],
  ])('around %o shows what is there', async (focal, expected) => {
    const [square] = await sizesOf(twoColours(1200, 400).png(), { focal, onlyCuts: true })
    const { red, blue } = await coloursIn(square ?? failed())
    expect(Math.abs(red - expected.red)).toBeLessThan(6)
    expect(Math.abs(blue - expected.blue)).toBeLessThan(6)
  })

  test('around another point has another name', async () => {
    const names = async (focal: { x: number; y: number }) =>
      (await sizesOf(twoColours(600, 400).png(), { focal, onlyCuts: true })).map((m) => m.filename)
    expect(await names({ x: 10, y: 20 })).toContain('a.photo-320x320-at-10-20.webp')
    expect(await names({ x: 90, y: 20 })).toContain('a.photo-320x320-at-90-20.webp')
  })

  test.each([
    [{ width: 300, height: 200 }, { x: 50, y: 50 }, { left: 50, top: 0, width: 200, height: 200 }],
    [{ width: 300, height: 200 }, { x: 10, y: 90 }, { left: 0, top: 0, width: 200, height: 200 }],
    [{ width: 300, height: 200 }, { x: 60, y: 0 }, { left: 80, top: 0, width: 200, height: 200 }],
    [{ width: 200, height: 300 }, { x: 0, y: 100 }, { left: 0, top: 100, width: 200, height: 200 }],
    [{ width: 1, height: 900 }, { x: 50, y: 50 }, { left: 0, top: 450, width: 1, height: 1 }],
  ])('of %o lies within it, with %o as near to its middle as can be', (image, focal, part) => {
    expect(cutAround(image, { width: 1, height: 1 }, focal)).toEqual(part)
  })
})

test('a focal point is whole per cent within the image', () => {
  const values = [12.4, '30', 0, 100, 101, -5, '', 'left', null, undefined, NaN, Infinity]
  expect(values.map(asFocal)).toEqual([
    ...[12, 30, 0, 100, 100, 0, null, null, null, null, null, null],
  ])
})

function failed(): never {
  throw new Error('No cut was made.')
}
