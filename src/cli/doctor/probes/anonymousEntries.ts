import { ENTRY_KEYS, UPLOAD_KEYS } from '../../../entries/slugs.js'
import { firstOpen, noList, outside } from '../build.js'

/** Entries as they are stored hold more than what is public: the public reads the delivery API. */
export const anonymousEntries = outside(
  {
    id: 'anonymous-entries',
    title: 'Entries or uploads are read without signing in, past the delivery API.',
    source: 'Payload gives anonymous callers what `access.read` lets through, drafts included.',
    remedy: 'Let `access.read` of every entry and upload collection refuse who is not signed in.',
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
