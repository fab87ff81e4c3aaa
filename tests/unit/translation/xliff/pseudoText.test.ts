import { parse } from '@formatjs/icu-messageformat-parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { fromMarked, toMarked } from '../../../../src/translation/segments/markedText.js'
import { pseudoInline, pseudoText } from '../../../../src/translation/xliff/pseudoText.js'
import { words } from './arbitraries.js'

test('a text is in brackets, accented and about a third longer', () => {
  const pseudo = pseudoText('The programme supports partners')
  expect(pseudo).toBe('[Ţĥé þŕöĝŕàɱɱé šûþþöŕţš þàŕţñéŕš ~~~~~~~~]')
  expect(pseudo.length / 31).toBeCloseTo(1.35, 1)
})

test('an empty text stays empty', () => {
  expect(pseudoText('')).toBe('')
  expect(pseudoInline([])).toEqual([])
})

test('codes stay where they are', () => {
  expect(toMarked(pseudoInline(fromMarked('Read <1>this</1>.<2/>')))).toBe(
    '[Ŕéàđ <1>ţĥîš</1>.<2/> ~]',
  )
})

test('addresses stay as they are', () => {
  expect(pseudoText('See https://a.org/b?c=d or a.b@c.org')).toContain(
    'https://a.org/b?c=d öŕ a.b@c.org',
  )
})

test('arguments and plural syntax stay, and the words in them are accented', () => {
  const message = '{value, plural, one {# policy} other {# policies}} in {where}'
  const pseudo = pseudoText(message)
  expect(pseudo).toContain('{value, plural, one {# þöļîçý} other {# þöļîçîéš}} îñ {where}')
  expect(() => parse(pseudo)).not.toThrow()
})

test('a text with braces that is no message is a text', () => {
  expect(pseudoText('a { b')).toBe('[à { ƀ]')
})

test('the same text gives the same, at least as long, for any text', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(pseudoText(text)).toBe(pseudoText(text))
      expect(pseudoText(text).length).toBeGreaterThanOrEqual(text.length + 2)
    }),
  )
})
