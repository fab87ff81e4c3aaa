import type { CollectionConfig } from 'payload'

import { hiddenFrom } from '../src/access/collectionAccess.js'
import type { Settings } from '../src/entries/settings.js'
import { apiClients } from './apiClients.js'
import { auditEvents } from './auditEvents.js'
import { consents } from './consents.js'
import { deliveries } from './deliveries.js'
import { documents } from './documents.js'
import { editions } from './editions.js'
import { files } from './files.js'
import { changes } from './changes.js'
import { formerSlugs } from './formerSlugs.js'
import { glossaryTerms } from './glossaryTerms.js'
import { keyResults } from './keyResults.js'
import { media } from './media.js'
import { programmes } from './programmes.js'
import { searchWords } from './searchWords.js'
import { schedules } from './schedules.js'
import type { CollectionKey } from '../src/entries/slugs.js'
import { stories } from './stories.js'
import { testimonials } from './testimonials.js'
import { themes } from './themes.js'
import { translationMemory } from './translationMemory.js'
import { translations } from './translations.js'
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
  glossaryTerms,
  consents,
  users,
  apiClients,
  auditEvents,
  deliveries,
  editions,
  searchWords,
  formerSlugs,
  changes,
  schedules,
  translations,
  translationMemory,
}

/** The collections as the host app wants them, by key; those switched off are absent. */
export function collections(settings: Settings): Partial<Record<CollectionKey, CollectionConfig>> {
  const result: Partial<Record<CollectionKey, CollectionConfig>> = {}
  for (const key of Object.keys(COLLECTIONS) as CollectionKey[]) {
    if (!settings.off.has(key)) result[key] = shaped(COLLECTIONS[key](settings), key, settings)
  }
  return result
}

/** What is undefined stands for the plugin's own: Payload would let every account in. */
function given(access: CollectionConfig['access'] = {}) {
  return Object.fromEntries(Object.entries(access).filter(([, value]) => value !== undefined))
}

/** With the host's fields and access; its `override` has the last word. */
function shaped(collection: CollectionConfig, key: CollectionKey, settings: Settings) {
  const { fields = [], access, override } = settings.collections[key] ?? {}
  const extended: CollectionConfig = {
    ...collection,
    fields: [...collection.fields, ...fields],
    access: { ...collection.access, ...given(access) },
    admin: { hidden: hiddenFrom(settings, key), ...collection.admin },
  }
  return override ? override(extended) : extended
}
