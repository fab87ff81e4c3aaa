import type { CollectionConfig } from 'payload'

import { hiddenFrom } from '../src/access/collectionAccess.js'
import { guardEntry } from '../src/access/guardEntry.js'
import type { Settings } from '../src/entries/settings.js'
import { checkedFields } from '../src/publication/checkedFields.js'
import { assumeLocale } from '../src/publication/assumeLocale.js'
import { refuseMalformed } from '../src/publication/refuseMalformed.js'
import { guardScheduled } from '../src/schedule/guardScheduled.js'
import { saveEntry, saveInTurn } from '../src/saving/saveInTurn.js'
import { apiClients } from './apiClients.js'
import { auditEvents } from './auditEvents.js'
import { consents } from './consents.js'
import { documents } from './documents.js'
import { editions } from './editions.js'
import { files } from './files.js'
import { glossaryTerms } from './glossaryTerms.js'
import { keyResults } from './keyResults.js'
import { media } from './media.js'
import { programmes } from './programmes.js'
import { schedules } from './schedules.js'
import { type CollectionKey, ENTRY_KEYS } from '../src/entries/slugs.js'
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
  editions,
  schedules,
  translations,
  translationMemory,
}

const CLOSED: readonly CollectionKey[] = [
  'editions',
  'auditEvents',
  'schedules',
  'translations',
  'translationMemory',
]

/** The collections as the host app wants them, by key; those switched off are absent. */
export function collections(settings: Settings): Partial<Record<CollectionKey, CollectionConfig>> {
  const result: Partial<Record<CollectionKey, CollectionConfig>> = {}
  for (const key of Object.keys(COLLECTIONS) as CollectionKey[]) {
    if (!settings.off.has(key)) result[key] = shaped(COLLECTIONS[key](settings), key, settings)
  }
  return result
}

/** With the host's fields and access; its `override` has the last word. */
function shaped(collection: CollectionConfig, key: CollectionKey, settings: Settings) {
  const { fields = [], access, override } = settings.collections[key] ?? {}
  const extended = guarded(key, settings, {
    ...collection,
    fields: [...collection.fields, ...fields],
    access: { ...collection.access, ...access },
    admin: { hidden: hiddenFrom(settings, key), ...collection.admin },
  })
  return override ? override(extended) : extended
}

/** With what holds for every field and every save, those of the host included. */
function guarded(
  key: CollectionKey,
  settings: Settings,
  collection: CollectionConfig,
): CollectionConfig {
  // Nobody writes these through the API.
  if (CLOSED.includes(key)) return collection
  const { hooks, fields } = collection
  const checked = {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [
        refuseMalformed(settings),
        assumeLocale(settings),
        ...(hooks?.beforeOperation ?? []),
      ],
    },
  }
  const type = ENTRY_KEYS.find((known) => known === key)
  if (!type) return saveInTurn(checked)
  const whole = { ...checked, fields: checkedFields(fields, settings) }
  const entry = guardEntry({ collection: whole, key: type, settings })
  return saveEntry(guardScheduled(entry, { type, settings }), settings)
}
