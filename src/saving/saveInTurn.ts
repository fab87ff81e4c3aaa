import type { CollectionConfig } from 'payload'

import type { Settings } from '../entries/settings.js'
import { keepRows } from './keepRows.js'
import { askStatus, planLive } from './planLive.js'
import { refuseStale, takeRevision } from './refuseStale.js'
import { restoreEndpoint } from './restoreEndpoint.js'
import { revisionField } from './revisionField.js'
import { tellUntrashed, untrashEach } from './untrashEach.js'
import { waitTurn } from './waitTurn.js'

/** The collection, its documents saved one save at a time. */
export function saveInTurn(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [waitTurn, ...(hooks?.beforeOperation ?? [])] },
  }
}

/**
 * The collection of entries, complete but for this: no save loses what another has written, and
 * none makes public what waits in a draft.
 */
export function saveEntry(collection: CollectionConfig, settings: Settings): CollectionConfig {
  if (!settings.enabled) return collection
  const before = [untrashEach, ...(collection.hooks?.beforeOperation ?? [])]
  const inTurn = saveInTurn({
    ...collection,
    hooks: { ...collection.hooks, beforeOperation: before },
  })
  const { hooks } = inTurn
  return {
    ...inTurn,
    fields: [...inTurn.fields, revisionField()],
    endpoints: [restoreEndpoint(settings, collection.slug), ...(inTurn.endpoints || [])],
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(hooks?.beforeOperation ?? []),
        keepRows(settings),
        takeRevision,
        askStatus,
      ],
      afterOperation: [...(hooks?.afterOperation ?? []), tellUntrashed],
      beforeValidate: [refuseStale(settings), ...(hooks?.beforeValidate ?? [])],
      beforeChange: [...(hooks?.beforeChange ?? []), planLive(settings)],
    },
  }
}
