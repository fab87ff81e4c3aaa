/** A day and an hour as people of this language write them, with the time zone's short name. */
export function momentIn({
  at,
  timeZone,
  language,
}: {
  /** RFC 3339. */
  at: string
  /** IANA name. */
  timeZone: string
  language: string
}): string {
  const format: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }
  return new Intl.DateTimeFormat(language, format).format(new Date(at))
}

/** The day of a moment in the browser's own zone. */
export function dayOf(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(at))
}

/** Day and hour of a moment in the browser's own zone. */
export function timeOf(at: string, language: string): string {
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(language, format).format(new Date(at))
}

/** The zone that the browser runs in, by its IANA name. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Every zone that can be chosen, the browser's own among them. */
export function timeZones(): string[] {
  return [...new Set([ownTimeZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort()
}
