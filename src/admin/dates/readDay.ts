import { fold } from '../../entries/fold.js'

/** A calendar day, `YYYY-MM-DD`, or why a text is none. */
export type DayRead =
  | { day: string | null }
  | { problem: 'unreadable' | 'impossible' | 'shortYear' }
  | { problem: 'ambiguous'; days: readonly [string, string] }

type Order = 'dmy' | 'mdy'

/** Small words of dates in the languages of the admin: « le 12 novembre », “12 de mayo de 2025”. */
const FILLERS = new Set(['le', 'de', 'del', 'el', 'of', 'the'])
const ISO = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:t\S*)?$/
const FIGURES = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d+)$/

/**
 * The day that a text names, as people of this language write days: 12/11/2025 is in November in
 * French and Spanish. English is written both ways, so figures that make two days are ambiguous.
 * ISO 8601 and months by name are read in every language; a year has four digits. Pure.
 */
export function readDay(text: string, language: string): DayRead {
  const words = fold(text)
  if (words === '') return { day: null }
  const [, isoYear, isoMonth, isoDay] = ISO.exec(words) ?? []
  if (isoYear) return dayFrom(isoYear, isoMonth, isoDay)
  const [, first, second, year] = FIGURES.exec(words) ?? []
  if (first && second && year) return readFigures({ first, second, year, language })
  return readWords(words, language)
}

type Figures = { first: string; second: string; year: string; language: string }

function readFigures({ first, second, year, language }: Figures): DayRead {
  if (year.length !== 4) return { problem: 'shortYear' }
  const read = { dmy: dayOf(year, second, first), mdy: dayOf(year, first, second) }
  const days = [...new Set(ordersOf(language).flatMap((order) => read[order] ?? []))]
  const [one, other] = days
  if (one === undefined) return { problem: 'impossible' }
  return other === undefined ? { day: one } : { problem: 'ambiguous', days: [one, other] }
}

/** How a language orders the figures of a date; English has countries of both kinds. */
function ordersOf(language: string): Order[] {
  if (/^en\b/.test(language)) return ['dmy', 'mdy']
  const parts = new Intl.DateTimeFormat([language, 'fr']).formatToParts(0)
  const [first] = parts.filter(({ type }) => type === 'day' || type === 'month')
  return [first?.type === 'month' ? 'mdy' : 'dmy']
}

function readWords(words: string, language: string): DayRead {
  const parts = words
    .split(/[\s,.]+/)
    .map((part) => part.replace(/^(\d+)(?:er|st|nd|rd|th|o)$/, '$1'))
    .filter((part) => part !== '' && !FILLERS.has(part))
  const months = monthNames(language)
  const month = parts.findIndex((part) => months.has(part))
  const [a = '', b = '', ...more] = parts.filter((_, index) => index !== month)
  if (month < 0 || more.length > 0 || !/^\d+$/.test(a) || !/^\d+$/.test(b))
    return { problem: 'unreadable' }
  const [year, day] = a.length === 4 ? [a, b] : [b, a]
  if (year.length !== 4) return { problem: 'shortYear' }
  return dayFrom(year, String(months.get(parts[month] ?? '')), day)
}

/** How months are named: long and short, alone and in a date. */
const STYLES = (['long', 'short'] as const).flatMap((month) => [
  { month },
  { month, day: 'numeric' as const },
])
const MONTHS = Array.from({ length: 12 }, (_, index) => index)

/** Names of the months in a language and in English, without accents and dots, with their numbers. */
function monthNames(language: string): Map<string, number> {
  const formats = ['en', language].flatMap((locale) =>
    STYLES.map((style) => new Intl.DateTimeFormat([locale, 'en'], { ...style, timeZone: 'UTC' })),
  )
  const names = formats.flatMap((format) =>
    MONTHS.map((month): [string, number] => [nameIn(format, month), month + 1]),
  )
  // English writes both, and its formats only one.
  return new Map([...names, ['sep', 9], ['sept', 9]])
}

function nameIn(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(Date.UTC(2024, month, 1))
  return fold(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\./g, '')
}

function dayFrom(year = '', month = '', day = ''): DayRead {
  const found = dayOf(year, month, day)
  return found === null ? { problem: 'impossible' } : { day: found }
}

/** `YYYY-MM-DD`; null when there is no such day. */
function dayOf(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  // `Date` turns the 31st of April into the 1st of May.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null
}
