import type { Where } from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import { findRaw, type Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'
import { asText } from '../entries/read.js'
import { slugOf } from '../entries/slugOf.js'
import type { ScheduledEntry, StoredSchedule, WaitingSchedule } from './types.js'

type Row = Record<string, unknown> & { id: number | string }

/** Who asked for a schedule, with the right that its publication depends on. */
export type Requester = { name: string | null; id: string | null; mayEditShared: boolean }

const WAITING = { state: { equals: 'waiting' } }

/** The pending schedules of an entry, the earliest first. One query. */
export function waitingOf(store: Store, entry: ScheduledEntry): Promise<StoredSchedule[]> {
  return find(store, { and: [{ ref: { equals: refOf(entry) } }, WAITING] })
}

/**
 * The pending schedules of all entries, or only those due at a moment, the earliest first. One
 * query.
 */
export function allWaiting(store: Store, dueAt?: string): Promise<StoredSchedule[]> {
  return find(store, {
    and: [WAITING, ...(dueAt === undefined ? [] : [{ at: { less_than_equal: dueAt } }])],
  })
}

/** One schedule, in whatever state; null when it is gone. */
export async function scheduleOf(store: Store, id: number | string) {
  return (await find(store, { id: { equals: id } }))[0] ?? null
}

/** Schedules of any state, the first first. */
export async function find(store: Store, where: Where): Promise<StoredSchedule[]> {
  const rows = await findRaw(store, { key: 'schedules', where })
  return rows.map(fromRow).sort((a, b) => compare(a.at, b.at) || compare(a.action, b.action))
}

/**
 * Stores a pending schedule; if the same action is already pending for the locale, its moment is
 * changed.
 */
export async function saveWaiting(
  store: Store,
  { entry, schedule, by }: { entry: ScheduledEntry; schedule: WaitingSchedule; by: Requester },
): Promise<void> {
  const collection = slugOf(store.settings, 'schedules')
  const { locale, action, at, timeZone } = schedule
  const key = keyOf(entry, schedule)
  const [known] = await findRaw(store, { key: 'schedules', where: { key: { equals: key } } })
  const { name, id, mayEditShared } = by
  const columns = { at, timeZone, by: name, byId: id, mayEditShared }
  if (known) {
    await update(store, known.id, columns)
    return
  }
  const ref = refOf(entry)
  const own = { key, ref, entryType: entry.type, entry: String(entry.id), locale, action }
  const data = { ...own, ...columns, state: 'waiting', problem: null, doneAt: null }
  await store.payload.db.create({ collection, data, returning: false, ...transactionOf(store) })
}

/** Stores that a schedule has run, or why it failed. */
export async function finish(
  store: Store,
  schedule: StoredSchedule,
  outcome: { doneAt: string; problem: string | null },
): Promise<void> {
  const key = `${keyOf(schedule.entry, schedule)}:${schedule.id}`
  const state = outcome.problem === null ? 'done' : 'failed'
  await update(store, schedule.id, { key, state, ...outcome })
}

/** Deletes schedules, as if they had never been created. */
export async function forget(store: Store, schedules: readonly StoredSchedule[]): Promise<void> {
  if (schedules.length === 0) return
  await store.payload.db.deleteMany({
    collection: slugOf(store.settings, 'schedules'),
    where: { id: { in: schedules.map(({ id }) => id) } },
    ...transactionOf(store),
  })
}

async function update(store: Store, id: number | string, data: Record<string, unknown>) {
  await store.payload.db.updateOne({
    collection: slugOf(store.settings, 'schedules'),
    id,
    data,
    returning: false,
    ...transactionOf(store),
  })
}

function keyOf(entry: ScheduledEntry, { locale, action }: WaitingSchedule): string {
  return `${refOf(entry)}:${locale}:${action}`
}

function refOf({ type, id }: ScheduledEntry): string {
  return `${type}:${id}`
}

/** Rows are written by `saveWaiting` and `finish` alone, so their words are ours. */
function fromRow(row: Row): StoredSchedule {
  return {
    id: row.id,
    entry: { type: row.entryType as EntryKey, id: String(row.entry) },
    locale: String(row.locale),
    action: row.action as StoredSchedule['action'],
    at: String(row.at),
    timeZone: String(row.timeZone),
    by: asText(row.by),
    mayEditShared: row.mayEditShared === true,
    state: row.state as StoredSchedule['state'],
    problem: asText(row.problem),
    doneAt: asText(row.doneAt),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
