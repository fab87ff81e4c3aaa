import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { snippet } from '../../../../src/delivery/search/snippet.js'
import { fold } from '../../../../src/entries/fold.js'

const LONG =
  'Le secteur extractif n’a pas été pris en compte dans les secteurs environnementaux de nos pays. ' +
  'Il y avait même des doutes initiaux quant à la possibilité d’être impliqué, à quel niveau et pourquoi. ' +
  'Je pense donc que le plus grand avantage a été que nous savions qu’il était urgent de travailler main dans la main.'

test('words are marked whatever their case and accents', () => {
  expect(snippet({ text: 'Été à Québec, en été', words: ['ete', 'QUEBEC'] })).toBe(
    '<mark>Été</mark> à <mark>Québec</mark>, en <mark>été</mark>',
  )
})

test('letters that fold to two, and accents written apart, are marked whole', () => {
  expect(snippet({ text: 'Une œuvre', words: ['oeuvre'] })).toBe('Une <mark>œuvre</mark>')
  expect(snippet({ text: 'Une œuvre', words: ['o'] })).toBe('Une <mark>œ</mark>uvre')
  expect(snippet({ text: 'cafe\u0301 noir', words: ['café'] })).toBe('<mark>cafe\u0301</mark> noir')
})

test('everything but the marks is escaped', () => {
  expect(snippet({ text: '<b>a</b> & "a"', words: ['a'] })).toBe(
    '&lt;b&gt;<mark>a</mark>&lt;/b&gt; &amp; &quot;<mark>a</mark>&quot;',
  )
})

test('the extract is where most of the words stand together, cut between words', () => {
  expect(snippet({ text: LONG, words: ['urgent', 'main'], length: 80 })).toBe(
    '…a été que nous savions qu’il était <mark>urgent</mark> de travailler <mark>main</mark> dans la <mark>main</mark>.',
  )
  expect(snippet({ text: LONG, words: ['doutes'], length: 60 })).toBe(
    '…y avait même des <mark>doutes</mark> initiaux quant à la possibilité…',
  )
})

test('without a word that is found, the extract is the beginning', () => {
  expect(snippet({ text: LONG, words: ['xyz'], length: 40 })).toBe(
    'Le secteur extractif n’a pas été pris en…',
  )
  expect(snippet({ text: '', words: ['x'] })).toBe('')
  expect(snippet({ text: 'court', words: [] })).toBe('court')
})

test('paragraphs run on in one line', () => {
  expect(snippet({ text: 'Un.\n\nDeux.', words: ['deux'] })).toBe('Un. <mark>Deux</mark>.')
})

test('a text without spaces is cut between characters', () => {
  const html = snippet({ text: '😀'.repeat(50), words: [], length: 21 })
  expect(html).toBe(`${'😀'.repeat(10)}…`)
})

test('a rare word is found behind any number of frequent ones', () => {
  const text = `${'de la '.repeat(500)}mine`
  expect(snippet({ text, words: ['de', 'mine'], length: 20 })).toContain('<mark>mine</mark>')
})

test('each different character is folded once, however long the text', () => {
  const folded = vi.spyOn(String.prototype, 'normalize')
  snippet({ text: 'ab', words: ['a'] })
  const once = folded.mock.calls.length
  expect(snippet({ text: 'ab '.repeat(50_000), words: ['a'] }).length).toBeGreaterThan(100)
  expect(folded).toHaveBeenCalledTimes(2 * once)
})

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'été',
        'Œuvre',
        '<b>',
        '&',
        'İstanbul',
        'e\u0301',
        '\n',
        ' ',
        '«\u00a0a\u00a0»',
        'ﬁn',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(' '))
const anyWords = fc.array(
  fc.oneof(fc.constantFrom('ete', 'œ', 'e', 'b', 'fin', 'i'), fc.string()),
  {
    maxLength: 4,
  },
)
const plainOf = (html: string) =>
  html
    .replace(/<\/?mark>/g, '')
    .replace(
      /&(lt|gt|quot|#39|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
    )

test('an extract is a literal part of the text, no longer than asked for', () => {
  fc.assert(
    fc.property(anyText, anyWords, fc.integer({ min: 10, max: 200 }), (text, words, length) => {
      const plain = plainOf(snippet({ text, words, length }))
      const flat = text.replace(/[\t\n\r ]+/g, ' ').trim()
      const cut = [plain, plain.slice(1), plain.slice(0, -1), plain.slice(1, -1)]
      const part = cut.find((piece) => flat.includes(piece) && piece.length <= length)
      expect(part).toBeDefined()
    }),
    { numRuns: 1000 },
  )
})

test('only marks are elements, and each holds a word that was asked for', () => {
  fc.assert(
    fc.property(anyText, anyWords, (text, words) => {
      const html = snippet({ text, words })
      expect(html.replace(/<mark>[^<>]+<\/mark>/g, '')).not.toMatch(/[<>]/)
      const marked = [...html.matchAll(/<mark>([^<>]+)<\/mark>/g)].map(([, found]) =>
        fold(plainOf(found ?? '')),
      )
      const asked = words.map(fold)
      expect(marked.filter((found) => !asked.some((word) => found.includes(word)))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
