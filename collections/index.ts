import type { CollectionConfig } from 'payload'

import type { Settings } from '../src/options.js'
import { apiClients } from './apiClients.js'
import { consents } from './consents.js'
import { documents } from './documents.js'
import { editions } from './editions.js'
import { files } from './files.js'
import { keyResults } from './keyResults.js'
import { media } from './media.js'
import { programmes } from './programmes.js'
import type { CollectionKey } from './slugs.js'
import { stories } from './stories.js'
import { testimonials } from './testimonials.js'
import { themes } from './themes.js'
import { users } from './users.js'

/** Every collection of the plugin, in the order of the admin's menu. */
const COLLECTIONS: Record<CollectionKey, (settings: Settings) => CollectionConfig> = {
  programmes,
  themes,
  keyResults,
  testimonials,
  stories,
  documents,
  media,
  files,
  consents,
  users,
  apiClients,
  editions,
}

/** The collections as the host app wants them, by key; those switched off are absent. */
export function collections(settings: Settings): Partial<Record<CollectionKey, CollectionConfig>> {
  const result: Partial<Record<CollectionKey, CollectionConfig>> = {}
  for (const key of Object.keys(COLLECTIONS) as CollectionKey[]) {
    if (!settings.off.has(key)) result[key] = shaped(COLLECTIONS[key](settings), key, settings)
  }
  return result
}

function shaped(collection: CollectionConfig, key: CollectionKey, settings: Settings) {
  const { fields = [], access, override } = settings.collections[key] ?? {}
  const extended: CollectionConfig = {
    ...collection,
    fields: [...collection.fields, ...fields],
    access: { ...collection.access, ...access },
  }
  return override ? override(extended) : extended
}
