import { cut } from '../entries/excerpt.js'
import { fold } from '../entries/fold.js'
import { ENTRY_KEYS } from '../entries/slugs.js'
import type { Edition } from './types.js'

/** Longest part of a word that is compared, UTF-16 units. */
export const WORD_LENGTH = 40
/** Most different words of one edition in the index; later ones are not found. */
export const MAX_WORDS = 5_000

/**
 * Where a word begins: at a letter or number after anything else, and at every letter of scripts
 * that are written without spaces.
 */
const BEGINNING =
  /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/uy
const ALL_BEGINNINGS = new RegExp(BEGINNING.source, 'gu')

/** Goes up when the same edition is found by other words or values than before; all are then filled in again. */
export const INDEX_FORMAT = '2'

/** What an edition is indexed by. */
type Indexed = Pick<Edition, 'locale' | 'type' | 'title' | 'search' | 'programme'>

/** What a word in the index is: of the title, of the text, or something to filter by. */
export type Place = 'title' | 'text' | 'programme' | 'type'

/** A word as the index has it: led by the locale and the place, so that a range is of one kind. */
export function indexWord(args: { locale: string; place: Place; word: string }): string {
  return `${args.locale} ${args.place} ${args.word}`
}

/**
 * The words by which an edition is found, each once; none for uploads. A word goes on to the next
 * space, so « l’œuvre » is both `l'oeuvre` and `oeuvre`, and whoever searches for either finds it
 * as the beginning of a word.
 */
export function toWords(edition: Indexed): string[] {
  const { locale, type, title, search, programme } = edition
  if (!(ENTRY_KEYS as readonly string[]).includes(type) || locale === '') return []
  const inTitle = wordsIn(fold(title))
  const inText = [...wordsIn(search)].filter((word) => !inTitle.has(word))
  const as = (place: Place) => (word: string) => indexWord({ locale, place, word })
  return [
    as('type')(type),
    ...(programme ? [as('programme')(programme)] : []),
    ...[...[...inTitle].map(as('title')), ...inText.map(as('text'))].slice(0, MAX_WORDS),
  ]
}

/** Whether a word begins with these letters, in a folded text. */
export function holdsWord(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
    if (isBeginning(folded, at)) return true
  return false
}

/** Whether a word begins at this place of a folded text. */
export function isBeginning(folded: string, at: number): boolean {
  BEGINNING.lastIndex = at
  return BEGINNING.test(folded)
}

function wordsIn(folded: string): Set<string> {
  const words = new Set<string>()
  for (const { index } of folded.matchAll(ALL_BEGINNINGS)) {
    const space = folded.indexOf(' ', index)
    const end = Math.min(space < 0 ? folded.length : space, index + WORD_LENGTH)
    const word = cut(folded.slice(index, end), WORD_LENGTH)
    words.add(word.replace(/[^\p{L}\p{N}]+$/u, ''))
    if (words.size > MAX_WORDS) break
  }
  return words
}
