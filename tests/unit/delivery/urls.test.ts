import { describe, expect, it } from 'vitest'

import { pickVariant, variantsIn } from '../../../src/delivery/images.js'
import { fileHash, uploadUrl } from '../../../src/delivery/urls.js'
import { fillPattern } from '../../../src/feed/fillPattern.js'
import { edition } from '../../integration/delivery/rows.js'

const variant = (width: number, format: string) => ({
  filename: `a-${width}.${format}`,
  mimeType: `image/${format}`,
  width,
  height: width / 2,
  bytes: width,
})
const image = edition('media', {
  filename: 'a b.jpg',
  mimeType: 'image/jpeg',
  bytes: 9000,
  width: 800,
  height: 400,
  focalX: 50,
  focalY: 50,
  placeholder: '',
  variants: [
    variant(320, 'webp'),
    variant(320, 'avif'),
    variant(640, 'webp'),
    variant(640, 'avif'),
  ],
})

describe('the file of an image', () => {
  it.each([
    [{}, 'a b.jpg'],
    [{ format: 'image/jpeg' }, 'a b.jpg'],
    [{ width: 300 }, 'a-320.webp'],
    [{ width: 321 }, 'a-640.webp'],
    [{ width: 5000 }, 'a-640.webp'],
    [{ width: 300, format: 'image/avif' }, 'a-320.avif'],
    [{ format: 'image/avif' }, 'a-640.avif'],
    [{ width: 300, format: 'image/png' }, 'a-320.webp'],
  ])('for %o is the smallest that is wide enough, or else the widest', (wanted, filename) => {
    expect(pickVariant(image, wanted).filename).toBe(filename)
  })

  it.each([
    [{ width: 640, height: 200 }, 'a-640.webp'],
    [{ width: 640, height: 160 }, 'a-320.webp'],
    [{ height: 161 }, 'a-640.webp'],
    [{ width: 300, height: 300, fit: 'cover' }, 'square-320.webp'],
    [{ width: 321, height: 322, fit: 'cover' }, 'square-640.webp'],
    [{ width: 900, height: 900, fit: 'cover', format: 'image/avif' }, 'square-640.webp'],
    [{ width: 300, height: 200, fit: 'cover' }, 'a-640.webp'],
    [{ width: 300, fit: 'cover' }, 'a-320.webp'],
  ] as const)('for the box of %o fills it', (wanted, filename) => {
    const square = (width: number) => ({
      ...variant(width, 'webp'),
      ...{ filename: `square-${width}.webp`, height: width, isCut: true as const },
    })
    const variants = [...image.data.variants, square(320), square(640)]
    expect(pickVariant({ ...image, data: { ...image.data, variants } }, wanted).filename).toBe(
      filename,
    )
  })

  it('is listed once for each width, smallest first', () => {
    const twice = { ...image.data, variants: [...image.data.variants, variant(640, 'webp')] }
    const widths = variantsIn({ ...image, data: twice }, 'image/webp').map(({ width }) => width)
    expect(widths).toEqual([320, 640])
  })
})

describe('the address of a file', () => {
  it('holds no id of the database, and changes with the file', () => {
    const base = { baseUrl: 'https://x.example/api/delivery', previewToken: null }
    expect(uploadUrl(base, image, 'a b.jpg')).toBe(
      `https://x.example/api/delivery/media/${image.uid}/${fileHash(image)}-a%20b.jpg`,
    )
    const changed = { ...image, data: { ...image.data, bytes: 9001 } }
    expect(fileHash(changed)).not.toBe(fileHash(image))
    // PostgreSQL gives the members of JSON in an order of its own.
    const variants = image.data.variants.map(
      (one) => Object.fromEntries(Object.entries(one).reverse()) as typeof one,
    )
    expect(fileHash({ ...image, data: { ...image.data, variants } })).toBe(fileHash(image))
  })
})

describe('the pattern of an address', () => {
  const page = { type: 'themes', locale: 'pt-BR', slug: 'été/x', uid: 'u1' } as const
  const base = { baseUrl: 'https://cms.example/api/delivery' }

  it('is filled with language, slug and id', () => {
    expect(fillPattern('https://x.example/{locale}/{slug}?{id}', page, base)).toBe(
      'https://x.example/pt-BR/%C3%A9t%C3%A9%2Fx?u1',
    )
  })

  it('that is a path stands for a page of this server', () => {
    expect(fillPattern('/{locale}/x', page, base)).toBe('https://cms.example/pt-BR/x')
  })

  it('gives nothing without a slug to fill in, or when it is no address', () => {
    const bare = { ...page, slug: null }
    expect(fillPattern('https://x.example/{slug}', bare, base)).toBeNull()
    expect(fillPattern('https://x.example/{id}', bare, base)).toBe('https://x.example/u1')
    for (const pattern of ['{slug}', 'javascript:alert(1)', '//elsewhere.example/x', null])
      expect(fillPattern(pattern, page, base)).toBeNull()
  })
})
