import { asTranslator, firstOpen } from '../build.js'
import { managementQuery, namesOf } from '../graphql.js'
import { INTERNAL } from './anonymousInternals.js'

/** Collections of the server’s own have no business in an API. */
export const graphqlInternals = asTranslator(
  {
    id: 'graphql-internals',
    title: 'Internal collections are part of the management GraphQL.',
    source: 'Payload adds PayloadKv, PayloadJob, locks and preferences to the schema.',
    remedy: 'Set `graphQL: false` on them, or exclude them from the schema.',
    as: 'translator',
    severity: 'medium',
  },
  (context) => {
    const { slugs } = context.target
    const names = [...INTERNAL, slugs.editions, slugs.consents].map((slug) => namesOf(slug).plural)
    const asks = names.map((name) =>
      managementQuery(context, `{ ${name} { docs { id } } }`, 'translator'),
    )
    // A field that does not exist fails validation, and then there is no `data` at all.
    return firstOpen(context, asks, ({ json }, { json: sent }) => {
      return 'data' in json && `The schema has the field in ${JSON.stringify(sent)}.`
    })
  },
)
