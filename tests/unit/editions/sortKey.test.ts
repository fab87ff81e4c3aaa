import fc from 'fast-check'
import { expect, test } from 'vitest'

import { sortKey } from '../../../src/editions/sortKey.js'

/** As SQLite and MongoDB compare text: byte by byte in UTF-8. */
function inOrder(tag: string, texts: string[]): string[] {
  const bytes = (text: string) => Buffer.from(sortKey(tag, text))
  return [...texts].sort((a, b) => Buffer.compare(bytes(a), bytes(b)))
}

test.each([
  ['fr', ['abc', 'école', 'Zoo']],
  ['fr', ['cote', 'côte', 'cote azur', 'coteau']],
  ['fr', ['ñandú', 'nz']],
  ['es', ['nz', 'ñandú', 'oz']],
  ['es', ['canto', 'canza', 'caña', 'cara']],
  ['sv', ['zebra', 'ål', 'äpple', 'öl']],
  ['da', ['zebra', 'æble', 'øl', 'ål']],
  ['fr', ['Thème 2', 'Thème 10', 'Thème 100']],
  ['fr', ['8 politiques', '22 politiques', '193 étudiant.e.s', 'Le Programme']],
  ['fr', ['« Analyse »', 'Bilan', '« Conclusion »']],
  ['fr', ['Zoo', 'Ωmega', 'Ярославль', '']],
])('%s: %j', (tag, texts) => {
  expect(inOrder(tag, [...texts].reverse())).toEqual(texts)
})

test('empty text and punctuation alone come last', () => {
  expect(inOrder('fr', ['', '…', '😀', 'zz'])[0]).toBe('zz')
  expect(sortKey('fr', '…')).toBe(sortKey('fr', ''))
})

test.each(['fr', 'es', 'en', 'pt'])('%s words stand as the language collates them', (tag) => {
  const words = fc.string({ unit: fc.constantFrom(...'aàábcçdeéêinñoöuüz'), minLength: 1 })
  const collator = new Intl.Collator(tag, { sensitivity: 'base' })
  fc.assert(
    fc.property(words, words, (a, b) => {
      fc.pre(collator.compare(a, b) < 0)
      expect(Buffer.compare(Buffer.from(sortKey(tag, a)), Buffer.from(sortKey(tag, b)))).toBe(-1)
    }),
    { numRuns: 1000 },
  )
})

test('numbers stand by their value', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (a, b) => {
      fc.pre(a < b)
      expect(inOrder('en', [`Theme ${b}`, `Theme ${a}`])).toEqual([`Theme ${a}`, `Theme ${b}`])
    }),
  )
})

test('a key is short, whatever the text', () => {
  expect(sortKey('fr', 'mot '.repeat(10_000)).length).toBeLessThanOrEqual(240)
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '𠮷'), minLength: 100 }), (text) => {
      expect(Buffer.from(sortKey('fr', text)).toString()).toBe(sortKey('fr', text))
    }),
  )
})
