import { type CollectionKey, DEFAULT_SLUGS } from '../../entries/slugs.js'
import type { Settings } from '../../entries/settings.js'

/** What a relation leads to, the same on every database: `stories:UID`. */
export type PortableRef = `${CollectionKey}:${string}`

/** Collections that relations of an export may lead to. */
export const REFERABLE = [
  'programmes',
  'themes',
  'keyResults',
  'testimonials',
  'stories',
  'documents',
  'media',
  'files',
  'consents',
] as const satisfies readonly CollectionKey[]
export type ReferableKey = (typeof REFERABLE)[number]

/** Gives what stands for a relation in the other form; null: it leads nowhere. */
export type MapRef = (collection: string, value: unknown) => unknown

/** The collection that has a slug in this app; null: of the host, or not referable. */
export function keyOfSlug(slug: unknown, { slugs }: Pick<Settings, 'slugs'>): ReferableKey | null {
  return REFERABLE.find((key) => slugs[key] === slug) ?? null
}

/** The parts of a ref; null: it is none. */
export function readRef(value: unknown): { key: ReferableKey; uid: string } | null {
  if (typeof value !== 'string') return null
  const colon = value.indexOf(':')
  const key = REFERABLE.find((known) => known === value.slice(0, colon))
  return key && colon > 0 ? { key, uid: value.slice(colon + 1) } : null
}

export function isCollectionKey(key: string): key is CollectionKey {
  return Object.hasOwn(DEFAULT_SLUGS, key)
}
