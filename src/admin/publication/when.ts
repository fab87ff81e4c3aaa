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
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }
  const moment = new Intl.DateTimeFormat(language, format).format(new Date(at))
  // A line may end after a hyphen; not after a minus.
  return moment.replace(/(GMT|UTC)-(?=\d)/, '$1−')
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

/** The hour of a moment in the browser's own zone. */
export function hourOf(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(new Date(at))
}
