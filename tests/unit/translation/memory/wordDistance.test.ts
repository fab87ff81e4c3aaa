import fc from 'fast-check'
import { expect, test } from 'vitest'

import { MEMORY } from '../../../../src/entries/limits.js'
import { score } from '../../../../src/translation/memory/score.js'
import { wordDistance } from '../../../../src/translation/memory/wordDistance.js'

/** Levenshtein’s distance by the book. */
function distance(a: readonly string[], b: readonly string[]): number {
  let before = Array.from({ length: b.length + 1 }, (_none, n) => n)
  for (const [i, word] of a.entries()) {
    const row = [i + 1]
    for (const [j, other] of b.entries()) {
      const replaced = (before[j] ?? 0) + (word === other ? 0 : 1)
      row.push(Math.min(replaced, (before[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    before = row
  }
  return before[b.length] ?? 0
}

test('the distance of words is that of Levenshtein, over more than one machine word too', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 140, size: 'max' })
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(wordDistance(a, b)).toBe(distance(a, b))
    }),
  )
})

test('texts of too many words are alike only when they are the same', () => {
  const long = Array.from({ length: MEMORY.words + 1 }, (_none, n) => `mot${n}`).join(' ')
  expect(score(long, long)).toBe(100)
  expect(score(`«${long}»`, `"${long}"`)).toBe(99)
  expect(score(long, `${long} encore`)).toBe(0)
})
