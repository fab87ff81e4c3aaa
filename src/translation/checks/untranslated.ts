import { languageOf } from '../../entries/languageOf.js'
import { termsIn } from '../glossary/termsIn.js'
import { acronymLeft } from './acronyms.js'
import { functionWords, LINKS } from './functionWords.js'
import { hideParts } from './hideParts.js'
import { isCognate, isOnlyOf } from './isCognate.js'
import { otherLanguage } from './otherLanguage.js'
import { wordsLeft } from './wordsLeft.js'
import type { CheckContext, Found } from './types.js'

/**
 * A translation is in its language: not the source over again, nor a part of it, nor another language. Names,
 * figures and terms that stay may be.
 */
export function untranslated(context: CheckContext): Found[] {
  const { sourceWords, targetWords, sourceLocale, language } = context
  if (languageOf(sourceLocale) === language) return []
  if (likened(sourceWords.plain) !== likened(targetWords.plain)) {
    return partsLeft(context)
  }
  const text = withoutTerms(context, sourceWords.isMessage ? sourceWords.read : sourceWords.masked)
  if (!isToTranslate(text, languageOf(sourceLocale), language)) return []
  return [
    {
      message: { key: 'checks.untranslated', values: {} },
      at: { from: 0, to: targetWords.plain.length },
    },
  ]
}

function withoutTerms({ terms, sourceLocale }: CheckContext, text: string): string {
  const staying = terms.filter(({ doNotTranslate }) => doNotTranslate)
  return hideParts(text, termsIn(text, staying, sourceLocale))
}

function likened(plain: string): string {
  return plain.replace(/\s+/gu, ' ').replaceAll('’', "'").trim().toLowerCase()
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}-]*/gu

/**
 * True for a text that another language cannot have as it is. Words of grammar tell its language; without
 * any, two words that begin small are enough, unless both languages have them.
 */
function isToTranslate(text: string, from: string, to: string): boolean {
  const words = text.match(WORD) ?? []
  const [own, other] = [functionWords(from), functionWords(to)]
  const isOf = (word: string, one: ReadonlySet<string>, not: ReadonlySet<string>) =>
    one.has(word.toLowerCase()) && !not.has(word.toLowerCase())
  const content = words.filter((word, n) => {
    const isSmall = /^\p{Ll}/u.test(word) || (n === 0 && /^\p{Lu}\p{Ll}/u.test(word))
    return isSmall && word.length > 2 && !own.has(word.toLowerCase())
  })
  const small = content.filter((word) => /^\p{Ll}/u.test(word))
  const areCognates = content.every((word) => isCognate(word, from, to))
  const grammar = words.filter((word) => isOf(word, own, other))
  if (small.length > 0 && grammar.length > 0)
    return !(areCognates && grammar.every((word) => LINKS.has(word)))
  if (words.some((word) => isOf(word, other, own))) return false
  if (words.length === 1) return isOnlyOf(words[0] ?? '', from, to)
  const hasGrammar = words.some((word) => own.has(word.toLowerCase()))
  if (small.length > 0) return (content.length > 1 || hasGrammar) && !areCognates
  return words.filter((word) => word === word.toUpperCase() && word.length > 5).length > 1
}

function partsLeft(context: CheckContext): Found[] {
  const { sourceWords, targetWords, sourceLocale, language } = context
  if (sourceWords.isMessage || targetWords.isMessage) return []
  const texts = {
    source: withoutTerms(context, sourceWords.masked),
    target: targetWords.masked,
    from: languageOf(sourceLocale),
    to: language,
  }
  const place = wordsLeft(texts) ?? acronymLeft(texts)
  if (!place) return inOther(otherLanguage(texts))
  const words = targetWords.plain.slice(place.from, place.to)
  return [{ message: { key: 'checks.untranslated.part', values: { words } }, at: place }]
}

function inOther(at: { from: number; to: number } | null): Found[] {
  return at ? [{ message: { key: 'checks.untranslated.language', values: {} }, at }] : []
}
