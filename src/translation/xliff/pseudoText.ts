import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

import { joinText } from './joinText.js'
import type { InlineText } from '../segments/types.js'

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ACCENTED = [...'àƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ']
const LETTERS = new Map([...PLAIN].map((letter, at) => [letter, ACCENTED[at] ?? letter]))

/** Addresses are no text: their letters stay. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"«»“”]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** By how much translations of English commonly grow. */
const GROWTH = 0.35

/**
 * A text as the pseudo-locale en-XA shows it: accented letters, about 35 % longer, in brackets, so
 * that people see what is not translated, cut off, or put together from pieces. Web and e-mail
 * addresses stay as they are, and so do arguments and plural syntax of an ICU message.
 *
 * @example pseudoText('Read {value}') // '[Ŕéàđ {value} ~]'
 */
export function pseudoText(text: string): string {
  return text === '' ? '' : `[${accented(text)}${padding(text.length)}]`
}

/** A part of a text as it stands within {@link pseudoText} of the whole. */
export function pseudoPart(text: string): string {
  return accented(text)
}

/** {@link pseudoText} of a text with codes, which stay where they are. */
export function pseudoInline(text: InlineText): InlineText {
  if (text.length === 0) return text
  const words = text.map((part) => (typeof part === 'string' ? accented(part) : part))
  const length = text.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0)
  return joinText(['[', ...words, `${padding(length)}]`])
}

/** What makes a text longer by {@link GROWTH}, brackets included. */
function padding(length: number): string {
  const missing = Math.round(length * GROWTH) - 2
  return missing < 2 ? '' : ` ${'~'.repeat(missing - 1)}`
}

function accented(text: string): string {
  const literals = literalsOf(text)
  if (!literals) return accentedWords(text)
  let written = ''
  let from = 0
  for (const [start, end] of literals) {
    written += text.slice(from, start) + accentedWords(text.slice(start, end))
    from = end
  }
  return written + text.slice(from)
}

function accentedWords(text: string): string {
  let written = ''
  let from = 0
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    written += accentedLetters(text.slice(from, index)) + address
    from = index + address.length
  }
  return written + accentedLetters(text.slice(from))
}

function accentedLetters(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => LETTERS.get(letter) ?? letter)
}

/** Where the words of an ICU message stand, in order; null for a text that is none. */
function literalsOf(text: string): [start: number, end: number][] | null {
  if (!text.includes('{')) return null
  try {
    return parse(text, { captureLocation: true, ignoreTag: true }).flatMap(literalsIn)
  } catch {
    return null
  }
}

function literalsIn(element: MessageFormatElement): [start: number, end: number][] {
  if (element.type === TYPE.literal && element.location) {
    return [[element.location.start.offset, element.location.end.offset]]
  }
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
  return Object.values(element.options).flatMap(({ value }) => value.flatMap(literalsIn))
}
