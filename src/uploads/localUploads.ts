import type { Payload } from 'payload'

import type { Settings } from '../entries/settings.js'
import { FILED_KEYS } from '../entries/slugs.js'
import { directoryOf } from './room.js'

/** Collections of uploads whose files are on our disk. */
export type LocalUploads = { key: (typeof FILED_KEYS)[number]; directory: string }

export function localUploads({ collections }: Payload, settings: Settings): LocalUploads[] {
  return FILED_KEYS.flatMap((key) => {
    const collection = settings.off.has(key) ? undefined : collections[settings.slugs[key]]
    const directory = collection ? directoryOf(collection.config) : null
    return directory === null ? [] : [{ key, directory }]
  })
}
