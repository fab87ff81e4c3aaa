/** ISO 8601: a day, or a moment as date pickers send it. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** The day exists and is written as ISO 8601. */
export function isCalendarDate(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  const match = typeof value === 'string' ? ISO.exec(value) : null
  if (!match) return false
  const [, year, month, day] = match
  // `Date` turns the 31st of April into the 1st of May.
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
}

/** `YYYY-MM-DD`; null when there is no date. */
export function dayOf(value: unknown): string | null {
  if (!isCalendarDate(value)) return null
  return (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10)
}
