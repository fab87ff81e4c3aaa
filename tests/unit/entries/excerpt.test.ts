import fc from 'fast-check'
import { expect, test } from 'vitest'

import { excerpt } from '../../../src/entries/excerpt.js'

test.each([
  ['Merci beaucoup.', 80, 'Merci beaucoup.'],
  ['Le secteur extractif, lui, n’a pas été pris en compte.', 30, 'Le secteur extractif, lui…'],
  ['Deux\n\nparagraphes', 80, 'Deux paragraphes'],
  ['Anticonstitutionnellement', 10, 'Anticonst…'],
  ['', 80, ''],
])('%j in %i characters is %j', (text, length, expected) => {
  expect(excerpt(text, length)).toBe(expected)
})

test('an excerpt is never too long, nor ends in half a character', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', ',', '😀') })
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 20 }), (words, length) => {
      const short = excerpt(words, length)
      expect(short.length).toBeLessThanOrEqual(length)
      expect(Buffer.from(short).toString()).toBe(short)
    }),
  )
})
