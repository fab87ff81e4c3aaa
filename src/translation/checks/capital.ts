import { editText } from './editText.js'
import { fixOf } from './fixOf.js'
import type { CheckContext, Found } from './types.js'

/** The letter that begins a text, unless a figure or an address does. */
const FIRST = /^[^\p{L}\p{N}\ufffc]*(?<letter>\p{L})(?<rest>[\p{L}\p{M}'’-]*)/u

/** These write many words with a capital that others do not, so a capital too many says nothing. */
const MANY_CAPITALS = ['en', 'de']

/** A translation begins with a capital letter where its source does. */
export function capital(context: CheckContext): Found[] {
  const { target, targetLocale, sourceWords, targetWords, language } = context
  if (sourceWords.isMessage || targetWords.isMessage) return []
  const source = FIRST.exec(sourceWords.masked)?.groups
  const match = FIRST.exec(targetWords.masked)
  const { letter = '', rest = '' } = match?.groups ?? {}
  if (!source?.letter || !match || isCapital(source.letter) === isCapital(letter)) return []
  if (!hasCase(letter) || !hasCase(source.letter)) return []
  const from = match[0].length - rest.length - letter.length
  const at = { from, to: from + letter.length }
  if (!isCapital(source.letter)) {
    const isAcronym = /\p{Lu}/u.test(rest)
    if (isAcronym || MANY_CAPITALS.includes(language)) return []
    return [{ message: { key: 'checks.capital.small', values: { letter } }, at }]
  }
  const large = letter.toLocaleUpperCase(targetLocale)
  // « iPhone » begins small on purpose.
  if (/^\p{Lu}/u.test(rest)) return []
  const edited = editText(target.text, [{ ...at, insert: large }])
  const fix = fixOf('checks.fix.capital', target.text, edited)
  const message = { key: 'checks.capital.large' as const, values: { letter, large } }
  return [{ message, at, ...(large.length === letter.length ? { fix } : {}) }]
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

function hasCase(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase()
}
