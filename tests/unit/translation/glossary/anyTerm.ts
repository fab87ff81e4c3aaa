import fc from 'fast-check'

import type { Term } from '../../../../src/translation/glossary/types.js'

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '')
/** Also what files have to take care of. */
const hostile = fc.constantFrom(
  '=1+1',
  "'=x",
  '-a',
  '@b',
  'a|b',
  'a\\',
  '\\|',
  'a"b',
  'a,b;c',
  'a\r\nb',
)
const text = fc.oneof(words, hostile)
const list = fc.array(text, { maxLength: 3 })

const translations = fc
  .record({ preferred: list, admitted: list, forbidden: list })
  .filter((uses) => Object.values(uses).some((one) => one.length > 0))
  .map(({ admitted, ...uses }) => (admitted.length > 0 ? { ...uses, admitted } : uses))

/** Any term that a file can hold. */
export const anyTerm: fc.Arbitrary<Term> = fc.record(
  {
    id: text,
    sourceLocale: fc.constantFrom('fr', 'fr-CA', 'en'),
    term: text,
    caseSensitive: fc.boolean(),
    doNotTranslate: fc.boolean(),
    partOfSpeech: text,
    definition: text,
    programme: text,
    translations: fc.dictionary(fc.constantFrom('es', 'es-MX', 'pt-BR'), translations, {
      noNullPrototype: true,
    }),
  },
  {
    requiredKeys: ['id', 'sourceLocale', 'term', 'caseSensitive', 'doNotTranslate', 'translations'],
  },
)

export const anyGlossary = fc.uniqueArray(anyTerm, { selector: ({ id }) => id, maxLength: 5 })
