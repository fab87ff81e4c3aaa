import { type CollectionKey, DEFAULT_SLUGS, ENTRY_KEYS, FILED_KEYS } from '../entries/slugs.js'

/** Derived and internal: they cannot be read or written through Payload's API. */
const CLOSED = [
  'editions',
  'searchWords',
  'formerSlugs',
  'changes',
  'schedules',
  'translations',
  'translationMemory',
] as const
type Closed = (typeof CLOSED)[number]

const all = Object.keys(DEFAULT_SLUGS) as CollectionKey[]

/** Collections that have an API. */
export const OPEN = all.filter(
  (key): key is Exclude<CollectionKey, Closed> => !CLOSED.some((closed) => closed === key),
)

/** Collections that are written through an API. */
export const WRITTEN = OPEN.filter(
  (key): key is Exclude<CollectionKey, Closed | 'auditEvents' | 'deliveries'> =>
    key !== 'auditEvents' && key !== 'deliveries',
)

/** Content with drafts, versions and a publication for each locale. */
export const ENTRIES = ENTRY_KEYS

/** Collections whose documents come with a file. */
export const FILED = FILED_KEYS

/** What editions are made of, or rest on. */
export const EDITED = [...ENTRY_KEYS, ...FILED] as const

/** What the audit log tells of, apart from entries. */
export const LOGGED_OTHERS = [...FILED, 'users', 'apiClients', 'glossaryTerms'] as const

export const LOGGED = [...ENTRY_KEYS, ...LOGGED_OTHERS] as const
