import fc from 'fast-check'
import { expect, test } from 'vitest'

import { fromMarked, toMarked } from '../../../../src/translation/segments/markedText.js'
import type { InlineText } from '../../../../src/translation/segments/types.js'

/** Texts that are likely to look like tags. */
const words = fc
  .array(fc.constantFrom('\\', '<', '>', '/', '1', '23', 'a', ' ', '<1>', '</1>', '<2/>', '</2/>'))
  .map((parts) => parts.join(''))
const code = fc.record({
  code: fc.constantFrom('open' as const, 'close' as const, 'alone' as const),
  id: fc.constantFrom('1', '2', '10'),
})
const texts = fc.array(fc.oneof(words, code)).map((parts): InlineText =>
  parts
    .filter((part) => part !== '')
    .reduce<(typeof parts)[number][]>((all, part) => {
      const last = all.at(-1)
      if (typeof part !== 'string' || typeof last !== 'string') return [...all, part]
      return [...all.slice(0, -1), last + part]
    }, []),
)

test('any text with any codes survives being written as marked text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(fromMarked(toMarked(text))).toEqual(text)
    }),
  )
})

test('an ordinary text is written as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/<\/?\d+\/?>/.test(text))
      expect(toMarked(text ? [text] : [])).toBe(text)
    }),
  )
})
