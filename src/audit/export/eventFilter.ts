import type { Where } from 'payload'
import { z } from 'zod'

import { readOrRefuse } from '../../entries/readOrRefuse.js'
import { said } from '../../schema/said.js'

const DAY = /^\d{4}-\d\d-\d\d$/
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

const FIRST = 'T00:00:00.000Z'
const LAST = 'T23:59:59.999Z'

/** What narrows the exported events; an absent filter selects all. Days are those of UTC. */
export const FILTER = z.object({
  from: moment(FIRST, 'The first day or moment, inclusive.').optional(),
  to: moment(LAST, 'The last one, inclusive.').optional(),
  entry: said(z.string(), {
    meaning: 'The `uid` of an entry or an upload, or the id of an account.',
  }).optional(),
})

/**
 * The filter as a query.
 *
 * @throws BAD_USER_INPUT naming the parameter
 */
export function eventFilter(given: z.input<typeof FILTER>): Where[] {
  return filterWhere(readOrRefuse(FILTER, given))
}

/** As `eventFilter`, of a filter that is read. */
export function filterWhere({ from, to, entry }: z.output<typeof FILTER>): Where[] {
  return [
    ...(from ? [{ at: { greater_than_equal: from } }] : []),
    ...(to ? [{ at: { less_than_equal: to } }] : []),
    ...(entry ? [{ entry: { equals: entry } }] : []),
  ]
}

/**
 * A day or a moment, as a moment in UTC.
 *
 * @param time Time of day added to a day.
 */
export function moment(time: string, meaning: string) {
  return said(
    z.string().transform((given, ctx) => {
      const isDay = DAY.test(given)
      const date = new Date(isDay ? `${given}${time}` : given)
      const isMoment = (isDay || MOMENT.test(given)) && !Number.isNaN(date.getTime())
      // JavaScript takes 31 February for 3 March.
      if (isMoment && (!isDay || date.toISOString().startsWith(given))) return date.toISOString()
      ctx.addIssue({ code: 'custom' })
      return z.NEVER
    }),
    { meaning, expected: 'a day such as 2026-11-23, or a moment such as 2026-11-23T09:30:00Z' },
  )
}
