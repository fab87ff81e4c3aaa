import type { Payload } from 'payload'

import type { Settings } from '../entries/settings.js'
import { FILED_KEYS } from '../entries/slugs.js'
import { directoryOf } from './room.js'
import type { FiledKey } from './storedFiles.js'

/**
 * Collections whose files a storage plugin of the host keeps, where we can neither list nor copy
 * them; empty: there are none.
 */
export function keptElsewhere({ collections }: Payload, settings: Settings): FiledKey[] {
  if (settings.storage !== null) return []
  return FILED_KEYS.filter((key) => {
    const collection = settings.off.has(key) ? undefined : collections[settings.slugs[key]]
    return collection !== undefined && directoryOf(collection.config) === null
  })
}
