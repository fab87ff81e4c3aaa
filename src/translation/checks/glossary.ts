import { indexPhrases, type PhraseMatch, phrasesIn } from '../glossary/phrasesIn.js'
import { termsIn } from '../glossary/termsIn.js'
import { translationsFor } from '../glossary/translationsFor.js'
import type { Term } from '../glossary/types.js'
import type { CheckContext, Found } from './types.js'

type Use = { term: Term; use: 'right' | 'forbidden' }

/** Terms are said as the glossary says; terms that stay, stay. */
export function glossary(context: CheckContext): Found[] {
  const { sourceWords, targetWords, sourceLocale, targetLocale } = context
  const text = sourceWords.isMessage ? sourceWords.read : sourceWords.masked
  const matches = termsIn(text, context.terms, sourceLocale)
  const terms = [...new Map(matches.map(({ term }) => [term.id, term])).values()]
  if (terms.length === 0) return []
  const written = new Map(matches.map((match) => [match.term.id, match.text]))
  const target = targetWords.isMessage ? targetWords.read : targetWords.masked
  const uses = phrasesIn(target, indexPhrases(phrasesOf(terms, targetLocale), targetLocale))
  const usesOf = grouped(uses)
  const isPartOfRight = rightPlaces(uses)
  const place = ({ from, to }: PhraseMatch<Use>) =>
    targetWords.isMessage ? {} : { at: { from, to } }
  return terms.flatMap((term): Found[] => {
    if (term.doNotTranslate) return staying(written.get(term.id) ?? term.term, target)
    const preferred = translationsFor(term, targetLocale)?.preferred ?? []
    const own = usesOf.get(term) ?? []
    const forbidden = own
      .filter(({ of, from, to }) => of.use === 'forbidden' && !isPartOfRight(from, to))
      .map((match): Found => {
        const values = { used: match.text, preferred: preferred.join(', ') }
        const key = values.preferred ? 'checks.glossary.forbidden' : 'checks.glossary.never'
        return { message: { key, values }, ...place(match) }
      })
    const isThere = own.some(({ of }) => of.use === 'right')
    if (isThere || preferred.length === 0 || forbidden.length > 0) return forbidden
    const values = { term: term.term, preferred: preferred.join(', ') }
    return [{ message: { key: 'checks.glossary.preferred', values }, severity: 'warning' }]
  })
}

function phrasesOf(terms: readonly Term[], locale: string) {
  return terms.flatMap((term) => {
    const { preferred = [], admitted = [], forbidden = [] } = translationsFor(term, locale) ?? {}
    const phrase = (use: Use['use']) => (words: string) => {
      return { words, caseSensitive: term.caseSensitive, of: { term, use } }
    }
    return [...preferred, ...admitted]
      .map(phrase('right'))
      .concat(forbidden.map(phrase('forbidden')))
  })
}

function grouped(uses: readonly PhraseMatch<Use>[]): Map<Term, PhraseMatch<Use>[]> {
  const groups = new Map<Term, PhraseMatch<Use>[]>()
  for (const use of uses) {
    const group = groups.get(use.of.term)
    if (group) group.push(use)
    else groups.set(use.of.term, [use])
  }
  return groups
}

/** Tells whether a place lies within a right use. Uses do not overlap, unless they are one place. */
function rightPlaces(uses: readonly PhraseMatch<Use>[]): (from: number, to: number) => boolean {
  const ends = new Map(uses.flatMap(({ of, from, to }) => (of.use === 'right' ? [[from, to]] : [])))
  return (from, to) => to <= (ends.get(from) ?? -1)
}

/** A term that stays is looked for to the letter, since a changed letter is a changed name. */
function staying(written: string, target: string): Found[] {
  if (target.includes(written)) return []
  return [{ message: { key: 'checks.glossary.stays', values: { term: written } } }]
}
