import type { KeyResultData } from '../editions/types.js'
import { type DatePrecision, resultTexts } from './texts.js'

const FORMATS: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
}

/**
 * A period as its language writes it, no more precise than it is: whole years « 2019–2023 », whole
 * months « mars – mai 2019 », else days. With one end: « à partir de 2019 », “until 31 May 2023”.
 * Empty with neither.
 *
 * @param period calendar dates, YYYY-MM-DD, both inclusive
 * @param tag BCP 47
 */
export function formatPeriod(period: NonNullable<KeyResultData['period']>, tag: string): string {
  const start = calendarDate(period.start)
  const end = calendarDate(period.end)
  if (start && end) return formatRange({ dates: start <= end ? [start, end] : [end, start], tag })
  if (start) {
    const precision = precisionOf({ start, end: null })
    return resultTexts(tag).from(formatRange({ dates: [start, start], precision, tag }), precision)
  }
  if (!end) return ''
  const precision = precisionOf({ start: null, end })
  return resultTexts(tag).until(formatRange({ dates: [end, end], precision, tag }), precision)
}

function formatRange(options: {
  dates: [Date, Date]
  precision?: DatePrecision
  tag: string
}): string {
  const [start, end] = options.dates
  const precision = options.precision ?? precisionOf({ start, end })
  const format = new Intl.DateTimeFormat([options.tag, 'en'], {
    ...FORMATS[precision],
    timeZone: 'UTC',
  })
  const french = /^fr(-|$)/i.test(options.tag)
  const text = format
    .formatRangeToParts(start, end)
    // CLDR has « 1 mars »; French writes the first of the month as an ordinal, and only that day.
    .map(({ type, value }) => (french && type === 'day' && value === '1' ? '1er' : value))
    .join('')
  // CLDR 42 and later put thin spaces around the dash in some languages; between two years it
  // stands alone.
  return precision === 'year' ? text.replace(/\s*–\s*/, '–') : text
}

/** Whole years, whole months or days; an end that is not known is no obstacle. */
function precisionOf({ start, end }: { start: Date | null; end: Date | null }): DatePrecision {
  const dayAfter = end && new Date(end.getTime() + 86_400_000)
  if (start && start.getUTCDate() !== 1) return 'day'
  if (dayAfter && dayAfter.getUTCDate() !== 1) return 'day'
  if (start && start.getUTCMonth() !== 0) return 'month'
  return dayAfter && dayAfter.getUTCMonth() !== 0 ? 'month' : 'year'
}

function calendarDate(text: string | null): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0]
  if (day === undefined) return null
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return null
  return date.toISOString().startsWith(day) ? date : null // 31 February would be 3 March
}
