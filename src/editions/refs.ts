import { ENTRY_KEYS, UPLOAD_KEYS } from '../../collections/slugs.js'
import type { Settings } from '../options.js'
import type { EditionType } from './types.js'

/** Every type of edition: entries, then uploads. */
export const EDITION_TYPES = [...ENTRY_KEYS, ...UPLOAD_KEYS] as const

/** The type of edition that a collection of this slug holds, or null. */
export function typeOfSlug(slug: unknown, settings: Settings): EditionType | null {
  return EDITION_TYPES.find((type) => settings.slugs[type] === slug) ?? null
}

/** Whether the host app has left this part out. */
export function isOff(type: EditionType, settings: Settings): boolean {
  return settings.off.has(type)
}
