import { expect, test } from 'vitest'

import { usefulSizes } from '../../../src/media/imageFacts.js'

const size = (filename: string) => ({ filename, width: 1 })
/** In the order in which encoders happened to finish. */
const SIZES = {
  w1280avif: size('a-500x300.avif'),
  w320webp: size('a-320x192.webp'),
  w640webp: size('a-500x300.webp'),
  w640avif: size('a-500x300.avif'),
  w320avif: size('a-320x192.avif'),
  w1280webp: size('a-500x300.webp'),
}
const kept = (animated: boolean) =>
  Object.entries(usefulSizes(SIZES, animated))
    .filter(([, { filename }]) => filename !== null)
    .map(([name]) => name)

test('a size that repeats a smaller one is dropped', () => {
  expect(kept(false)).toEqual(['w320webp', 'w320avif', 'w640webp', 'w640avif'])
})

test('an animation has no AVIF', () => {
  expect(kept(true)).toEqual(['w320webp', 'w640webp'])
})

test('nothing stays nothing', () => {
  expect(usefulSizes(undefined, false)).toEqual({})
})
