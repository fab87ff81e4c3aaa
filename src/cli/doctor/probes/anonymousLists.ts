import { ENTRY_KEYS, UPLOAD_KEYS } from '../../../entries/slugs.js'
import { firstOpen, inside, noList, outside } from '../build.js'
import type { Probe } from '../types.js'

/** What the server keeps for itself. */
export const INTERNAL = [
  'payload-kv',
  'payload-jobs',
  'payload-preferences',
  'payload-locked-documents',
  'payload-migrations',
] as const

/** Lists, counts and files of the management API, asked for anonymously. */
export const anonymousLists: readonly Probe[] = [
  // Entries as they are stored hold more than what is public: the public reads the delivery API.
  outside({
    id: 'anonymous-entries',
    title: 'Anonymous callers can read entries or uploads outside the delivery API.',
    source: 'Payload returns everything that `access.read` allows, including drafts.',
    remedy: 'Let `access.read` of every entry and upload collection refuse anonymous callers.',
    as: 'anonymous',
    severity: 'critical',
    run: (context) => {
      const { target } = context
      const keys = [...ENTRY_KEYS, ...UPLOAD_KEYS].filter((key) => !target.off.has(key))
      const asks = keys.map((key) => ({
        path: `${target.api}/${target.slugs[key]}`,
        query: { limit: 1, depth: 0 },
      }))
      return firstOpen(context, asks, noList)
    },
  }),
  // Accounts, keys and consents hold personal data.
  outside({
    id: 'anonymous-people',
    title: 'Anonymous callers can read accounts, API clients or consents.',
    source:
      'Payload’s default access is « anyone signed in »; a custom function may omit the check.',
    remedy: 'Let `access.read` of users, API clients and consents refuse anonymous callers.',
    as: 'anonymous',
    severity: 'critical',
    run: (context) => {
      const { api, slugs, off } = context.target
      const keys = (['users', 'apiClients', 'consents'] as const).filter((key) => !off.has(key))
      const asks = keys.map((key) => ({
        path: `${api}/${slugs[key]}`,
        query: { limit: 1, depth: 0 },
      }))
      return firstOpen(context, asks, noList)
    },
  }),
  outside({
    id: 'anonymous-internals',
    title: 'Anonymous callers can read internal collections.',
    source: 'Payload adds collections of its own: key-value store, jobs, preferences, locks.',
    remedy:
      'Restrict them with `jobsCollectionOverrides`, `kvCollectionOverrides` and access functions.',
    as: 'anonymous',
    severity: 'high',
    run: (context) => {
      const { api, slugs } = context.target
      const names = [
        ...INTERNAL,
        slugs.editions,
        slugs.auditEvents,
        slugs.deliveries,
        slugs.schedules,
        slugs.translations,
        slugs.translationMemory,
        slugs.glossaryTerms,
      ]
      const asks = names.map((slug) => ({ path: `${api}/${slug}`, query: { limit: 1, depth: 0 } }))
      return firstOpen(context, asks, noList)
    },
  }),
  // A count with a condition tells a text letter by letter.
  outside({
    id: 'anonymous-counts',
    title: 'Anonymous callers can count entries, accounts or consents.',
    source: 'Payload: `GET /api/COLLECTION/count?where=…` follows `access.read` only.',
    remedy: 'Let `access.read` refuse anonymous callers; do not return a condition instead.',
    as: 'anonymous',
    severity: 'high',
    run: (context) => {
      const { api, slugs, off, locales } = context.target
      const keys = [...ENTRY_KEYS, 'users', 'consents'] as const
      const asks = keys
        .filter((key) => !off.has(key))
        .map((key) => ({ path: `${api}/${slugs[key]}/count`, query: { locale: locales[0] } }))
      return firstOpen(context, asks, ({ status, json }, { path }) => {
        const { totalDocs } = json
        return status === 200 && typeof totalDocs === 'number' && `${path} says ${totalDocs}.`
      })
    },
  }),
  // Versions hold every draft there ever was.
  outside({
    id: 'anonymous-versions',
    title: 'Anonymous callers can read versions of entries.',
    source: 'Payload: `access.readVersions` is separate from `read`, and drafts are versions.',
    remedy: 'Set `access.readVersions` on every collection with versions.',
    as: 'anonymous',
    severity: 'critical',
    run: (context) => {
      const { api, slugs, off } = context.target
      const asks = ENTRY_KEYS.filter((key) => !off.has(key)).map((key) => ({
        path: `${api}/${slugs[key]}/versions`,
        query: { limit: 1, depth: 0 },
      }))
      return firstOpen(context, asks, noList)
    },
  }),
  // Payload’s own file route knows nothing of what is public.
  inside({
    id: 'anonymous-files',
    title: 'Anyone who knows or guesses a file name can download the upload.',
    source: 'Payload: files follow `access.read` of the upload collection.',
    remedy: 'Let `access.read` of the upload collections refuse anonymous callers.',
    as: 'anonymous',
    severity: 'high',
    run: (context) => {
      const { api, slugs } = context.target
      const name = encodeURIComponent(String(context.world.docs.media.filename))
      const places = [
        `${api}/${slugs.media}/file/${name}`,
        `/media/images/${name}`,
        `/media/${name}`,
      ]
      return firstOpen(
        context,
        places.map((path) => ({ path })),
        ({ status, headers }, { path }) =>
          status === 200 &&
          (headers.get('content-type') ?? '').startsWith('image/') &&
          `${path} is served.`,
      )
    },
  }),
]
