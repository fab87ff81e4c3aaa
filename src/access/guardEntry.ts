import type { CollectionConfig } from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { entryAccess } from './entryAccess.js'
import { forceDraftHook } from './forceDraft.js'
import { keepSharedHook } from './keepShared.js'
import { protectSharedFields } from './protectSharedFields.js'
import { refuseHook } from './refuseHook.js'
import { statusField } from './statusField.js'

/** Hooks that every collection of entries runs, ahead of its own. */
export function entryHooks(settings: Settings, key: EntryKey) {
  return {
    beforeOperation: [refuseHook(settings, key), forceDraftHook(settings, key)],
    beforeChange: [keepSharedHook(settings, key)],
  }
}

/**
 * The collection of entries, its fields complete, with everything that decides who may do what in
 * which locale. Access that the collection has already goes before ours.
 */
export function guardEntry(args: {
  collection: CollectionConfig
  key: EntryKey
  settings: Settings
}): CollectionConfig {
  const { collection, key, settings } = args
  const { beforeOperation, beforeChange } = entryHooks(settings, key)
  return {
    ...collection,
    access: { ...entryAccess(settings, key), ...collection.access },
    fields: [...protectSharedFields(collection.fields, settings, key), statusField(settings, key)],
    hooks: {
      ...collection.hooks,
      beforeOperation: [...beforeOperation, ...(collection.hooks?.beforeOperation ?? [])],
      beforeChange: [...beforeChange, ...(collection.hooks?.beforeChange ?? [])],
    },
  }
}
