import { asTranslator, firstOpen, noList } from '../build.js'
import { managementQuery } from '../graphql.js'
import { asObject, docsOf } from '../read.js'
import type { Probe } from '../types.js'

/** From then on there are no events yet: what is asked for is the right, not the log. */
const FUTURE = '2099-01-01'

/** A translator who reads about people. */
export const people: readonly Probe[] = [
  // Only their own account.
  asTranslator({
    id: 'translator-people',
    title: 'A translator can read other accounts.',
    source: 'Payload’s default access is « anyone signed in ».',
    remedy: 'Restrict `access.read` of users to each user’s own account.',
    as: 'translator',
    severity: 'high',
    run: (context) => {
      const { target, credentials } = context
      const path = `${target.api}/${target.slugs.users}`
      const asks = [
        { as: 'translator' as const, path, query: { limit: 5, depth: 0 } },
        { as: 'translator' as const, path, query: { limit: 5, depth: 0, sort: 'email', page: 1 } },
      ]
      return firstOpen(context, asks, (answer) => {
        const others = docsOf(answer)?.filter(({ email }) => email !== credentials.email) ?? []
        return others.length > 0 && `${others.length} other accounts on this page.`
      })
    },
  }),
  // Names, telephone numbers and guardians of people who gave consent.
  asTranslator({
    id: 'translator-consents',
    title: 'A translator can read consents or API clients.',
    source:
      'Payload’s default access is « anyone signed in », and relations and joins are populated.',
    remedy: 'Allow `access.read` of consents only to editors and administrators.',
    as: 'translator',
    severity: 'critical',
    run: (context) => {
      const { api, slugs } = context.target
      const as = 'translator' as const
      const query = { limit: 3, depth: 0 }
      const asks = [
        { as, path: `${api}/${slugs.consents}`, query },
        { as, path: `${api}/${slugs.apiClients}`, query },
        { as, path: `${api}/${slugs.testimonials}`, query: { limit: 20, depth: 3, draft: true } },
        managementQuery(
          context,
          '{ Testimonials(limit: 20, draft: true) { docs { consent { person { name } } } } }',
          as,
        ),
      ]
      return firstOpen(context, asks, (answer, { path }) => {
        if (path.endsWith(slugs.testimonials) || path.endsWith('/graphql')) {
          return holdsPerson(answer.json) && 'The person in a consent is populated.'
        }
        const docs = docsOf(answer)
        return docs && `${path} answers with a list (${docs.length}).`
      })
    },
  }),
  // The log names people, addresses and titles of drafts.
  asTranslator({
    id: 'translator-audit',
    title: 'A translator can read the audit log or internal collections.',
    source: 'The collection has the default access « anyone signed in ».',
    remedy: 'Allow `access.read` of the audit log only to administrators.',
    as: 'translator',
    severity: 'high',
    run: (context) => {
      const { api, slugs } = context.target
      const own = [slugs.auditEvents, slugs.deliveries, slugs.editions]
      const names = [...own, 'payload-kv', 'payload-jobs', 'payload-migrations']
      const query = { limit: 1, depth: 0 }
      const callers = ['anonymous', 'translator'] as const
      const asks = callers.flatMap((as) => [
        ...names.map((slug) => ({ as, path: `${api}/${slug}`, query })),
        { as, path: `${api}/${slugs.auditEvents}/export`, query: { format: 'json', from: FUTURE } },
      ])
      return firstOpen(context, asks, (answer, ask) => {
        const isExported = ask.path.endsWith('/export') && answer.status === 200
        return isExported ? `The log was exported for: ${ask.as}.` : noList(answer, ask)
      })
    },
  }),
]

function holdsPerson(json: unknown): boolean {
  if (Array.isArray(json)) return json.some(holdsPerson)
  const { consent } = asObject(json)
  if (asObject(asObject(consent).person).name) return true
  return Object.values(asObject(json)).some(holdsPerson)
}
