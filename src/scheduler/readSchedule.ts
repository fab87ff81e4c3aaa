import { z } from 'zod'

import { FOREVER } from '../entries/moments.js'
import { type FieldProblem, instantOf, isTimeZone } from '../schedule/instantOf.js'
import { ACTIONS, type ScheduleAction, type WaitingSchedule } from '../schedule/types.js'
import { said } from '../schema/said.js'

/** What a schedule is for. */
export const ASKED = z.object({
  locale: said(z.string(), { meaning: 'One of the languages of the site.' }),
  action: z.enum(ACTIONS),
})

/** The body that asks for a schedule; `readMoment` knows clocks and their zones. */
export const SCHEDULE_BODY = ASKED.extend({
  at: said(z.string(), {
    meaning: 'A time on the clocks of the zone, `2026-12-01T09:00`, or one with its offset.',
  }),
  timeZone: said(z.string().nullable(), {
    meaning: 'An IANA time zone, such as `Europe/Paris`; not needed with an offset.',
  }).optional(),
})

/** The parts of a request that make a schedule. */
export type AskedSchedule = Pick<WaitingSchedule, 'locale' | 'action' | 'at' | 'timeZone'> & {
  isEarlierOfTwo: boolean
}

/** The locale that a request names, one of those configured. */
export function readScheduleLocale(
  given: unknown,
  locales: readonly string[],
): { locale: string } | { problem: FieldProblem } {
  const locale = locales.find((code) => code === given)
  if (locale !== undefined) return { locale }
  const vars = { locales: locales.join(', ') }
  return { problem: { field: 'locale', expected: 'schedule.expect.locale', vars, given } }
}

export function readAction(given: unknown): { action: ScheduleAction } | { problem: FieldProblem } {
  const read = ASKED.shape.action.safeParse(given)
  if (read.success) return { action: read.data }
  return { problem: { field: 'action', expected: 'schedule.expect.action', given } }
}

/**
 * The scheduled moment in a request. Without a zone, an instant with an offset is shown in UTC.
 *
 * @param now RFC 3339: the moment must be after it.
 */
export function readMoment(
  { at, timeZone }: { at?: unknown; timeZone?: unknown },
  now: string,
): Pick<AskedSchedule, 'at' | 'timeZone' | 'isEarlierOfTwo'> | { problem: FieldProblem } {
  const hasOffset = typeof at === 'string' && /(Z|[+-]\d\d:\d\d)$/.test(at)
  const zone = (timeZone === undefined || timeZone === null) && hasOffset ? 'UTC' : timeZone
  if (!isTimeZone(zone)) {
    return { problem: { field: 'timeZone', expected: 'schedule.expect.timeZone', given: timeZone } }
  }
  const read = instantOf({ at, timeZone: zone })
  if ('problem' in read) return read
  if (read.instant.at <= now || read.instant.at >= FOREVER) {
    return { problem: { field: 'at', expected: 'schedule.expect.future', given: at } }
  }
  return { ...read.instant, timeZone: zone }
}

/**
 * Whether a moment goes with what else waits for the locale: what is not public must become so
 * before it can cease to be, and nothing begins and ends at once.
 */
export function orderProblem(
  { locale, action, at }: Pick<WaitingSchedule, 'locale' | 'action' | 'at'>,
  { isPublished, waiting }: { isPublished: boolean; waiting: readonly WaitingSchedule[] },
): FieldProblem | null {
  const other = waiting.find((one) => one.locale === locale && one.action !== action)
  if (action === 'unpublish' && !isPublished && !other) {
    return { field: 'locale', expected: 'schedule.expect.published', given: locale }
  }
  if (!other) return null
  const [begin, end] = action === 'publish' ? [at, other.at] : [other.at, at]
  if (isPublished ? begin !== end : begin < end) return null
  const expected = action === 'publish' ? 'schedule.expect.beforeEnd' : 'schedule.expect.afterBegin'
  return { field: 'at', expected, vars: { moment: other.at }, given: at }
}
