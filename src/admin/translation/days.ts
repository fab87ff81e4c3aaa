const DAY = 24 * 60 * 60 * 1000

/**
 * A calendar day, `2026-11-30`, formatted for this language; other values are returned unchanged.
 */
export function dayIn(
  day: string,
  language: string,
  dateStyle: 'medium' | 'long' = 'medium',
): string {
  const at = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return day
  // A calendar day has no time zone: read and written in one zone, it cannot slip to the day
  // before.
  return new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(at)
}

/** The calendar day at a moment where this program runs, as `2026-11-30`. */
export function dayAt(moment: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`
}

/** Whether a due date has passed; the day itself is still in time. */
export function isOverdue({
  due,
  isDone,
  today,
}: {
  /** `2026-11-30`; null: no day was given. */
  due: string | null
  isDone: boolean
  today: string
}): boolean {
  return due !== null && !isDone && due.slice(0, 10) < today
}

/** How long ago a moment was, in words: “3 days ago”. Less than a minute is “now”. */
export function ageIn({
  at,
  now,
  language,
}: {
  /** RFC 3339. */
  at: string
  now: Date
  language: string
}): string {
  const passed = Math.max(0, now.getTime() - new Date(at).getTime())
  if (Number.isNaN(passed)) return at
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const days = Math.floor(passed / DAY)
  if (days >= 365) return format.format(-Math.floor(days / 365), 'year')
  if (days >= 60) return format.format(-Math.floor(days / 30), 'month')
  if (days >= 1) return format.format(-days, 'day')
  const hours = Math.floor(passed / (DAY / 24))
  if (hours >= 1) return format.format(-hours, 'hour')
  const minutes = Math.floor(passed / 60_000)
  return minutes >= 1 ? format.format(-minutes, 'minute') : format.format(0, 'second')
}
