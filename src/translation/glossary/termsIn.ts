import { languageOf } from '../../entries/languageOf.js'
import { indexPhrases, type PhraseIndex, phrasesIn } from './phrasesIn.js'
import type { Term, TermMatch } from './types.js'

/** A glossary is looked for in many texts: its index is kept as long as the list itself. */
const indexes = new WeakMap<readonly Term[], Map<string, PhraseIndex<Term>>>()

/**
 * The terms that a text of this locale holds, in the order of the text. Terms stand at whole words;
 * where several begin at one place the longest counts. Case does not matter unless a term says so;
 * accents always do. A regular plural is the same word.
 *
 * @param terms A list that is not changed afterwards: what was made of it is remembered.
 * @param locale BCP 47. A term of `en` is found in texts of `en-CA`, and the other way round.
 */
export function termsIn(text: string, terms: readonly Term[], locale: string): TermMatch[] {
  const found = phrasesIn(text, indexOf(terms, locale))
  return found.map(({ of, ...where }) => ({ term: of, ...where }))
}

function indexOf(terms: readonly Term[], locale: string): PhraseIndex<Term> {
  const byLocale = indexes.get(terms) ?? new Map<string, PhraseIndex<Term>>()
  indexes.set(terms, byLocale)
  const known = byLocale.get(locale)
  if (known) return known
  const phrases = terms
    .filter(({ sourceLocale }) => languageOf(sourceLocale) === languageOf(locale))
    .map((of) => ({ words: of.term, caseSensitive: of.caseSensitive, of }))
  const made = indexPhrases(phrases, locale)
  byLocale.set(locale, made)
  return made
}
