import { ENTRY_KEYS, UPLOAD_KEYS } from '../../../entries/slugs.js'
import { firstOpen, noList, outside } from '../build.js'

/** Entries as they are stored hold more than what is public: the public reads the delivery API. */
export const anonymousEntries = outside(
  {
    id: 'anonymous-entries',
    title: 'Anonymous callers can read entries or uploads outside the delivery API.',
    source: 'Payload returns everything that `access.read` allows, including drafts.',
    remedy: 'Let `access.read` of every entry and upload collection refuse anonymous callers.',
    as: 'anonymous',
    severity: 'critical',
  },
  (context) => {
    const { target } = context
    const keys = [...ENTRY_KEYS, ...UPLOAD_KEYS].filter((key) => !target.off.has(key))
    const asks = keys.map((key) => ({
      path: `${target.api}/${target.slugs[key]}`,
      query: { limit: 1, depth: 0 },
    }))
    return firstOpen(context, asks, noList)
  },
)
