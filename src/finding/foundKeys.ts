import { type CollectionKey, ENTRY_KEYS } from '../entries/slugs.js'

/** The collections that the admin finds documents of by their texts. */
export const FOUND_KEYS = [
  ...ENTRY_KEYS,
  ...(['media', 'files', 'glossaryTerms', 'consents', 'users'] as const),
] as const satisfies readonly CollectionKey[]
export type FoundKey = (typeof FOUND_KEYS)[number]

/** The name that a condition looks in all texts by, in place of a field's. */
export const ANYWHERE = 'anywhere'
