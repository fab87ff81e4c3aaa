import fc from 'fast-check'
import { expect, test } from 'vitest'

import { holdsWord, MAX_WORDS, toWords, WORD_LENGTH } from '../../../src/editions/toWords.js'
import { fold } from '../../../src/entries/fold.js'

function wordsOf(title: string, text = ''): string[] {
  const search = fold(`${title}\n${text}`)
  return toWords({ type: 'stories', locale: 'fr', programme: null, title, search })
}

test('words are folded, each once, those of the title apart from those of the text', () => {
  expect(wordsOf('L’Été', 'L’été à Québec, été.')).toEqual([
    'fr type stories',
    "fr title l'ete",
    'fr title ete',
    'fr text a',
    'fr text quebec',
  ])
})

test('a word begins after every mark, and goes on to the next space', () => {
  expect(wordsOf('', 'abc_def (a.c) arc-en-ciel').slice(1)).toEqual([
    'fr text abc_def',
    'fr text def',
    'fr text a.c',
    'fr text c',
    'fr text arc-en-ciel',
    'fr text en-ciel',
    'fr text ciel',
  ])
})

test('in scripts without spaces a word begins at each letter', () => {
  expect(holdsWord(fold('気候変動'), '変動')).toBe(true)
  expect(wordsOf('', '気候').slice(1)).toEqual(['fr text 気候', 'fr text 候'])
})

test('the programme and the type are words of their own, and uploads have none', () => {
  const parts = { locale: 'fr', title: '', search: '', programme: 'programmes:1' } as const
  expect(toWords({ ...parts, type: 'themes' })).toEqual([
    'fr type themes',
    'fr programme programmes:1',
  ])
  expect(toWords({ ...parts, type: 'media', title: 'Photo', search: 'photo' })).toEqual([])
})

test('long words are cut and their number is limited', () => {
  expect(wordsOf('', 'x'.repeat(100))[1]).toBe(`fr text ${'x'.repeat(WORD_LENGTH)}`)
  const many = Array.from({ length: 2 * MAX_WORDS }, (_, n) => `m${n}`).join(' ')
  expect(wordsOf('', many)).toHaveLength(MAX_WORDS + 1)
})

const piece = fc.constantFrom(
  'été',
  'Œuvre',
  'l’',
  "d'",
  'a.c',
  '_',
  '-',
  '気候',
  '100 %',
  'ﬁn',
  ' ',
  '\n',
  '😀',
)
const anyText = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 4 })), {
  maxLength: 25,
})
const anyWord = fc.oneof(
  fc.constantFrom('ete', 'e', 'oeuvre', "l'oeuvre", 'a.c', '候', 'fin', '100'),
  fc.stringMatching(/^[a-z0-9]{1,3}$/),
)

test('a text holds a word exactly if one of its words in the index begins with it', () => {
  fc.assert(
    fc.property(anyText, anyWord, (pieces, word) => {
      const text = pieces.join('')
      const isIndexed = wordsOf('', text).some((found) => found.startsWith(`fr text ${word}`))
      expect(holdsWord(fold(`\n${text}`), word)).toBe(isIndexed)
    }),
    { numRuns: 2_000 },
  )
})
