import { ENTRY_KEYS } from '../../../entries/slugs.js'
import { firstOpen, noList, outside } from '../build.js'

/** Versions hold every draft there ever was. */
export const anonymousVersions = outside(
  {
    id: 'anonymous-versions',
    title: 'Anonymous callers can read versions of entries.',
    source: 'Payload: `access.readVersions` is separate from `read`, and drafts are versions.',
    remedy: 'Set `access.readVersions` on every collection with versions.',
    as: 'anonymous',
    severity: 'critical',
  },
  (context) => {
    const { api, slugs, off } = context.target
    const asks = ENTRY_KEYS.filter((key) => !off.has(key)).map((key) => ({
      path: `${api}/${slugs[key]}/versions`,
      query: { limit: 1, depth: 0 },
    }))
    return firstOpen(context, asks, noList)
  },
)
