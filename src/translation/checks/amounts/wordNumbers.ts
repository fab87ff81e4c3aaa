import { languageOf } from '../../../entries/languageOf.js'
import { type CountingWord, countingWords, foldOf } from './countingWords.js'
import { numberOfWords } from './numberOfWords.js'
import type { Amount } from './types.js'

type Token = { word: string; from: number; to: number; said: CountingWord }

const WORD = /[\p{L}\p{M}]+/gu

/** Between two words of one number: spaces, hyphens, or the language's “and”. */
const JOINS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[\s-]{1,3}|[\s-]et[\s-])$/u,
  es: /^(?:\s{1,2}|\s+y\s+)$/u,
  en: /^(?:[\s-]{1,3}|\s+and\s+)$/u,
}

/**
 * Numbers that a text says in words, in order: « quatre-vingt-dix-huit », “two hundred and five”,
 * « mil doscientas », « troisième ». Vague ones, “hundreds of”, are none.
 *
 * @param tag BCP 47; a language without a table of words says none
 */
export function wordNumbers(text: string, tag: string): Amount[] {
  const words = countingWords(tag)
  if (words.size === 0) return []
  const join = JOINS[languageOf(tag)] ?? /^\s$/
  const found: Amount[] = []
  let run: Token[] = []
  const flush = () => {
    found.push(...numberOfWords(run, languageOf(tag)).map((number) => amountOf(text, number)))
    run = []
  }
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = written.toLowerCase()
    const to = index + written.length
    const said = words.get(word)
    const last = run.at(-1)
    if (last && !(said && join.test(text.slice(last.to, Math.min(index, last.to + 8))))) {
      // The joining word itself is no end: « vingt et un ».
      if (!said && isJoiner(word)) continue
      flush()
    }
    if (said) run.push({ word, from: index, to, said })
    const fold = said ? null : foldOf(word)
    if (fold !== null) found.push(softAmount(text, { from: index, to }, fold))
  }
  flush()
  return found
}

function isJoiner(word: string): boolean {
  return word === 'et' || word === 'y' || word === 'and'
}

function softAmount(
  text: string,
  { from, to }: { from: number; to: number },
  value: number,
): Amount {
  return {
    kind: 'fold',
    text: text.slice(from, to),
    from,
    to,
    values: [`${value}`],
    isSoft: true,
  }
}

function amountOf(
  text: string,
  { from, to, value, isOrdinal, isSoft }: ReturnType<typeof numberOfWords>[number],
): Amount {
  const kind = isOrdinal ? 'ordinal' : 'cardinal'
  return { kind, text: text.slice(from, to), from, to, values: [`${value}`], isSoft }
}
