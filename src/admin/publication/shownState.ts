import type { LocalePublication } from '../../publication/state/publicationOf.js'
import type { WaitingSchedule } from '../../schedule/types.js'

/** A language's state as it is shown: `due` where a publication should have been carried out. */
export type ShownState = LocalePublication['state'] | 'due'

/**
 * Whether a schedule is overdue. The runner checks every fifteen seconds; until then nothing is
 * overdue.
 */
export function isDue({ at }: Pick<WaitingSchedule, 'at'>, now: Date): boolean {
  return Date.parse(at) + GRACE < now.getTime()
}

/** Milliseconds that the runner may take. */
const GRACE = 30_000

/** The state to show for a language at a moment. */
export function shownState(
  { state, schedules }: Pick<LocalePublication, 'state' | 'schedules'>,
  now: Date,
): ShownState {
  if (state !== 'scheduled') return state
  const isLate = schedules.some((one) => one.action === 'publish' && isDue(one, now))
  return isLate ? 'due' : state
}
