import { firstOpen, noList, outside } from '../build.js'

/** What the server keeps for itself. */
export const INTERNAL = [
  'payload-kv',
  'payload-jobs',
  'payload-preferences',
  'payload-locked-documents',
  'payload-migrations',
] as const

export const anonymousInternals = outside(
  {
    id: 'anonymous-internals',
    title: 'Anonymous callers can read internal collections.',
    source: 'Payload adds collections of its own: key-value store, jobs, preferences, locks.',
    remedy:
      'Restrict them with `jobsCollectionOverrides`, `kvCollectionOverrides` and access functions.',
    as: 'anonymous',
    severity: 'high',
  },
  (context) => {
    const { api, slugs } = context.target
    const names = [
      ...INTERNAL,
      slugs.editions,
      slugs.auditEvents,
      slugs.schedules,
      slugs.translations,
      slugs.translationMemory,
      slugs.glossaryTerms,
    ]
    const asks = names.map((slug) => ({ path: `${api}/${slug}`, query: { limit: 1, depth: 0 } }))
    return firstOpen(context, asks, noList)
  },
)
