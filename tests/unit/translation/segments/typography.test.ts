import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { classifyChange } from '../../../../src/translation/segments/classifyChange.js'
import { countCharacters, countWords } from '../../../../src/translation/segments/countText.js'
import { fromMarked } from '../../../../src/translation/segments/markedText.js'
import { normaliseTypography } from '../../../../src/translation/segments/normaliseTypography.js'
import { sourceHash } from '../../../../src/translation/segments/sourceHash.js'

const hash = (marked: string) => sourceHash({ text: fromMarked(marked) })
const SPACES = [' ', '\u00A0', '\u202F', '\u2009', '  ', '\n']
const pieces = fc.constantFrom(
  ...['Les', 'femmes', '22', '3 006', '«', '»', '"', '’', "l'eau", '–', '-5', '…', '?', '%'],
  ...['<1>', '</1>', '<2/>', 'é', 'e\u0301', ' ', ' ', '(', ':', 'COVID19', '1,5'],
)
const texts = fc.array(pieces, { maxLength: 14 }).map((all) => all.join(''))

describe('typography', () => {
  test.each([
    ['91 %', '91\u202F%'],
    ['91 %', '91%'],
    ['3 006 femmes', '3\u202F006\u00A0femmes'],
    ['3 006 femmes', '3006 femmes'],
    ['« Oui »', '“Oui”'],
    ['« Oui »', '«\u00A0Oui\u00A0»'],
    ['l’eau', "l'eau"],
    ['a – b', 'a — b'],
    ['10-20', '10–20'],
    ['-5 °C', '−5 °C'],
    ['attendre…', 'attendre...'],
    ['Quoi ?', 'Quoi\u202F?'],
    ['Quoi ?', 'Quoi?'],
    ['  a  b ', 'a\nb'],
    ['é', 'e\u0301'],
    ['coopération', 'coopé\u00ADration'],
  ])('%j says the same as %j', (one, other) => {
    expect(normaliseTypography(one)).toBe(normaliseTypography(other))
    expect(hash(one)).toBe(hash(other))
    expect(classifyChange(one, other).kind).toBe('typography')
  })

  test.each([
    ['-5', '5'],
    ['1,5', '1.5'],
    ['eau', 'Eau'],
    ['a, b', 'a b'],
    ['ou', 'où'],
    ['<1>a</1> b', 'a <1>b</1>'],
    ['2020 300', '2020300'],
    ['%s', ' %s x'],
  ])('%j says something else than %j', (one, other) => {
    expect(hash(one)).not.toBe(hash(other))
  })

  test('is settled at once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = normaliseTypography(text)
        expect(normaliseTypography(once)).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })

  test('no kind of space makes a difference where there is one', () => {
    const spaces = fc.infiniteStream(fc.constantFrom(...SPACES))
    fc.assert(
      fc.property(texts, spaces, (text, stream) => {
        const other = text.replace(/ /g, () => stream.next().value ?? ' ')
        expect(hash(other)).toBe(hash(text))
      }),
    )
  })

  test('a hash is 16 hex digits', () => {
    expect(hash('a')).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('a change', () => {
  test('of nothing', () => {
    expect(classifyChange('a b', 'a b')).toEqual({
      kind: 'none',
      parts: [{ kind: 'same', text: 'a b' }],
    })
  })

  test('of typography leaves the words the same', () => {
    expect(classifyChange('l’eau : « oui »', "l'eau\u00A0: « oui »")).toEqual({
      kind: 'typography',
      parts: [{ kind: 'same', text: "l'eau\u00A0: « oui »" }],
    })
  })

  test('of a figure names it, as it is written', () => {
    expect(
      classifyChange('Les <1>22</1> femmes, 3 006 filles', 'Les <1>23</1> femmes, 3 007 filles'),
    ).toMatchObject({
      kind: 'figure',
      figures: [
        { from: '22', to: '23' },
        { from: '3 006', to: '3 007' },
      ],
    })
    expect(classifyChange('de 5 à 1,5', 'de -5 à 1,5').figures).toEqual([{ from: '5', to: '-5' }])
    expect(classifyChange('91 % ou <5', '92\u202F% ou <5').figures).toEqual([
      { from: '91', to: '92' },
    ])
    expect(classifyChange('a <5', 'a <6').kind).toBe('figure')
  })

  test.each([
    ['a 22', 'b 23'],
    ['22 femmes', '22 femmes et 3 filles'],
    ['COVID19', 'COVID20'],
    ['<1>a</1>', '<2>a</2>'],
    ['', 'a'],
  ])('from %j to %j is of wording', (one, other) => {
    const { kind, figures } = classifyChange(one, other)
    expect({ kind, figures }).toEqual({ kind: 'wording', figures: undefined })
  })

  test('is told by whole words, numbers and codes', () => {
    expect(classifyChange('Les 3 006 <1>femmes</1>', 'Les 3 007 <12>filles</12>').parts).toEqual([
      { kind: 'same', text: 'Les ' },
      { kind: 'removed', text: '3 006' },
      { kind: 'added', text: '3 007' },
      { kind: 'same', text: ' ' },
      { kind: 'removed', text: '<1>femmes</1>' },
      { kind: 'added', text: '<12>filles</12>' },
    ])
  })

  test('gives both texts again', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { parts } = classifyChange(before, after)
        const side = (left: string) =>
          parts
            .filter(({ kind }) => kind !== left)
            .map(({ text }) => text)
            .join('')
        expect(side('removed')).toBe(after)
        expect(letters(side('added'))).toBe(letters(before))
      }),
    )
  })

  test('of a whole long text is told whole, not word by word', () => {
    const long = (word: string) => Array.from({ length: 2_500 }, (_x, at) => word + at).join(' ')
    expect(classifyChange(long('a'), long('b'))).toEqual({
      kind: 'wording',
      parts: [
        { kind: 'removed', text: long('a') },
        { kind: 'added', text: long('b') },
      ],
    })
  })
})

/** Without what depends on the words around: spaces, and whether a dash is a minus. */
const letters = (text: string) => normaliseTypography(text).replaceAll(' ', '').replaceAll('−', '-')

describe('counting', () => {
  test.each([
    ['Les 22 femmes', 'fr', 3],
    ['l’eau, c’est la vie !', 'fr', 4],
    ['— … !', 'fr', 0],
    ['¿Qué es?', 'es', 2],
    ['', 'en', 0],
    ['two words', 'not_a-tag', 2],
  ])('%j in %s has %i words', (text, locale, count) => {
    expect(countWords(text, locale)).toBe(count)
  })

  test('characters are what a person sees', () => {
    expect(countCharacters('e\u0301a')).toBe(2)
    expect(countCharacters('👩‍👩‍👧')).toBe(1)
    expect(countCharacters('')).toBe(0)
  })
})
