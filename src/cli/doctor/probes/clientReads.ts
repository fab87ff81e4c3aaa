import { ENTRY_KEYS, UPLOAD_KEYS } from '../../../entries/slugs.js'
import { firstOpen, inside, noList } from '../build.js'

/** A key with the scope `read` is for the delivery API. */
export const clientReads = inside(
  {
    id: 'client-reads',
    title: 'An API key for published content can read the management API.',
    source: 'Payload’s default access is « anyone signed in », API clients included.',
    remedy: 'Check the scopes of the key in `access.read`.',
    as: 'apiClient',
    severity: 'high',
  },
  (context) => {
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
)
