import { dates as en } from '../../i18n/en/dates.js'
import { dates as es } from '../../i18n/es/dates.js'
import { dates as fr } from '../../i18n/fr/dates.js'
import { sayIn } from '../../i18n/fillText.js'
import { dayIn } from '../translation/days.js'
import { readDay } from './readDay.js'
import { writeDay } from './writeDay.js'

/** A day whose month cannot be taken for its day. */
export const EXAMPLE = '2026-11-30'

type DateSay = ReturnType<typeof dateTexts>

/** The texts about days in one language; English if that is none of ours. */
export function dateTexts(language: string) {
  return sayIn<keyof typeof en>({ en, es, fr }, language)
}

/** What is wrong with a day as it was typed, in the language of the admin; null for nothing. */
export function dayProblem(text: string, language: string): string | null {
  const read = readDay(text, language)
  if (!('problem' in read)) return null
  const say: DateSay = dateTexts(language)
  const [first = '', second = ''] = 'days' in read ? read.days : []
  return say(`date.${read.problem}`, {
    text: text.trim(),
    example: writeDay(EXAMPLE, language),
    first: dayIn(first, language, 'long'),
    second: dayIn(second, language, 'long'),
  })
}
