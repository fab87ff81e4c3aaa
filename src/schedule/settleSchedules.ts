import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
} from 'payload'

import { ENTRY_KEYS, type EntryKey } from '../entries/slugs.js'
import type { Store } from '../entries/store.js'
import { record } from '../entries/read.js'
import type { Settings } from '../entries/settings.js'
import { planOf } from '../saving/keepPlans.js'
import { stateOf } from './liveState.js'
import { scheduledRun } from './scheduledRun.js'
import { find, finish, forget, scheduleOf, waitingOf } from './store.js'
import { superseded } from './superseded.js'
import type { ScheduledEntry } from './types.js'

type Doc = Record<string, unknown> & { id: number | string }

/**
 * Adds to each collection of entries the hooks that end schedules: one that has been carried out is
 * done; one that was overtaken by hand, by the trash or by a deletion, is forgotten. They run in
 * the operation that does it, before its editions are made anew; one query where nothing waits.
 */
export function settleSchedules(
  collections: readonly CollectionConfig[],
  settings: Settings,
): CollectionConfig[] {
  return collections.map((collection) => {
    const type = ENTRY_KEYS.find((key) => settings.slugs[key] === collection.slug)
    return type && settings.enabled ? withHooks(collection, type, settings) : collection
  })
}

function withHooks(
  collection: CollectionConfig,
  type: EntryKey,
  settings: Settings,
): CollectionConfig {
  const afterChange: CollectionAfterChangeHook<Doc> = async (hook) => {
    const { collection, data, operation, previousDoc, req } = hook
    if (operation !== 'update') return
    // The document itself may come without its id, if the request selects other fields.
    const { id } = previousDoc
    const run = scheduledRun(req.context)
    const { writes = 'texts' } = planOf(req, { collection: collection.slug, id }) ?? {}
    const isPublic = record(data)._status === 'published' && writes === 'texts'
    const store = { payload: req.payload, settings, req }
    if (run) await finishRun(store, run.id)
    await settle(store, { type, id }, isPublic && !run ? req.locale : null)
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
    const store = { payload: req.payload, settings, req }
    await forget(store, await find(store, { ref: { equals: `${type}:${id}` } }))
  }
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [afterChange, ...(hooks?.afterChange ?? [])],
      afterDelete: [afterDelete, ...(hooks?.afterDelete ?? [])],
    },
  }
}

async function finishRun(store: Store, id: number | string): Promise<void> {
  const schedule = await scheduleOf(store, id)
  if (!schedule) return
  await finish(store, schedule, { doneAt: new Date().toISOString(), problem: null })
}

/** Forgets what means nothing any more; see `superseded`. One query, two where something waits. */
export async function settle(
  store: Store,
  entry: ScheduledEntry,
  justPublished: string | null = null,
): Promise<void> {
  const waiting = await waitingOf(store, entry)
  if (waiting.length === 0) return
  const state = await stateOf(store, entry)
  await forget(store, superseded(waiting, { ...state, justPublished }))
}
