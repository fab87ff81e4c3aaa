import type { Payload } from 'payload'

import type { Settings } from '../entries/settings.js'
import { UPLOAD_KEYS } from '../entries/slugs.js'
import { directoryOf } from './room.js'

const KEYS = [...UPLOAD_KEYS, 'consents'] as const

/** Collections of uploads whose files are on our disk. */
export type LocalUploads = { key: (typeof KEYS)[number]; directory: string }

export function localUploads({ collections }: Payload, settings: Settings): LocalUploads[] {
  return KEYS.flatMap((key) => {
    const collection = settings.off.has(key) ? undefined : collections[settings.slugs[key]]
    const directory = collection ? directoryOf(collection.config) : null
    return directory === null ? [] : [{ key, directory }]
  })
}
