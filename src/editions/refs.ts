import { ENTRY_KEYS, UPLOAD_KEYS } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { asList, unique } from '../entries/read.js'
import type { EditionType, Ref } from './types.js'

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

/** The ref of a relation, for example `media:3`, or null. */
export function ref(type: EditionType, id: unknown): Ref | null {
  return typeof id === 'string' && id !== '' ? `${type}:${id}` : null
}

export function refs(type: EditionType, ids: unknown): Ref[] {
  return unique(asList(ids).flatMap((id) => ref(type, id) ?? []))
}
