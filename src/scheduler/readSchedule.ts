import { z } from 'zod'

import { FOREVER } from '../entries/moments.js'
import type { Settings } from '../entries/settings.js'
import { type FieldProblem, instantOf, isTimeZone } from '../schedule/instantOf.js'
import { ACTIONS, type WaitingSchedule } from '../schedule/types.js'
import { readFields } from '../schema/readFields.js'
import { said } from '../schema/said.js'

type Expected = FieldProblem['expected']

/** A field of a request, and which text of `i18n` says what is expected of it. */
function field<S extends z.ZodType>(
  schema: S,
  words: { meaning: string; expected: Expected; vars?: Record<string, string> },
): S {
  const { meaning, expected: key, vars = {} } = words
  return said(schema, { meaning, text: { key, vars } })
}

/** What a schedule is for: one language, and what is done to it. */
export function askedFields({ locales }: Pick<Settings, 'locales'>) {
  const codes = locales.map(({ code }) => code)
  return z.object({
    locale: field(z.enum(codes), {
      meaning: 'One of the languages of the site.',
      expected: 'schedule.expect.locale',
      vars: { locales: codes.join(', ') },
    }),
    action: field(z.enum(ACTIONS), {
      meaning: 'What is done then.',
      expected: 'schedule.expect.action',
    }),
  })
}

/** When, by the clocks of a zone or with an offset. */
const WHEN = z.object({
  timeZone: field(z.string().refine(isTimeZone).nullable(), {
    meaning: 'An IANA time zone, such as `Europe/Paris`; not needed with an offset.',
    expected: 'schedule.expect.timeZone',
  }).optional(),
  at: field(z.string(), {
    meaning: 'A time on the clocks of the zone, `2026-12-01T09:00`, or one with its offset.',
    expected: 'schedule.expect.at',
  }),
})

/** The body that asks for a schedule, but for what is future. */
export function scheduleBody(settings: Pick<Settings, 'locales'>) {
  return askedFields(settings).extend(WHEN.shape)
}

/** The language and the action of a request. Pure. */
export function readAsked(given: Record<string, unknown>, settings: Pick<Settings, 'locales'>) {
  return readFields<Expected, ReturnType<typeof askedFields>>(askedFields(settings), given)
}

/**
 * The scheduled moment in a request. Without a zone, an instant with an offset is shown in UTC. Pure.
 *
 * @param now RFC 3339: the moment must be after it.
 */
export function readMoment(given: Record<string, unknown>, now: string) {
  return readFields<Expected, ReturnType<typeof momentAfter>>(momentAfter(now), given)
}

/** `WHEN` as the instant that it names, if that is still to come. */
function momentAfter(now: string) {
  return WHEN.transform(({ at, timeZone }, ctx) => {
    const refuse = ({ field, expected: key, vars = {} }: Omit<FieldProblem, 'given'>) => {
      ctx.addIssue({ code: 'custom', path: [field], params: { text: { key, vars } } })
      return z.NEVER
    }
    const zone = timeZone ?? (/(Z|[+-]\d\d:\d\d)$/.test(at) ? 'UTC' : null)
    if (zone === null) return refuse({ field: 'timeZone', expected: 'schedule.expect.timeZone' })
    const read = instantOf({ at, timeZone: zone })
    if ('problem' in read) return refuse(read.problem)
    if (read.instant.at <= now || read.instant.at >= FOREVER)
      return refuse({ field: 'at', expected: 'schedule.expect.future' })
    return { ...read.instant, timeZone: zone }
  })
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
