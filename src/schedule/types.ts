import type { EntryKey } from '../entries/slugs.js'

/** The effect of a schedule on a locale at its moment. */
export const ACTIONS = ['publish', 'unpublish'] as const
export type ScheduleAction = (typeof ACTIONS)[number]

/** `waiting` for its moment; `done` by the runner; `failed`, with the reason. */
export const STATES = ['waiting', 'done', 'failed'] as const
export type ScheduleState = (typeof STATES)[number]

/** A pending schedule of an entry. */
export type WaitingSchedule = {
  locale: string
  action: ScheduleAction
  /** RFC 3339 in UTC with milliseconds. */
  at: string
  /** IANA name of the zone in which it was asked for, to show it in. */
  timeZone: string
  /** Name of the user who created it; null if unknown. */
  by: string | null
}

/** The pending schedules of an entry that change the live document. */
export type PlannedChange = Pick<WaitingSchedule, 'locale' | 'action' | 'at'> & {
  /** Whether the user who created it can edit shared fields (see `sharedGoesLive`). */
  mayEditShared: boolean
}

/** The entry that a schedule is of. */
export type ScheduledEntry = { type: EntryKey; id: number | string }

/** A schedule as its collection holds it. */
export type StoredSchedule = WaitingSchedule &
  PlannedChange & {
    /** Of the row. */
    id: number | string
    entry: ScheduledEntry
    state: ScheduleState
    /** Why it failed. */
    problem: string | null
    doneAt: string | null
  }

/** What a save needs to know of the schedule that it carries out. */
export type ScheduledRun = Pick<PlannedChange, 'at' | 'mayEditShared'> & Pick<StoredSchedule, 'id'>
