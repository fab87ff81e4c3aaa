import type { CollectionConfig } from 'payload'

import type { Settings } from '../options.js'
import { entryAccess } from './entryAccess.js'
import { forceDraftHook } from './forceDraft.js'
import { keepSharedHook } from './keepShared.js'
import { protectSharedFields } from './protectSharedFields.js'
import { refuseHook } from './refuseHook.js'
import { statusField } from './statusField.js'

/** Hooks that every collection of entries runs, ahead of its own. */
export function entryHooks(settings: Settings) {
  return {
    beforeOperation: [refuseHook(settings), forceDraftHook(settings)],
    beforeChange: [keepSharedHook(settings)],
  }
}

/**
 * The collection of entries, its fields complete, with everything that decides who may do what in
 * which locale. Access that the collection has already goes before ours.
 */
export function guardEntry(collection: CollectionConfig, settings: Settings): CollectionConfig {
  const { beforeOperation, beforeChange } = entryHooks(settings)
  return {
    ...collection,
    access: { ...entryAccess(settings), ...collection.access },
    fields: [...protectSharedFields(collection.fields, settings), statusField(settings)],
    hooks: {
      ...collection.hooks,
      beforeOperation: [...beforeOperation, ...(collection.hooks?.beforeOperation ?? [])],
      beforeChange: [...beforeChange, ...(collection.hooks?.beforeChange ?? [])],
    },
  }
}
