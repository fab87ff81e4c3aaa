import { calendarIn } from './amounts/calendar.js'
import { editText } from './editText.js'
import { fixOf } from './fixOf.js'
import { functionWords } from './functionWords.js'
import { SHORT_FORM } from './shortForms.js'
import type { CheckContext, Found } from './types.js'

/** The letter that begins a text, unless a figure or an address does. */
const FIRST = /^[^\p{L}\p{N}\ufffc]*(?<letter>\p{L})(?<rest>[\p{L}\p{M}'’-]*)/u

/** These write many words with a capital that others do not, so a capital too many says nothing. */
const MANY_CAPITALS = ['en', 'de']

/** A translation begins with a capital letter where its source does. */
export function capital(context: CheckContext): Found[] {
  return [...firstCapital(context), ...sentenceCapitals(context)]
}

function firstCapital(context: CheckContext): Found[] {
  const { target, sourceLocale, targetLocale, sourceWords, targetWords, language } = context
  if (sourceWords.isMessage || targetWords.isMessage) return []
  const sourceMatch = FIRST.exec(sourceWords.masked)
  const source = sourceMatch?.groups
  const match = FIRST.exec(targetWords.masked)
  const { letter = '', rest = '' } = match?.groups ?? {}
  if (!source?.letter || !match || isCapital(source.letter) === isCapital(letter)) return []
  if (!hasCase(letter) || !hasCase(source.letter)) return []
  const from = match[0].length - rest.length - letter.length
  const at = { from, to: from + letter.length }
  if (!isCapital(source.letter)) {
    const isAcronym = /\p{Lu}/u.test(rest)
    if (isAcronym || MANY_CAPITALS.includes(language)) return []
    // « le Pérou » is « Perú »: only a word of grammar is surely no name.
    const isGrammar = functionWords(language).has((letter + rest).toLowerCase())
    const severity = isGrammar ? {} : { severity: 'info' as const }
    return [{ message: { key: 'checks.capital.small', values: { letter } }, at, ...severity }]
  }
  const large = letter.toLocaleUpperCase(targetLocale)
  // « iPhone » begins small on purpose.
  if (/^\p{Lu}/u.test(rest)) return []
  // “Monday”, “March 2024” have their capital from English where they are no sentence.
  const sourceFrom = (sourceMatch?.[0].length ?? 0) - (source.rest?.length ?? 0) - 1
  const isName = calendarIn(sourceWords.masked, sourceLocale).some(
    ({ from }) => from === sourceFrom,
  )
  const isSentence = /[.!?…]$/u.test(sourceWords.masked.trimEnd())
  if (isName && !isSentence) return []
  const edited = editText(target.text, [{ ...at, insert: large }])
  const fix = fixOf('checks.fix.capital', target.text, edited)
  const message = { key: 'checks.capital.large' as const, values: { letter, large } }
  return [{ message, at, ...(large.length === letter.length ? { fix } : {}) }]
}

/** Behind a full stop, a word that begins small; short forms and « iPhone » apart. */
const SMALL_START = /(?<=\p{L}{3})\.\s+(\p{Ll})(?!\p{Lu})/gu

function sentenceCapitals({
  target,
  targetLocale,
  targetWords,
  sourceWords,
}: CheckContext): Found[] {
  if (targetWords.isMessage || sourceWords.isMessage) return []
  const edits = smallStarts(targetWords.masked).map((from) => {
    const letter = targetWords.masked[from] ?? ''
    return { from, to: from + 1, letter, insert: letter.toLocaleUpperCase(targetLocale) }
  })
  if (edits.length <= smallStarts(sourceWords.masked).length) return []
  const fix = fixOf('checks.fix.capitals', target.text, editText(target.text, edits))
  return edits.map(({ from, to, letter, insert }) => ({
    message: { key: 'checks.capital.sentence', values: { letter, large: insert } },
    at: { from, to },
    ...(edits.every((edit) => edit.insert.length === 1) ? { fix } : {}),
  }))
}

function smallStarts(text: string): number[] {
  return [...text.matchAll(SMALL_START)].flatMap(({ 0: all, index }) => {
    const isShort = SHORT_FORM.test(text.slice(Math.max(0, index - 12), index + 1))
    return isShort ? [] : [index + all.length - 1]
  })
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

function hasCase(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase()
}
