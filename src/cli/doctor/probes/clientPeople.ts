import { firstOpen, inside, noList } from '../build.js'

/** The scope `preview` adds drafts, and nothing else. */
export const clientPeople = inside(
  {
    id: 'client-people',
    title: 'A preview API key can read accounts, keys, consents, versions or the audit log.',
    source: 'Payload’s default access is « anyone signed in », API clients included.',
    remedy: 'Check the role in access functions, not only whether there is a user.',
    as: 'apiClient',
    severity: 'critical',
  },
  (context) => {
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
)
