import type { PlannedChange, StoredSchedule } from '../schedule/types.js'

/** What a save needs to know of the schedule that it carries out. */
export type ScheduledRun = Pick<PlannedChange, 'at' | 'mayEditShared'> & Pick<StoredSchedule, 'id'>
