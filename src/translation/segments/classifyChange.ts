import { CHANGES } from '../../entries/limits.js'
import { segmentsIn } from './countText.js'
import { diffWords } from './diffWords.js'
import { normaliseTypography } from './normaliseTypography.js'

export type Change = {
  /**
   * `none`: the same text. `typography`: only spaces, quotes, apostrophes, dashes and the like.
   * `figure`: only numbers beside that. `wording`: anything else, codes included.
   */
  kind: 'none' | 'typography' | 'figure' | 'wording'
  /** Of a `figure`: the numbers that changed, in their order, as they are written. */
  figures?: { from: string; to: string }[]
  /**
   * The texts by words, in order: what is the same and what was added make the text of now. Words
   * that differ in typography only are the same.
   */
  parts: { kind: 'same' | 'added' | 'removed'; text: string }[]
}

/** Digits with their sign, decimals and groups; not those in a word, as in `COVID19`. */
const NUMBER =
  /(?<![\p{L}\p{N}])(?:(?<=^|[\s(>=])[-\u2212])?\d+(?:[.,]\d+|[ \u00A0\u2009\u202F]\d{3}(?!\d))*(?![\p{L}\p{N}])/gu
const TAG = /(?<!\\)\\*<\/?\d+\/?>/g

/**
 * How a source text has changed, for its translators. Both are marked texts, see `toMarked`.
 *
 * @param room How many steps may be taken to compare the words; it is less afterwards. Where they are
 *   not enough, the parts are what both texts begin with, what was between, and what both end with.
 *   @default `CHANGES.steps`
 */
export function classifyChange(
  before: string,
  after: string,
  room: { steps: number } = { steps: CHANGES.steps },
): Change {
  const parts = partsOf(before, after, room)
  if (before === after) return { kind: 'none', parts }
  const one = normaliseTypography(before)
  const other = normaliseTypography(after)
  if (one === other) return { kind: 'typography', parts }
  const sides = { before, after, one, other }
  const figures = figuresOf(sides)
  return figures ? { kind: 'figure', figures, parts } : { kind: 'wording', parts }
}

/** The numbers that differ, if nothing else does; null if something does. */
function figuresOf(sides: { before: string; after: string; one: string; other: string }) {
  const { before, after, one, other } = sides
  if (withoutNumbers(one) !== withoutNumbers(other)) return null
  const from = numbersIn(one)
  const to = numbersIn(other)
  const written = { from: numbersIn(before), to: numbersIn(after) }
  return from.flatMap((figure, at) =>
    figure === to[at]
      ? []
      : [{ from: asWritten(written.from, from, at), to: asWritten(written.to, to, at) }],
  )
}

function numbersIn(marked: string): string[] {
  return withoutCodeIds(marked).match(NUMBER) ?? []
}

function withoutNumbers(marked: string): string {
  return withoutCodeIds(marked).replace(NUMBER, '0')
}

/** The ids of codes are no numbers: they become letters that no language uses. */
function withoutCodeIds(marked: string): string {
  return marked.replace(TAG, (tag) =>
    tag.replace(/\d/g, (digit) => String.fromCodePoint(0xe000 + Number(digit))),
  )
}

function asWritten(written: readonly string[], plain: readonly string[], at: number): string {
  return (written.length === plain.length ? written[at] : plain[at]) ?? ''
}

function partsOf(before: string, after: string, room: { steps: number }): Change['parts'] {
  const signed = (text: string) =>
    wordsOf(text).map((word) => ({ word, sign: normaliseTypography(word) }))
  return diffWords(signed(before), signed(after), room)
}

/** Words, numbers, codes, and what stands between them. */
function wordsOf(text: string): string[] {
  return split(text, TAG, (piece) =>
    split(piece, NUMBER, (rest) => segmentsIn(rest, 'und', 'word').map(({ segment }) => segment)),
  )
}

/** The matches of a pattern whole, and what is between them in parts. */
function split(text: string, whole: RegExp, inParts: (piece: string) => string[]): string[] {
  const words: string[] = []
  let from = 0
  for (const match of text.matchAll(whole)) {
    if (match.index > from) words.push(...inParts(text.slice(from, match.index)))
    words.push(match[0])
    from = match.index + match[0].length
  }
  if (from < text.length) words.push(...inParts(text.slice(from)))
  return words
}
