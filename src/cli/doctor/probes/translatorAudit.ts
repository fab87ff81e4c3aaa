import { asTranslator, firstOpen, noList } from '../build.js'

/** The log names people, addresses and titles of drafts. */
export const translatorAudit = asTranslator(
  {
    id: 'translator-audit',
    title: 'A translator reads the audit log or internal collections.',
    source: 'A collection whose access was left at « anyone signed in ».',
    remedy: 'Let `access.read` of the audit log be for administrators.',
    as: 'translator',
    severity: 'high',
  },
  (context) => {
    const { api, slugs } = context.target
    const names = [
      slugs.auditEvents,
      slugs.editions,
      'payload-kv',
      'payload-jobs',
      'payload-migrations',
    ]
    const asks = names.map((slug) => ({
      as: 'translator' as const,
      path: `${api}/${slug}`,
      query: { limit: 1, depth: 0 },
    }))
    return firstOpen(context, asks, noList)
  },
)
