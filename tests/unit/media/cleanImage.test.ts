import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { cleanImage, isAnimated, MAX_PIXELS } from '../../../src/media/cleanImage.js'
import { placeholder } from '../../../src/media/placeholder.js'

const drawing = Buffer.from(
  '<svg width="900" height="600"><rect width="900" height="600" fill="teal"/><circle cx="300" cy="200" r="150" fill="orange"/></svg>',
)

/** An image as a telephone makes it: turned, with its place and its owner. */
function photo(format: 'jpeg' | 'png' | 'avif' | 'webp' | 'gif') {
  return sharp(drawing)
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Copyright: 'Secret owner', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Secret place</x:xmpmeta>')
    .toFormat(format)
    .toBuffer()
}

const clean = async (bytes: Buffer, mimeType: string) => {
  const result = await cleanImage(bytes, mimeType)
  if (!Buffer.isBuffer(result)) throw new Error(result.problem)
  return result
}

describe('cleanImage', () => {
  test.each(['jpeg', 'png', 'avif'] as const)(
    'a %s keeps its format and loses all that is not pixels',
    async (format) => {
      const dirty = await photo(format)
      expect(dirty.includes('Secret owner')).toBe(true)
      const bytes = await clean(dirty, `image/${format}`)
      expect(bytes.includes('Secret')).toBe(false)
      const { exif, xmp, icc, orientation, space, ...rest } = await sharp(bytes).metadata()
      expect({ exif, xmp, icc, orientation, space }).toEqual({ space: 'srgb' })
      expect(rest.format).toBe(format === 'avif' ? 'heif' : format)
    },
  )

  test('a turned photograph stands upright', async () => {
    const { width, height } = await sharp(
      await clean(await photo('jpeg'), 'image/jpeg'),
    ).metadata()
    expect([width, height]).toEqual([600, 900])
  })

  test('what was hidden behind the image is cut off', async () => {
    const dirty = Buffer.concat([await photo('jpeg'), Buffer.from('PK\x03\x04 Secret archive')])
    expect((await clean(dirty, 'image/jpeg')).includes('Secret')).toBe(false)
  })

  test('colours of print and of wide screens become sRGB', async () => {
    const cmyk = await sharp(drawing).toColourspace('cmyk').jpeg().toBuffer()
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk')
    const { space, channels, icc } = await sharp(await clean(cmyk, 'image/jpeg')).metadata()
    expect({ space, channels, icc }).toEqual({ space: 'srgb', channels: 3, icc: undefined })
    const wide = await sharp(drawing).withIccProfile('p3').png().toBuffer()
    expect((await sharp(await clean(wide, 'image/png')).metadata()).icc).toBeUndefined()
  })

  test.each(['jpeg', 'png', 'avif', 'webp', 'gif'] as const)(
    'a %s cut in half is refused',
    async (format) => {
      const whole = await photo(format)
      expect(await cleanImage(whole.subarray(0, whole.length / 2), `image/${format}`)).toEqual({
        problem: 'upload.damagedImage',
      })
    },
  )

  test('an image of too many pixels is refused by its header', async () => {
    const side = Math.ceil(Math.sqrt(MAX_PIXELS)) + 1
    const bomb = await sharp({
      create: { width: side, height: side, channels: 3, background: 'black' },
    })
      .png()
      .toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await cleanImage(bomb, 'image/png')).toEqual({
      problem: 'upload.tooManyPixels',
      pixels: side * side,
    })
  })
})

test('an animation is told from a still', async () => {
  const frames = await Promise.all(
    ['red', 'blue'].map((background) =>
      sharp({ create: { width: 20, height: 10, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  const moving = await sharp(frames, { join: { animated: true } }).gif().toBuffer()
  expect([await isAnimated(moving), await isAnimated(await photo('gif'))]).toEqual([true, false])
})

describe('placeholder', () => {
  test('a photograph becomes a tiny WebP in fewer than 500 characters', async () => {
    const uri = await placeholder(await photo('jpeg'))
    expect(uri).toMatch(/^data:image\/webp;base64,/)
    const { width, format } = await sharp(Buffer.from(uri?.split(',')[1] ?? '', 'base64')).metadata()
    expect(format).toBe('webp')
    expect(width).toBeLessThanOrEqual(24)
  })

  test.each([
    [4000, 10],
    [10, 4000],
    [1, 1],
    [600, 400],
  ])('noise of %i by %i pixels fits too', async (width, height) => {
    const noise = await sharp({
      create: {
        width,
        height,
        channels: 3,
        background: 'grey',
        noise: { type: 'gaussian', mean: 128, sigma: 90 },
      },
    })
      .png()
      .toBuffer()
    expect((await placeholder(noise))?.length).toBeLessThan(500)
  })
})
