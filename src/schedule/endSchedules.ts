import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import type { Store } from '../entries/store.js'
import { asObject } from '../entries/read.js'
import type { Settings } from '../entries/settings.js'
import { planOf } from '../saving/keepPlans.js'
import { stateOf } from './liveState.js'
import { find, finish, forget, scheduleOf, waitingOf } from './store.js'
import { superseded } from './superseded.js'
import type { ScheduledEntry } from './types.js'
import { operationContext } from '../entries/operationContext.js'

type Doc = Record<string, unknown> & { id: number | string }

/**
 * Ends schedules: one that has been carried out is done; one that was overtaken by hand or by the
 * trash is forgotten. Runs after an update, before the entry's editions are written; one query
 * where nothing waits.
 */
export function endSchedules(type: EntryKey, settings: Settings): CollectionAfterChangeHook<Doc> {
  return async ({ collection, data, operation, previousDoc, req }) => {
    if (operation !== 'update') return
    // The document itself may come without its id, if the request selects other fields.
    const { id } = previousDoc
    const { run } = operationContext(req)
    const { writes = 'texts' } = planOf(req, { collection: collection.slug, id }) ?? {}
    const isPublic = asObject(data)._status === 'published' && writes === 'texts'
    const store = { payload: req.payload, settings, req }
    if (run) await finishRun(store, run.id)
    await cancelSuperseded(store, { type, id }, isPublic && !run ? req.locale : null)
  }
}

/** Forgets the schedules of an entry that is gone. Runs after a deletion; one query, or two. */
export function forgetSchedules(type: EntryKey, settings: Settings): CollectionAfterDeleteHook {
  return async ({ id, req }) => {
    const store = { payload: req.payload, settings, req }
    await forget(store, await find(store, { ref: { equals: `${type}:${id}` } }))
  }
}

async function finishRun(store: Store, id: number | string): Promise<void> {
  const schedule = await scheduleOf(store, id)
  if (!schedule) return
  await finish(store, schedule, { doneAt: new Date().toISOString(), problem: null })
}

/** Deletes superseded schedules (see `superseded`). One query, two if some are pending. */
export async function cancelSuperseded(
  store: Store,
  entry: ScheduledEntry,
  justPublished: string | null = null,
): Promise<void> {
  const waiting = await waitingOf(store, entry)
  if (waiting.length === 0) return
  const state = await stateOf(store, entry)
  await forget(store, superseded(waiting, { ...state, justPublished }))
}
