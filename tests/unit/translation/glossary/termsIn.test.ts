import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { termsIn } from '../../../../src/translation/glossary/termsIn.js'
import { translationsFor } from '../../../../src/translation/glossary/translationsFor.js'
import type { Term } from '../../../../src/translation/glossary/types.js'

function term(words: string, more: Partial<Term> = {}): Term {
  return {
    id: words,
    sourceLocale: 'fr',
    term: words,
    caseSensitive: false,
    translations: {},
    doNotTranslate: false,
    ...more,
  }
}

const found = (text: string, terms: Term[], locale = 'fr') =>
  termsIn(text, terms, locale).map((match) => match.text)

describe('a term is found', () => {
  test.each([
    ['fr', 'politique', 'Les Politiques publiques', ['Politiques']],
    ['fr', 'politique publique', 'les politiques\u00a0publiques', ['politiques\u00a0publiques']],
    ['fr', 'canal', 'deux canaux', ['canaux']],
    ['fr', 'niveau', 'aux niveaux', ['niveaux']],
    ['fr', 'accord', "l'accord, d’accord", ['accord', 'accord']],
    ['es', 'acción', 'las acciones', ['acciones']],
    ['es', 'país', 'los países', ['países']],
    ['es', 'política', 'las políticas', ['políticas']],
    ['es', 'vez', 'dos veces', ['veces']],
    ['en', 'policy', 'new policies', ['policies']],
    ['en', 'business', 'two businesses', ['businesses']],
  ])('in %s: %s in “%s”', (locale, words, text, expected) => {
    const terms = [term(words, { sourceLocale: locale })]
    expect(found(text, terms, locale)).toEqual(expected)
  })
  test('at whole words only', () => {
    expect(found('apolitique, politiquement', [term('politique')])).toEqual([])
  })
  test('with its accents', () => {
    expect(found('un resume', [term('résumé')])).toEqual([])
  })
  test('with its case where that matters', () => {
    const terms = [term('Programme', { caseSensitive: true })]
    expect(found('le Programme, un programme', terms)).toEqual(['Programme'])
  })
  test('the longest where several begin, none within another', () => {
    const terms = [
      term('durabilité'),
      term('durabilité environnementale'),
      term('environnementale'),
    ]
    expect(found('La durabilité environnementale, la durabilité', terms)).toEqual([
      'durabilité environnementale',
      'durabilité',
    ])
  })
  test('in any region of its language, and in no other language', () => {
    expect(found('une politique', [term('politique')], 'fr-CA')).toEqual(['politique'])
    expect(found('une politique', [term('politique')], 'en')).toEqual([])
  })
  test('wherever it stands, and the position is right', () => {
    const words = fc.array(fc.constantFrom('un', 'deux', 'été', 'l’eau', 'œuvre'), { maxLength: 6 })
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = [...before, 'clé de voûte', ...after].join(' ')
        const [match] = termsIn(text, [term('clé de voûte')], 'fr')
        expect(match && text.slice(match.from, match.to)).toBe('clé de voûte')
        expect(match?.from).toBe([...before, ''].join(' ').length)
      }),
    )
  })
})

test('translations are those of the tag, of its language, or of a sister region', () => {
  const said = (word: string) => ({ preferred: [word], forbidden: [] })
  const one = term('x', { translations: { es: said('a'), 'es-MX': said('b'), 'pt-BR': said('c') } })
  const first = (locale: string) => translationsFor(one, locale)?.preferred[0]
  expect([first('es-MX'), first('es-CL'), first('pt'), first('de')]).toEqual([
    'b',
    'a',
    'c',
    undefined,
  ])
})
