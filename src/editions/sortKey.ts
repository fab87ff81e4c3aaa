import { cut } from '../entries/excerpt.js'
import { fold } from '../entries/fold.js'

/** Key of an empty text: after every other. A noncharacter, so no text begins with it. */
const LAST = '\uffff'
/** Below the space, so that « cote » stands before « cote azur ». */
const SEPARATOR = '\t'
const MAX_LENGTH = 240

/**
 * A key that, compared as binary text, gives the reading order of a language, on databases without
 * collations: no case, accents only between words that are otherwise the same, numbers by their
 * value (« Thème 2 » before « Thème 10 »), punctuation ignored, empty texts last. A letter that
 * the language counts as its own (ñ in Spanish, å in Danish) follows the letter it comes after.
 *
 * @param tag BCP 47 tag of the language.
 */
export function sortKey(tag: string, text: string): string {
  const lower = text.normalize('NFC').toLocaleLowerCase(tag)
  const marked = lower.replace(/[^\p{ASCII}]/gu, (letter) => ownLetter(tag, letter) ?? letter)
  const primary = words(fold(marked)).replace(/\d+/g, byValue)
  if (primary === '') return LAST
  return cut(`${primary}${SEPARATOR}${words(lower)}`, MAX_LENGTH)
}

/** Everything that is no letter, number or mark of ours, as one space. */
function words(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}~]+/gu, ' ').trim()
}

/** Length first, so that of two numbers the longer is the greater. */
function byValue(digits: string): string {
  const value = digits.replace(/^0+(?=\d)/, '')
  return `${String(value.length).padStart(3, '0')}${value}`
}

const languages = new Map<
  string,
  { collator: Intl.Collator; letters: Map<string, string | null> }
>()

/**
 * How a letter that the language tells apart from its plain form is written in a key: the last
 * plain letter before it, then `~`, which is above every plain letter; null for any other letter.
 */
function ownLetter(tag: string, letter: string): string | null {
  let language = languages.get(tag)
  if (!language) {
    const collator = new Intl.Collator(tag, { sensitivity: 'base' })
    language = { collator, letters: new Map() }
    languages.set(tag, language)
  }
  let written = language.letters.get(letter)
  if (written === undefined) {
    written = writeOwnLetter(language.collator, letter)
    language.letters.set(letter, written)
  }
  return written
}

function writeOwnLetter(collator: Intl.Collator, letter: string): string | null {
  const base = fold(letter)
  if (!/^[a-z]+$/.test(base) || collator.compare(letter, base) <= 0) return null
  const before = Array.from('zyxwvutsrqponmlkjihgfedcba').find(
    (other) => collator.compare(other, letter) < 0,
  )
  return before ? `${before}~${rank(collator, letter)}` : null
}

/** Order among the letters that follow the same plain letter: å, ä, ö in Swedish. */
function rank(collator: Intl.Collator, letter: string): string {
  const before = Array.from('åäöæøñçčćđšžłýőűğşı').filter(
    (other) => collator.compare(other, letter) < 0,
  )
  return String.fromCharCode('a'.charCodeAt(0) + before.length)
}
