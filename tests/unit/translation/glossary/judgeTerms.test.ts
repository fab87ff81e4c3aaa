import fc from 'fast-check'
import { expect, test } from 'vitest'

import { PluginError } from '../../../../src/errors.js'
import { resolveOptions } from '../../../../src/options.js'
import { judgeTerms, type KnownTerm } from '../../../../src/translation/glossary/judgeTerms.js'
import type { Term } from '../../../../src/translation/glossary/types.js'

const settings = resolveOptions({}, {})
const req = { i18n: { language: 'en' } } as Parameters<typeof judgeTerms>[0]['req']
const programmes = new Map([['uid-1', '1']])

function judge(terms: readonly Term[], known: readonly KnownTerm[] = []) {
  return judgeTerms({ terms, known, programmes, settings, req })
}

function problems(terms: readonly Term[]): unknown {
  try {
    judge(terms)
  } catch (error) {
    if (error instanceof PluginError) return (error.data as { problems: unknown }).problems
  }
  return null
}

const term = (words: string, more: Partial<Term> = {}): Term => ({
  ...{ id: words, sourceLocale: 'fr', term: words, caseSensitive: false, doNotTranslate: false },
  translations: { es: { preferred: ['savia'], forbidden: [] } },
  ...more,
})

test('a term that is not there is made, its tags as codes and its programme as an id', () => {
  const translations = {
    'es-MX': { preferred: ['savia'], admitted: ['jugo'], forbidden: ['zumo'] },
  }
  expect(judge([term('sève', { programme: 'uid-1', translations })]).writes).toEqual([
    {
      id: null,
      data: {
        ...{ sourceLocale: 'fr', term: 'sève', caseSensitive: false, doNotTranslate: false },
        ...{ partOfSpeech: null, definition: null, programme: '1' },
        translations: [{ locale: 'es', preferred: ['savia', 'jugo'], forbidden: ['zumo'] }],
      },
    },
  ])
})

test('a term is known by its language, words and programme', () => {
  const known = [{ id: 7, term: term('sève'), programme: '1' }]
  expect(
    judge([term('sève', { programme: 'uid-1', definition: 'x' })], known).writes,
  ).toMatchObject([{ id: 7, data: { definition: 'x' } }])
  expect(judge([term('sève')], known).writes).toMatchObject([{ id: null }])
  expect(
    judge([term('sève', { sourceLocale: 'en', programme: 'uid-1' })], known).writes,
  ).toMatchObject([{ id: null }])
})

test('each thing that is wrong is told, in the order of the file', () => {
  expect(
    problems([
      term('bois', { sourceLocale: 'de' }),
      term('rive', { programme: 'nowhere' }),
      term('eau', { definition: 'x'.repeat(2001) }),
      term('sève'),
      term('sève', { id: 'another' }),
    ]),
  ).toEqual([
    '“bois”: expected a language of this site (fr, es, en), got “de”.',
    '“rive”: expected the identifier of a programme, got “nowhere”.',
    '“eau”: definition has more than 2000 characters.',
    '“sève” appears twice in the file for the same language and programme.',
  ])
  expect(problems([term('sève')])).toBeNull()
})

const list = fc.array(fc.constantFrom('savia', 'jugo', 'zumo'), { maxLength: 2 })
const anyKnown = fc.uniqueArray(
  fc.record({
    words: fc.constantFrom('sève', 'rive', 'bois'),
    programme: fc.constantFrom(null, '1'),
    definition: fc.constantFrom(undefined, 'x'),
    translations: fc.dictionary(
      fc.constantFrom('es', 'en'),
      fc.record({ preferred: list, forbidden: list }),
      { noNullPrototype: true },
    ),
  }),
  { selector: ({ words, programme }) => `${words} ${programme}` },
)

test('what is there comes back without a change', () => {
  fc.assert(
    fc.property(anyKnown, (all) => {
      const known = all.map(({ words, programme, definition, translations }, id) => {
        const more = { translations, ...(definition ? { definition } : {}) }
        return { id, term: term(words, more), programme }
      })
      const terms = known.map((one) =>
        one.programme ? { ...one.term, programme: 'uid-1' } : one.term,
      )
      expect(judge(terms, known)).toEqual({ writes: [], unchanged: known.length })
    }),
  )
})
