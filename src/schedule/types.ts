import type { EntryKey } from '../entries/slugs.js'

/** What a schedule does to a locale when its moment comes. */
export const ACTIONS = ['publish', 'unpublish'] as const
export type ScheduleAction = (typeof ACTIONS)[number]

/** `waiting` for its moment; `done` by the runner; `failed`, with the reason. */
export const STATES = ['waiting', 'done', 'failed'] as const
export type ScheduleState = (typeof STATES)[number]

/** What waits for an entry. */
export type WaitingSchedule = {
  locale: string
  action: ScheduleAction
  /** RFC 3339 in UTC with milliseconds. */
  at: string
  /** IANA name of the zone in which it was asked for, to show it in. */
  timeZone: string
  /** Name of whoever asked for it; null when that is not known. */
  by: string | null
}

/** What waits for an entry, as far as it changes the live document. */
export type PlannedChange = Pick<WaitingSchedule, 'locale' | 'action' | 'at'> & {
  /** Whether whoever asked for it may edit what locales share (see `sharedGoesLive`). */
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
