import { functionWords, LINKS } from './functionWords.js'
import { NEUTRAL } from './hideParts.js'
import { strayWords, type Word } from './strayWords.js'

/** From here on, words around « de » alone are no name of a thing: « pan de muerto ». */
const MANY = 4

/** Nothing, or the end of a sentence: a capital behind it makes no name. */
const SENTENCE_BEFORE = /(?:^|[.!?…:\n])[\s"'«»“”()¿¡–—-]*$/u

/**
 * The first words that the target has from the source as they are, in the same order: among them one of
 * the source's grammar, and one that the target's language would have said otherwise. Names and what is in
 * quotation marks may stay.
 *
 * @param texts With their languages, as `languageOf` gives them.
 */
export function wordsLeft(texts: { source: string; target: string; from: string; to: string }) {
  const own = functionWords(texts.from)
  const other = functionWords(texts.to)
  if (own.size === 0 || other.size === 0) return null
  const pairs = new Set<string>()
  const inSource = wordsOf(texts.source)
  inSource.forEach(({ word, isJoined }, n) => {
    if (isJoined) pairs.add(`${inSource[n - 1]?.word} ${word}`)
  })
  const isForeign = (words: readonly Word[]) => {
    const grammar = words.filter(({ word }) => own.has(word) && !other.has(word))
    const content = words.filter(
      ({ word, written }) =>
        /^\p{Ll}/u.test(written) && word.length > 2 && !own.has(word) && !other.has(word),
    )
    if (grammar.length === 0 || content.length === 0) return false
    return words.length >= MANY || grammar.some(({ word }) => !LINKS.has(word))
  }
  const target = withoutQuoted(texts.target)
  const isName = ([first]: readonly Word[]) =>
    first && /^\p{Lu}/u.test(first.written) && !SENTENCE_BEFORE.test(target.slice(0, first.from))
  const words = wordsOf(target)
  const run =
    runsOf(words, pairs).find((run) => !isName(run) && isForeign(run)) ??
    strayWords(words, inSource, { ...texts, target })
  const [first, last] = [run?.[0], run?.at(-1)]
  return first && last ? { from: first.from, to: last.to } : null
}

/** Longest runs of words of which each pair stands in the source. */
function runsOf(words: readonly Word[], pairs: ReadonlySet<string>): Word[][] {
  const runs: Word[][] = []
  words.forEach((word, n) => {
    const before = words[n - 1]
    if (before && word.isJoined && pairs.has(`${before.word} ${word.word}`)) runs.at(-1)?.push(word)
    else runs.push([word])
  })
  return runs.filter(({ length }) => length > 1)
}

function wordsOf(text: string): Word[] {
  let end = 0
  return [...text.matchAll(/\p{L}[\p{L}\p{M}\p{N}-]*/gu)].map(({ 0: written, index }) => {
    const isJoined = /^(?:\s+|['’])$/u.test(text.slice(end, index))
    end = index + written.length
    return { word: written.toLowerCase(), written, from: index, to: end, isJoined }
  })
}

/** A title or a saying in quotation marks may stay in its language. */
function withoutQuoted(text: string): string {
  return text.replace(/«[^«»]*»|“[^“”]*”|"[^"]*"/gu, (quoted) => NEUTRAL.repeat(quoted.length))
}
