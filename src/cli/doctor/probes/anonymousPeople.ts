import { firstOpen, noList, outside } from '../build.js'

/** Accounts, keys and consents hold personal data. */
export const anonymousPeople = outside(
  {
    id: 'anonymous-people',
    title: 'Anonymous callers can read accounts, API clients or consents.',
    source:
      'Payload’s default access is « anyone signed in »; a custom function may omit the check.',
    remedy: 'Let `access.read` of users, API clients and consents refuse anonymous callers.',
    as: 'anonymous',
    severity: 'critical',
  },
  (context) => {
    const { api, slugs, off } = context.target
    const keys = (['users', 'apiClients', 'consents'] as const).filter((key) => !off.has(key))
    const asks = keys.map((key) => ({
      path: `${api}/${slugs[key]}`,
      query: { limit: 1, depth: 0 },
    }))
    return firstOpen(context, asks, noList)
  },
)
