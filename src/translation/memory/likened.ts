import { fromMarked, plainOf } from '../segments/markedText.js'

/** A text as it is compared: its words, what typography does not change, and all of it. */
export type Likened = {
  marked: string
  /** Words with typography made alike: spaces, quotation marks, apostrophes, dashes. */
  alike: string
  /** In small letters; figures and marks are words of their own. */
  words: readonly string[]
  hasCodes: boolean
}

/** @param marked Marked text. */
export function likened(marked: string): Likened {
  const text = fromMarked(marked)
  const alike = alikeOf(plainOf(text))
  return {
    marked,
    alike,
    words: wordsOf(alike),
    hasCodes: text.some((part) => typeof part !== 'string'),
  }
}

export function wordsOf(alike: string): string[] {
  return alike.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
}

function alikeOf(plain: string): string {
  return plain
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[«»“”„"]/gu, '"')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[–—−‑]/gu, '-')
    .replaceAll('…', '...')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[;:!?%])/gu, '')
    .replace(/ ?" ?/gu, '"')
    .trim()
}
