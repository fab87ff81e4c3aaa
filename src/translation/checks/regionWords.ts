import { plainLetters } from './foldedName.js'

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const made = new Map<string, ReadonlySet<string>>()

/** The words of all names of countries in a language, without accents. @see CLDR, through Intl */
export function regionWords(language: string): ReadonlySet<string> {
  const before = made.get(language)
  if (before) return before
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' })
  const all = LETTERS.flatMap((one) => LETTERS.map((other) => names.of(one + other) ?? ''))
  const words = new Set(all.flatMap((name) => plainLetters(name).match(/\p{L}{3,}/gu) ?? []))
  made.set(language, words)
  return words
}
