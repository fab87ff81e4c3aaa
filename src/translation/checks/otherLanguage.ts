import { functionWords } from './functionWords.js'
import { NEUTRAL } from './hideParts.js'

const LANGUAGES = ['fr', 'es', 'en']

/** Letters and endings that no word of a language has, loans apart: one alone proves nothing. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  fr: /[ñáíóú]|w|k|sh|ght|(?:ing|ness|ity|[^é]ed|ful|dades?|ciones)$|^[^é]{5,}(?:[ao]s|[ao])$/u,
  es: /[àâçèêëîïôùûœ]|ss|ff|tt|pp|mm|ph|th|sh|wh|w|ck|[bcdfgkmpqtvw]$|[^aeiou][st]$|[^aeiou]ts$|its$|(?:tion|ing|eux|[^aou]y)$|^s[bcdfgkmnpqrtvz]/u,
  en: /[^a-z-]|.{3}(?:ntes|iones|dades?|mientos?|[^aeiou][ao]s|ados?|adas?|idos?|idas?|aje|eux|euses?|eaux)$/u,
}

/** Letters that prove a word to be of the language. */
const OWN: Readonly<Record<string, RegExp>> = { fr: /[àâçèêîôùûœ]/u, es: /[ñáíóú]/u, en: /(?!)/u }

/** Words of grammar that stand in no other language, not even as loans: one of them is proof enough. */
const SURE: Readonly<Record<string, RegExp>> = {
  fr: /^(?:nous|notre|vous|votre|leurs?|les|des|aux?|et|avec|pour|une|dans|sur|cette)$/u,
  es: /^(?:nuestr[oa]s?|los|las|del|una|cómo|qué|más|esta)$/u,
  en: /^(?:our|your|their|the|and|with|from|this|that|what|how|we)$/u,
}

/** A part this long is judged by itself. */
const ENOUGH = 5

type Texts = { source: string; target: string; to: string }

/**
 * The first part of the target that is in another language than it should be, whichever: it has that
 * language's words of grammar, or letters that the right one does not have, and nothing of the right one.
 * Words that the source has too are left out, since names and titles stay.
 */
export function otherLanguage({ source, target, to }: Texts): { from: number; to: number } | null {
  if (!LANGUAGES.includes(to)) return null
  const text = target.replace(/«[^«»]*»|“[^“”]*”|"[^"]*"/gu, (all) => NEUTRAL.repeat(all.length))
  const known = new Set(source.toLowerCase().match(WORD))
  const parts = [...text.matchAll(/[^.!?…\n]+/gu)].map(({ 0: part, index }) => ({ part, index }))
  const words = parts.map(({ part }) => newWords(part, known))
  const whole = judge(words.flat(), to)
  if (whole) return { from: 0, to: target.length }
  const at = words.findIndex((own) => own.length >= ENOUGH && judge(own, to))
  const found = parts[at]
  if (!found) return null
  const lead = found.part.length - found.part.trimStart().length
  return { from: found.index + lead, to: found.index + found.part.trimEnd().length }
}

const WORD = /\p{L}[\p{L}\p{M}-]*/gu

type NewWord = { word: string; isKnown: boolean }

/** Words that begin small, and the first of a part; others may be names. */
function newWords(part: string, known: ReadonlySet<string>): NewWord[] {
  const words = part.match(WORD) ?? []
  return words
    .filter((word, n) => n === 0 || /^\p{Ll}/u.test(word))
    .map((written) => written.toLowerCase())
    .map((word) => ({ word, isKnown: known.has(word) }))
}

function judge(all: readonly NewWord[], to: string): boolean {
  const own = functionWords(to)
  const words = all.filter(({ isKnown }) => !isKnown).map(({ word }) => word)
  const strange = words.filter((word) => word.length > 3 && FOREIGN[to]?.test(word)).length
  return LANGUAGES.filter((language) => language !== to).some((language) => {
    const other = functionWords(language)
    const isOwn = (word: string) => (own.has(word) && !other.has(word)) || OWN[to]?.test(word)
    const ownCount = all.filter(({ word }) => isOwn(word)).length
    const grammar = words.filter((word) => word.length > 1 && other.has(word) && !own.has(word))
    const isSure = words.length > 1 && grammar.some((word) => SURE[language]?.test(word))
    const proofs = new Set(grammar).size + strange + (isSure ? 1 : 0)
    if (proofs < 2 + 3 * ownCount || 3 * proofs < words.length) return false
    return ownCount === 0 || grammar.length > 2
  })
}
