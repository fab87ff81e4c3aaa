import fc from 'fast-check'
import { expect, test } from 'vitest'

import { cleanMp4 } from '../../../src/media/cleanMp4.js'

function box(type: string, ...content: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(content.map((part) => Buffer.from(part)))
  const header = Buffer.alloc(8)
  header.writeUInt32BE(body.length + 8)
  header.write(type, 4, 'latin1')
  return Buffer.concat([header, body])
}

/** Movie header: 600 units a second. */
function mvhd(units: number): Buffer {
  const body = Buffer.alloc(100)
  body.writeUInt32BE(600, 12)
  body.writeUInt32BE(units, 16)
  return box('mvhd', body)
}

const film = () =>
  Buffer.concat([
    box('ftyp', 'isom', '\0\0\0\0'),
    box(
      'moov',
      mvhd(7350),
      box('trak', box('tkhd', 'track'), box('meta', 'Secret device')),
      box('udta', box('\xa9xyz', '+19.4326-099.1332/')),
    ),
    box('uuid', 'Secret XMP'),
    box('mdat', 'pictures and sound'),
  ])

test('place and device are blanked, and nothing else moves', () => {
  const before = film()
  const { bytes } = cleanMp4(film())
  expect(bytes).toHaveLength(before.length)
  expect(bytes.includes('Secret')).toBe(false)
  expect(bytes.includes('+19.4326')).toBe(false)
  expect(bytes.indexOf('pictures and sound')).toBe(before.indexOf('pictures and sound'))
  expect(bytes.includes('track')).toBe(true)
})

test('the length is read in seconds', () => {
  expect(cleanMp4(film()).seconds).toBe(12.3)
  expect(cleanMp4(box('moov', mvhd(0))).seconds).toBeNull()
  expect(cleanMp4(box('mdat', 'x')).seconds).toBeNull()
})

test('cleaning twice changes nothing more', () => {
  const once = Buffer.from(cleanMp4(film()).bytes)
  expect(cleanMp4(Buffer.from(once)).bytes.equals(once)).toBe(true)
})

test('broken files end the search, they do not break it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 300 }), fc.uint8Array({ maxLength: 40 }), (at, noise) => {
      const bytes = film()
      bytes.set(noise.slice(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length))
      expect(cleanMp4(bytes).bytes).toHaveLength(film().length)
    }),
  )
})
