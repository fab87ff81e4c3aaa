import type { Where } from 'payload'

import { PluginError } from '../../errors.js'

/** Filters for the exported events; an absent filter selects all. */
export type EventFilter = {
  /** Start moment or day, inclusive. */
  from?: string | undefined
  /** End moment, or the end of this day, inclusive. */
  to?: string | undefined
  /** `uid` of an entry or upload, or id of an account. */
  entry?: string | undefined
}

const DAY = /^\d{4}-\d\d-\d\d$/
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/**
 * The filter as a query. Days are those of UTC.
 *
 * @throws BAD_USER_INPUT naming the parameter
 */
export function eventFilter({ from, to, entry }: EventFilter): Where[] {
  const wheres: Where[] = []
  if (from) wheres.push({ at: { greater_than_equal: momentOf('from', from, 'T00:00:00.000Z') } })
  if (to) wheres.push({ at: { less_than_equal: momentOf('to', to, 'T23:59:59.999Z') } })
  if (entry) wheres.push({ entry: { equals: entry } })
  return wheres
}

/**
 * A moment in UTC from a day or a moment.
 *
 * @param time Time of day added to a day.
 * @throws BAD_USER_INPUT naming the parameter
 * @example
 * momentOf('from', '2026-11-01', 'T00:00:00.000Z') // '2026-11-01T00:00:00.000Z'
 */
export function momentOf(name: string, given: string, time: string): string {
  const isDay = DAY.test(given)
  const date = new Date(isDay ? `${given}${time}` : given)
  const isMoment = (isDay || MOMENT.test(given)) && !Number.isNaN(date.getTime())
  // JavaScript takes 31 February for 3 March.
  if (isMoment && (!isDay || date.toISOString().startsWith(given))) return date.toISOString()
  throw new PluginError(
    'BAD_USER_INPUT',
    `${name}: expected a day such as 2026-11-23, or a moment such as 2026-11-23T09:30:00Z, got "${given}".`,
  )
}
