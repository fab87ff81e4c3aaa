import { dayAt } from '../translation/days.js'

const ISO = /^\d{4}-\d\d-\d\d(?:T|$)/

/** The day of a stored date, `YYYY-MM-DD`; what is no date is given back as it is. */
export function toDayValue(stored: string): string {
  return ISO.test(stored) ? stored.slice(0, 10) : stored
}

/** Day and hour of a stored moment on the clocks of this machine; what is none is given back. */
export function toMomentValue(stored: string): string {
  const at = new Date(stored)
  if (!ISO.test(stored) || Number.isNaN(at.getTime())) return stored
  const two = (part: number) => String(part).padStart(2, '0')
  return `${dayAt(at)}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** Whether a text is a calendar day, `YYYY-MM-DD`, and not what somebody is still typing. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text)
}
