import { ENTRY_KEYS } from '../../../entries/slugs.js'
import { firstOpen, outside } from '../build.js'

/** A count with a condition tells a text letter by letter. */
export const anonymousCounts = outside(
  {
    id: 'anonymous-counts',
    title: 'Anonymous callers can count entries, accounts or consents.',
    source: 'Payload: `GET /api/COLLECTION/count?where=…` follows `access.read` only.',
    remedy: 'Let `access.read` refuse anonymous callers; do not return a condition instead.',
    as: 'anonymous',
    severity: 'high',
  },
  (context) => {
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
)
