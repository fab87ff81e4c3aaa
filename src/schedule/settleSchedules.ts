import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
} from 'payload'

import { ENTRY_KEYS, type EntryKey } from '../../collections/slugs.js'
import type { Store } from '../editions/database.js'
import { record } from '../editions/read.js'
import type { Settings } from '../options.js'
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
    const { data, operation, previousDoc, req } = hook
    if (operation !== 'update') return
    const run = scheduledRun(req.context)
    const isPublication = record(data)._status === 'published' && run === null
    await settle(
      { payload: req.payload, settings, req },
      // The document itself may come without its id, if the request selects other fields.
      { type, id: previousDoc.id },
      { run: run?.id ?? null, justPublished: isPublication ? (req.locale ?? null) : null },
    )
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

async function settle(
  store: Store,
  entry: ScheduledEntry,
  { run, justPublished }: { run: number | string | null; justPublished: string | null },
): Promise<void> {
  const carriedOut = run === null ? null : await scheduleOf(store, run)
  if (carriedOut) {
    await finish(store, carriedOut, { doneAt: new Date().toISOString(), problem: null })
  }
  const waiting = await waitingOf(store, entry)
  if (waiting.length === 0) return
  const state = await stateOf(store, entry)
  await forget(store, superseded(waiting, { ...state, justPublished }))
}
