import { type CollectionKey, ENTRY_KEYS, FILED_KEYS } from '../../entries/slugs.js'
import type { Settings } from '../../entries/settings.js'

/** What a relation leads to, the same on every database: `stories:UID`. */
export type PortableRef = `${CollectionKey}:${string}`

/** Collections that relations of an export may lead to. */
export const REFERABLE = [...ENTRY_KEYS, ...FILED_KEYS] as const
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
