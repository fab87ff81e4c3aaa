import { stemOf } from './stemOf.js'

/** Words to look for, and what they stand for. */
export type Phrase<T> = { words: string; caseSensitive: boolean; of: T }

type Token = { text: string; from: number; to: number; before: string }
type Wanted<T> = { phrase: Phrase<T>; tokens: readonly Token[] }
/** Where phrases have got to after some words: those that end here, and how others go on. */
type Step<T> = { ends: Wanted<T>[]; next: Map<string, Step<T>> }

/** Phrases made ready to be found in many texts of one language. */
export type PhraseIndex<T> = { tag: string; start: Step<T> }

export type PhraseMatch<T> = { of: T; from: number; to: number; text: string }

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** @param tag BCP 47 of the phrases and of the texts that they will be looked for in. */
export function indexPhrases<T>(phrases: readonly Phrase<T>[], tag: string): PhraseIndex<T> {
  const start: Step<T> = { ends: [], next: new Map() }
  for (const phrase of phrases) {
    const tokens = tokensOf(phrase.words)
    let step = start
    for (const [at, name] of namesOf(tokens, tag).entries()) {
      const key = at === 0 ? name.word : name.whole
      const next = step.next.get(key) ?? { ends: [], next: new Map<string, Step<T>>() }
      step.next.set(key, next)
      step = next
    }
    if (tokens.length > 0) step.ends.push({ phrase, tokens })
  }
  return { tag, start }
}

/**
 * Where the phrases stand in a text, at whole words only, in the order of the text. Where several
 * begin, the longest counts; none begins within another.
 */
export function phrasesIn<T>(text: string, index: PhraseIndex<T>): PhraseMatch<T>[] {
  const tokens = tokensOf(text)
  const names = namesOf(tokens, index.tag)
  const matches: PhraseMatch<T>[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const { found, length } = longestAt({ tokens, names, at }, index)
    const [first, last] = [tokens[at], tokens[at + length - 1]]
    if (!first || !last || length === 0) continue
    const place = { from: first.from, to: last.to, text: text.slice(first.from, last.to) }
    for (const { phrase } of found) matches.push({ of: phrase.of, ...place })
    at += length - 1
  }
  return matches
}

type Name = { word: string; whole: string }

/** By what words are compared: in small letters and without their endings; and with what stands before. */
function namesOf(tokens: readonly Token[], tag: string): Name[] {
  return tokens.map(({ text, before }) => {
    const word = keyOf(text, tag)
    return { word, whole: `${before}\0${word}` }
  })
}

function longestAt<T>(
  place: { tokens: readonly Token[]; names: readonly Name[]; at: number },
  { tag, start }: PhraseIndex<T>,
): { found: readonly Wanted<T>[]; length: number } {
  const { tokens, names, at } = place
  let longest: { found: readonly Wanted<T>[]; length: number } = { found: [], length: 0 }
  let step = start.next.get(names[at]?.word ?? '')
  for (let length = 1; step; length += 1) {
    const found = step.ends.filter((wanted) => hasCase(tokens, at, wanted, tag))
    if (found.length > 0) longest = { found, length }
    step = step.next.get(names[at + length]?.whole ?? '')
  }
  return longest
}

/** Whether the letters are as large or small as the phrase wants them, if it does. */
function hasCase<T>(
  tokens: readonly Token[],
  at: number,
  { phrase, tokens: words }: Wanted<T>,
  tag: string,
): boolean {
  if (!phrase.caseSensitive) return true
  return words.every(({ text }, n) => stemOf(tokens[at + n]?.text ?? '', tag) === stemOf(text, tag))
}

function keyOf(word: string, tag: string): string {
  return stemOf(word.toLowerCase(), tag)
}

/** Words with what stands before them: every space is one space, every apostrophe one apostrophe. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const before = text.slice(end, match.index).replace(/\s+/g, ' ').replaceAll('’', "'")
    end = match.index + match[0].length
    tokens.push({ text: match[0].normalize('NFC'), from: match.index, to: end, before })
  }
  return tokens
}
