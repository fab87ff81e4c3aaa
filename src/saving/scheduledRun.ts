import type { PlannedChange, StoredSchedule } from '../schedule/types.js'

/** On the context of a save that carries out a schedule: which one. */
const RUN = 'storiesScheduledRun'

/** What a save needs to know of the schedule that it carries out. */
export type ScheduledRun = Pick<PlannedChange, 'at' | 'mayEditShared'> & Pick<StoredSchedule, 'id'>

/** The context of the save that carries out a schedule. */
export function runContext({ id, at, mayEditShared }: ScheduledRun): Record<string, unknown> {
  return { [RUN]: { id, at, mayEditShared } satisfies ScheduledRun }
}

/** The schedule that a save carries out; null when somebody does it by hand. */
export function scheduledRun(context: Record<string, unknown>): ScheduledRun | null {
  // `runContext` alone writes there.
  return (context[RUN] as ScheduledRun | undefined) ?? null
}
