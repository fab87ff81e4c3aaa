import { ENTRY_KEYS, UPLOAD_KEYS } from '../../../entries/slugs.js'
import { attack, firstOpen, inside, leak, noList } from '../build.js'
import { changesOf } from '../changes.js'
import { docOf, found } from '../read.js'
import type { Probe } from '../types.js'

/** API clients and their keys. */
export const clients: readonly Probe[] = [
  // A key with the scope `read` is for the delivery API.
  inside({
    id: 'client-reads',
    title: 'An API key for published content can read the management API.',
    source: 'Payload’s default access is « anyone signed in », API clients included.',
    remedy: 'Check the scopes of the key in `access.read`.',
    as: 'apiClient',
    severity: 'high',
    run: (context) => {
      const { api, slugs, off } = context.target
      const keys = [...ENTRY_KEYS, ...UPLOAD_KEYS, 'users', 'apiClients', 'consents'] as const
      const paths = keys.filter((key) => !off.has(key)).map((key) => `${api}/${slugs[key]}`)
      const asks = [...paths, `${api}/${slugs.themes}/versions`].map((path) => ({
        as: 'reader' as const,
        path,
        query: { limit: 1, depth: 0, draft: true },
      }))
      return firstOpen(context, asks, noList)
    },
  }),
  // The scope `preview` adds drafts, and nothing else.
  inside({
    id: 'client-people',
    title: 'A preview API key can read accounts, keys, consents, versions or the audit log.',
    source: 'Payload’s default access is « anyone signed in », API clients included.',
    remedy: 'Check the role in access functions, not only whether there is a user.',
    as: 'apiClient',
    severity: 'critical',
    run: (context) => {
      const { api, slugs, off } = context.target
      const keys = [
        'users',
        'apiClients',
        'consents',
        'auditEvents',
        'schedules',
        'translations',
        'editions',
        'searchWords',
        'formerSlugs',
        'changes',
        'deliveries',
      ] as const
      const paths = keys.filter((key) => !off.has(key)).map((key) => `${api}/${slugs[key]}`)
      const all = [...paths, `${api}/${slugs.themes}/versions`, `${api}/payload-jobs`]
      const asks = all.map((path) => ({
        as: 'previewer' as const,
        path,
        query: { limit: 1, depth: 0 },
      }))
      return firstOpen(context, asks, noList)
    },
  }),
  // What lies in the trash is not on its way to the public.
  leak({
    id: 'client-trash',
    title: 'A preview API key can read entries in the trash.',
    source: 'Payload: `trash=true` requires no separate right.',
    remedy:
      'Add `{ deletedAt: { exists: false } }` to the condition that `access.read` returns for API clients.',
    as: 'apiClient',
    severity: 'medium',
    mark: ({ world }) => world.marks.trashed,
    asks: ({ target, world }) => {
      const path = `${target.api}/${target.slugs.themes}`
      const query = { trash: true, depth: 0, draft: true, locale: world.locales.source }
      const { id } = world.docs.trashed
      return [
        { as: 'previewer' as const, path: `${path}/${id}`, query },
        { as: 'previewer' as const, path, query: { ...query, 'where[id][equals]': id } },
      ]
    },
  }),
  // Keys are for reading.
  attack({
    id: 'client-writes',
    title: 'An API key can write.',
    source: 'Payload’s default access is « anyone signed in », API clients included.',
    remedy: 'Let `access.update` refuse API clients.',
    as: 'apiClient',
    severity: 'critical',
    ask: ({ world, run }) => ({
      as: 'previewer',
      query: { locale: world.locales.source, depth: 0 },
      json: { title: `${run} by a key` },
    }),
    judge: changesOf('title'),
  }),
  // With a key that ended in the past; where keys cannot end, that is the hole.
  inside({
    id: 'client-expired',
    title: 'API keys work after their expiry, or never expire.',
    source: 'Payload’s API keys do not expire.',
    remedy: 'Give API clients an expiry date, and refuse expired keys.',
    as: 'apiClient',
    severity: 'medium',
    run: async ({ http, target, world, run }) => {
      const slug = target.slugs.apiClients
      const apiKey = crypto.randomUUID()
      const more = { query: { depth: 0 } }
      const data = { name: `${run} expired`, scopes: ['preview'], enableAPIKey: true, apiKey }
      const client = await world.make('apiClients', data, more)
      const key = typeof client.apiKey === 'string' ? client.apiKey : apiKey
      http.identify('expiredClient', { name: 'authorization', value: `${slug} API-Key ${key}` })
      // By an update: a form may refuse an end that lies in the past.
      const ended = { expiresOn: '2020-01-01T00:00:00.000Z' }
      const path = `${target.api}/${slug}/${client.id}`
      const saved = await http.send({
        as: 'admin',
        method: 'PATCH',
        path,
        json: ended,
        query: { depth: 0 },
      })
      const drafts = { path: `${target.api}/${target.slugs.themes}`, query: { limit: 1, depth: 0 } }
      const answer = await http.send({ as: 'expiredClient', ...drafts })
      const isOpen = (await http.send(drafts)).status === 200
      const isKnown = answer.status === 200 && !isOpen
      const hasEnd = docOf(saved)?.expiresOn !== undefined
      return found(
        answer,
        isKnown && (hasEnd ? 'The key expired in 2020.' : 'Keys do not expire here.'),
      )
    },
  }),
]
