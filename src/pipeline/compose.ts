import type { CollectionConfig, Field } from 'payload'

import { entryAccess } from '../access/entryAccess.js'
import { protectSharedFields } from '../access/protectSharedFields.js'
import { statusField } from '../access/statusField.js'
import type { Settings } from '../entries/settings.js'
import { type CollectionKey, type EntryKey, entryKeyOf } from '../entries/slugs.js'
import { checkedFields } from '../publication/checkedFields.js'
import { revisionField } from '../saving/revisionField.js'
import { logWrongKey } from '../audit/logWrongKey.js'
import { keyStrategy } from '../security/keys/keyStrategy.js'
import { approvedAtField } from '../translation/records/approvedAtField.js'
import { collectionEndpoints } from './endpoints.js'
import { STEPS } from './steps.js'
import { withSteps } from './withSteps.js'

/**
 * The collections with everything that happens to their documents: steps, endpoints and, for
 * entries, the access and the fields that steps rely on. It comes last, so that nothing a host has
 * made of a collection is left out.
 */
export function compose(
  collections: Partial<Record<CollectionKey, CollectionConfig>>,
  settings: Settings,
): CollectionConfig[] {
  return (Object.entries(collections) as [CollectionKey, CollectionConfig][]).map(
    ([key, collection]) => {
      const type = entryKeyOf(key)
      const whole = type ? asEntry(collection, type, settings) : collection
      const keyed = key === 'apiClients' ? withKeys(whole, settings) : whole
      return withSteps(withEndpoints(keyed, key, settings), { steps: STEPS, key, settings })
    },
  )
}

function asEntry(collection: CollectionConfig, type: EntryKey, settings: Settings) {
  const checked = checkedFields(collection.fields, settings)
  const fields: Field[] = [
    ...protectSharedFields(checked, settings, type),
    statusField(settings, type),
    ...(settings.enabled ? [revisionField()] : []),
    approvedAtField(type, settings),
  ]
  return { ...collection, access: { ...entryAccess(settings, type), ...collection.access }, fields }
}

function withEndpoints(collection: CollectionConfig, key: CollectionKey, settings: Settings) {
  if (collection.endpoints === false) return collection
  const { before, after } = collectionEndpoints(key, settings)
  return { ...collection, endpoints: [...before, ...(collection.endpoints ?? []), ...after] }
}

function withKeys(collection: CollectionConfig, settings: Settings): CollectionConfig {
  const { auth } = collection
  if (typeof auth !== 'object' || !settings.enabled) return collection
  return {
    ...collection,
    auth: { ...auth, strategies: [...(auth.strategies ?? []), keyStrategy(settings, logWrongKey)] },
  }
}
