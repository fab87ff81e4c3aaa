import { type APIError, createLocalReq, type PayloadRequest, ValidationError } from 'payload'

import type { Store } from '../entries/store.js'
import { syncEntry } from '../editions/syncEntry.js'
import { carryOut, isRefusal } from '../schedule/carryOut.js'
import { inUnit } from '../saving/inUnit.js'
import { cancelSuperseded } from '../schedule/endSchedules.js'
import { allWaiting, finish, scheduleOf } from '../schedule/store.js'
import type { ScheduledEntry, StoredSchedule } from '../schedule/types.js'
import { cleanError } from '../telemetry/describeError.js'
import { count } from '../telemetry/meter.js'
import { redactText } from '../telemetry/redactText.js'

/** The result of one schedule. `gone`: another runner has done it, or a user has cancelled it. */
export type RunResult = Pick<StoredSchedule, 'entry' | 'locale' | 'action' | 'at' | 'problem'> & {
  outcome: 'done' | 'failed' | 'gone'
}

/**
 * Runs all due schedules, the earliest first. Each runs in its entry's turn and is checked again
 * there, so that it runs once even with several servers; running it twice changes nothing. A
 * refused schedule has failed, with the reason, and its edition, which may already be visible, is
 * removed. Other errors are logged and retried next time.
 */
export async function runDue(store: Pick<Store, 'payload' | 'settings'>): Promise<RunResult[]> {
  const results: RunResult[] = []
  for (const schedule of await allWaiting(store, new Date().toISOString())) {
    const { entry, locale, action, at } = schedule
    try {
      const result = await runOne(store, schedule)
      count('stories_schedules_run_total', { outcome: result.outcome })
      results.push({ entry, locale, action, at, ...result })
    } catch (err) {
      count('stories_schedules_run_total', { outcome: 'error' })
      const what = `${action} ${entry.type}:${entry.id} in ${locale}`
      store.payload.logger.error({
        err: cleanError(err),
        msg: `Schedules: could not ${what}; will retry later.`,
      })
    }
  }
  return results
}

type Outcome = Pick<RunResult, 'outcome' | 'problem'>

async function runOne(
  store: Pick<Store, 'payload' | 'settings'>,
  { id, entry }: StoredSchedule,
): Promise<Outcome> {
  try {
    return await inOwnUnit(store, entry, async (inside) => {
      const schedule = await scheduleOf(inside, id)
      if (schedule?.state !== 'waiting') return { outcome: 'gone', problem: null }
      await carryOut(inside, schedule)
      return { outcome: 'done', problem: null }
    })
  } catch (error) {
    if (!isRefusal(error)) throw error
    return await fail(store, { id, entry, problem: reasonOf(error) })
  }
}

/** Notes why, in a unit of work of its own: what was begun in the first has been undone. */
function fail(
  store: Pick<Store, 'payload' | 'settings'>,
  { id, entry, problem }: { id: number | string; entry: ScheduledEntry; problem: string },
): Promise<Outcome> {
  return inOwnUnit(store, entry, async (inside) => {
    const schedule = await scheduleOf(inside, id)
    if (schedule?.state !== 'waiting') return { outcome: 'gone', problem: null }
    await finish(inside, schedule, { doneAt: new Date().toISOString(), problem })
    await cancelSuperseded(inside, entry)
    await syncEntry({ ...inside, ...entry })
    const what = `${schedule.action} ${entry.type}:${entry.id} in ${schedule.locale}`
    store.payload.logger.error(`Schedules: could not ${what}: ${redactText(problem)}`)
    return { outcome: 'failed', problem }
  })
}

async function inOwnUnit<T>(
  { payload, settings }: Pick<Store, 'payload' | 'settings'>,
  entry: ScheduledEntry,
  task: (store: Store & { req: PayloadRequest }) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({}, payload)
  return inUnit({ payload, settings, req }, entry, task)
}

/** Every problem with its field, where there are several. */
function reasonOf(error: APIError): string {
  if (!(error instanceof ValidationError)) return error.message
  return error.data.errors.map(({ path, message }) => `${path}: ${message}`).join('\n')
}
