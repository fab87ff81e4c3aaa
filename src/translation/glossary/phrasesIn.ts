import { stemOf } from './stemOf.js'

/** Words to look for, and what they stand for. */
export type Phrase<T> = { words: string; caseSensitive: boolean; of: T }

type Token = { text: string; from: number; to: number; before: string }
type Wanted<T> = { phrase: Phrase<T>; tokens: readonly Token[] }

/** Phrases made ready to be found in many texts of one language. */
export type PhraseIndex<T> = { tag: string; byFirst: ReadonlyMap<string, readonly Wanted<T>[]> }

export type PhraseMatch<T> = { of: T; from: number; to: number; text: string }

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** @param tag BCP 47 of the phrases and of the texts that they will be looked for in. */
export function indexPhrases<T>(phrases: readonly Phrase<T>[], tag: string): PhraseIndex<T> {
  const byFirst = new Map<string, Wanted<T>[]>()
  for (const phrase of phrases) {
    const tokens = tokensOf(phrase.words)
    const [first] = tokens
    if (!first) continue
    const key = keyOf(first.text, tag)
    const others = byFirst.get(key)
    if (others) others.push({ phrase, tokens })
    else byFirst.set(key, [{ phrase, tokens }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length)
  return { tag, byFirst }
}

/**
 * Where the phrases stand in a text, at whole words only, in the order of the text. Where several
 * begin, the longest counts; none begins within another.
 */
export function phrasesIn<T>(text: string, { tag, byFirst }: PhraseIndex<T>): PhraseMatch<T>[] {
  const tokens = tokensOf(text)
  const matches: PhraseMatch<T>[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]
    const found = (first ? (byFirst.get(keyOf(first.text, tag)) ?? []) : []).filter((wanted) =>
      isAt(tokens, at, wanted, tag),
    )
    const length = found[0]?.tokens.length ?? 0
    const last = tokens[at + length - 1]
    if (!first || !last || length === 0) continue
    for (const { phrase, tokens: words } of found)
      if (words.length === length)
        matches.push({
          of: phrase.of,
          from: first.from,
          to: last.to,
          text: text.slice(first.from, last.to),
        })
    at += length - 1
  }
  return matches
}

function isAt<T>(tokens: readonly Token[], at: number, wanted: Wanted<T>, tag: string): boolean {
  const { caseSensitive } = wanted.phrase
  return wanted.tokens.every((token, n) => {
    const there = tokens[at + n]
    if (!there || (n > 0 && there.before !== token.before)) return false
    return caseSensitive
      ? stemOf(there.text, tag) === stemOf(token.text, tag)
      : keyOf(there.text, tag) === keyOf(token.text, tag)
  })
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
