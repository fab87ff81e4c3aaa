import { Temporal } from 'temporal-polyfill'

import type { TextKey } from '../i18n/en.js'
import type { FieldProblem as Problem } from '../schema/readFields.js'

/** A problem of one field of a request: the expected value, as a text of `i18n`. */
export type FieldProblem = Problem<Extract<TextKey, `schedule.expect.${string}`>>

export type Instant = {
  /** RFC 3339 in UTC with milliseconds. */
  at: string
  /** The clock shows this time twice that day; this is the first. */
  isEarlierOfTwo: boolean
}

const WALL_CLOCK = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/
const WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/

/**
 * The instant that a text names: a time on the clocks of a zone (`2026-12-01T09:00`), or an instant
 * with its offset (RFC 3339). Of a time that the clocks show twice the earlier is meant; one that
 * they pass over is refused.
 *
 * @param timeZone An IANA name that `isTimeZone` accepts.
 */
export function instantOf({
  at,
  timeZone,
}: {
  at: unknown
  timeZone: string
}): { instant: Instant } | { problem: FieldProblem } {
  const malformed: FieldProblem = { field: 'at', expected: 'schedule.expect.at', given: at }
  if (typeof at !== 'string') return { problem: malformed }
  try {
    if (WITH_OFFSET.test(at)) {
      return { instant: instant(Temporal.Instant.from(at), false) }
    }
    if (!WALL_CLOCK.test(at)) return { problem: malformed }
    return onTheClock(Temporal.PlainDateTime.from(at, { overflow: 'reject' }), timeZone, at)
  } catch (error) {
    // A day or an hour that no calendar has.
    if (error instanceof RangeError) return { problem: malformed }
    throw error
  }
}

function onTheClock(
  wall: Temporal.PlainDateTime,
  timeZone: string,
  given: string,
): { instant: Instant } | { problem: FieldProblem } {
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' })
  // Where the clocks are put forward, `earlier` is a time before the gap: another one.
  if (!earlier.toPlainDateTime().equals(wall)) {
    const expected = 'schedule.expect.exists'
    return { problem: { field: 'at', expected, vars: { timeZone }, given } }
  }
  return { instant: instant(earlier.toInstant(), !earlier.toInstant().equals(later.toInstant())) }
}

function instant(moment: Temporal.Instant, isEarlierOfTwo: boolean): Instant {
  return { at: moment.toString({ fractionalSecondDigits: 3 }), isEarlierOfTwo }
}

/** Whether it is the name of a zone of the IANA database; an offset is none. */
export function isTimeZone(name: unknown): name is string {
  if (typeof name !== 'string' || !/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
