import { asTranslator, firstOpen, noList } from '../build.js'

/** From then on there are no events yet: what is asked for is the right, not the log. */
const FUTURE = '2099-01-01'

/** The log names people, addresses and titles of drafts. */
export const translatorAudit = asTranslator(
  {
    id: 'translator-audit',
    title: 'A translator can read the audit log or internal collections.',
    source: 'The collection has the default access « anyone signed in ».',
    remedy: 'Allow `access.read` of the audit log only to administrators.',
    as: 'translator',
    severity: 'high',
  },
  (context) => {
    const { api, slugs } = context.target
    const own = [slugs.auditEvents, slugs.editions]
    const names = [...own, 'payload-kv', 'payload-jobs', 'payload-migrations']
    const query = { limit: 1, depth: 0 }
    const people = ['anonymous', 'translator'] as const
    const asks = people.flatMap((as) => [
      ...names.map((slug) => ({ as, path: `${api}/${slug}`, query })),
      { as, path: `${api}/${slugs.auditEvents}/export`, query: { format: 'json', from: FUTURE } },
    ])
    return firstOpen(context, asks, (answer, ask) => {
      const isExported = ask.path.endsWith('/export') && answer.status === 200
      return isExported ? `The log was exported for: ${ask.as}.` : noList(answer, ask)
    })
  },
)
