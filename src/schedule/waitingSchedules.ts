import type { Store } from '../entries/store.js'
import { waitingOf } from './store.js'
import type { ScheduledEntry, WaitingSchedule } from './types.js'

/**
 * The pending schedules of an entry, in any locale, the earliest first. One query, below access.
 */
export async function waitingSchedules(
  store: Store,
  entry: ScheduledEntry,
): Promise<WaitingSchedule[]> {
  const waiting = await waitingOf(store, entry)
  return waiting.map(({ locale, action, at, timeZone, by }) => {
    return { locale, action, at, timeZone, by }
  })
}
