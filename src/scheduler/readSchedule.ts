import { FOREVER } from '../entries/moments.js'
import { type FieldProblem, instantOf, isTimeZone } from '../schedule/instantOf.js'
import { ACTIONS, type ScheduleAction, type WaitingSchedule } from '../schedule/types.js'

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
  const action = ACTIONS.find((known) => known === given)
  if (action) return { action }
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
