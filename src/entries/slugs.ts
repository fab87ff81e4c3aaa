/**
 * The default slug of each collection. Code names a collection by its key; a host app may give it
 * another slug (`PluginOptions.collections`), so the key is the name that never changes.
 */
export const DEFAULT_SLUGS = {
  programmes: 'programmes',
  themes: 'themes',
  keyResults: 'key-results',
  testimonials: 'testimonials',
  stories: 'stories',
  documents: 'documents',
  media: 'media',
  files: 'files',
  consents: 'consents',
  users: 'users',
  apiClients: 'api-clients',
  editions: 'editions',
  searchWords: 'search-words',
  formerSlugs: 'former-slugs',
  changes: 'edition-changes',
  deliveries: 'webhook-deliveries',
  auditEvents: 'audit-events',
  schedules: 'schedules',
  translations: 'translations',
  translationMemory: 'translation-memory',
  glossaryTerms: 'glossary-terms',
} as const

/** A collection of this plugin, whatever slug the host app gave it. */
export type CollectionKey = keyof typeof DEFAULT_SLUGS

/** Collections of entries: drafted, published per locale, and delivered as an `Entry`. */
export const ENTRY_KEYS = [
  'programmes',
  'themes',
  'keyResults',
  'testimonials',
  'stories',
  'documents',
] as const satisfies readonly CollectionKey[]
export type EntryKey = (typeof ENTRY_KEYS)[number]

/** The collection of entries of this name; undefined: there is none. */
export function entryKeyOf(name: unknown): EntryKey | undefined {
  return ENTRY_KEYS.find((key) => key === name)
}

export function isEntryKey(name: unknown): name is EntryKey {
  return entryKeyOf(name) !== undefined
}

/** Upload collections; they have editions too, but no publication of their own. */
export const UPLOAD_KEYS = ['media', 'files'] as const satisfies readonly CollectionKey[]
export type UploadKey = (typeof UPLOAD_KEYS)[number]

/** Collections whose documents come with a file: uploads, and consents with their evidence. */
export const FILED_KEYS = [...UPLOAD_KEYS, 'consents'] as const satisfies readonly CollectionKey[]
