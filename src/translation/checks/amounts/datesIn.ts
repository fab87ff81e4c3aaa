import { languageOf } from '../../../entries/languageOf.js'
import { calendarIn } from './calendar.js'
import type { Amount } from './types.js'

/** A day with its month and year, and all that it may be: `2024-06-04`. */
export type Day = Pick<Amount, 'text' | 'from' | 'to' | 'values'>

const ISO = /(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/gu
const IN_DIGITS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-])/gu
const DAY_BEFORE = /(?<![\d.,])(\d{1,2})(?:er|[snrt][tdh]|\.?º|°)?[\s\u00a0\u202f](?:de |of )?$/u
const YEAR_BEHIND = /^\.?(?:,| del?)?[\s\u00a0\u202f](\d{4})(?!\d)/u
const DAY_AND_YEAR_BEHIND =
  /^\.?[\s\u00a0\u202f](\d{1,2})(?:[snrt][tdh])?,?[\s\u00a0\u202f](\d{4})(?!\d)/u

/**
 * The whole dates of a text. In digits, English may begin with the month or with the day.
 *
 * @param tag BCP 47
 */
export function datesIn(text: string, tag: string): Day[] {
  const inDigits = [...text.matchAll(IN_DIGITS)].map((match) => {
    const [, first, , second, year] = match
    const others = languageOf(tag) === 'en' ? [dayOf(year, first, second)] : []
    return at(match, [dayOf(year, second, first), ...others])
  })
  const iso = [...text.matchAll(ISO)].map((match) => at(match, [dayOf(...sliced(match))]))
  return [...inDigits, ...iso, ...inWords(text, tag)].filter(({ values }) => values.length > 0)
}

function sliced([, year, month, day]: RegExpExecArray) {
  return [year, month, day] as const
}

function inWords(text: string, tag: string): Day[] {
  return calendarIn(text, tag).flatMap(({ kind, from, to, values: [value = ''] }): Day[] => {
    if (kind !== 'month') return []
    const month = value.replace('month ', '')
    const [before, behind] = [text.slice(Math.max(0, from - 12), from), text.slice(to, to + 16)]
    const early = DAY_BEFORE.exec(before)
    const year = YEAR_BEHIND.exec(behind)
    if (early && year) {
      const [start, end] = [from - early[0].length, to + year[0].length]
      return [{ ...placed(text, start, end), values: real([dayOf(year[1], month, early[1])]) }]
    }
    const late = DAY_AND_YEAR_BEHIND.exec(behind)
    if (!late) return []
    const end = to + late[0].length
    return [{ ...placed(text, from, end), values: real([dayOf(late[2], month, late[1])]) }]
  })
}

function placed(text: string, from: number, to: number) {
  return { text: text.slice(from, to), from, to }
}

function at(match: RegExpExecArray, values: readonly (string | null)[]): Day {
  const from = match.index
  return { text: match[0], from, to: from + match[0].length, values: real(values) }
}

function real(values: readonly (string | null)[]): string[] {
  return values.filter((value) => value !== null)
}

function dayOf(year = '', month = '', day = ''): string | null {
  const isOne = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return isOne ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
