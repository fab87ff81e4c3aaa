import { expect, test } from 'vitest'
import { formatBytes } from '../../../src/documents/formatBytes.js'

const inThree = (bytes: number) => ['fr', 'es', 'en'].map((tag) => formatBytes(bytes, tag))

test('sizes are decimal multiples in the units of the language', () => {
  expect(inThree(1_204_000)).toEqual(['1,2\u202fMo', '1,2 MB', '1.2 MB'])
  expect(inThree(84_000)).toEqual(['84\u202fko', '84 kB', '84 kB'])
  expect(inThree(2_500_000_000)).toEqual(['2,5\u202fGo', '2,5 GB', '2.5 GB'])
  expect(formatBytes(1_204_000, 'fr-CA')).toBe('1,2\u00a0Mo')
})

test('bytes are written out where CLDR has no sign for them', () => {
  expect(inThree(512)).toEqual(['512\u202fo', '512 B', '512 bytes'])
  expect(inThree(1)).toEqual(['1\u202fo', '1 B', '1 byte'])
  expect(inThree(0)).toEqual(['0\u202fo', '0 B', '0 bytes'])
})

test('a size that rounds to a thousand is told in the next unit', () => {
  expect(formatBytes(999_949, 'en')).toBe('999.9 kB')
  expect(formatBytes(999_950, 'en')).toBe('1 MB')
})

test('the largest unit takes what is left, and what is no size is nothing', () => {
  expect(formatBytes(1e18, 'en')).toBe('1,000 PB')
  expect([formatBytes(-1, 'en'), formatBytes(Number.NaN, 'en')]).toEqual(['0 bytes', '0 bytes'])
})
