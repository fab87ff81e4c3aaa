import { asTranslator, firstOpen } from '../build.js'
import { managementQuery } from '../graphql.js'
import { docsOf, asObject } from '../read.js'

/** Names, telephone numbers and guardians of people who gave consent. */
export const translatorConsents = asTranslator(
  {
    id: 'translator-consents',
    title: 'A translator can read consents or API clients.',
    source:
      'Payload’s default access is « anyone signed in », and relations and joins are populated.',
    remedy: 'Allow `access.read` of consents only to editors and administrators.',
    as: 'translator',
    severity: 'critical',
  },
  (context) => {
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
)

function holdsPerson(json: unknown): boolean {
  if (Array.isArray(json)) return json.some(holdsPerson)
  const { consent } = asObject(json)
  if (asObject(asObject(consent).person).name) return true
  return Object.values(asObject(json)).some(holdsPerson)
}
