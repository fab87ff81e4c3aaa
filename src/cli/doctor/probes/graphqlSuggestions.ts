import { asTranslator, firstOpen } from '../build.js'
import { managementQuery, namesOf } from '../graphql.js'
import { messagesOf } from '../read.js'

/** « Did you mean » gives away names where introspection is off. */
export const graphqlSuggestions = asTranslator(
  {
    id: 'graphql-suggestions',
    title: 'The management GraphQL suggests field names.',
    source: 'graphql-js adds « Did you mean … » to errors even if introspection is off.',
    remedy: 'Remove suggestions from the management GraphQL’s validation errors.',
    as: 'translator',
    severity: 'low',
  },
  (context) => {
    const { plural } = namesOf(context.target.slugs.themes)
    const query = `{ ${plural}s { docs { id } } }`
    const asks = [managementQuery(context, query), managementQuery(context, query, 'translator')]
    return firstOpen(
      context,
      asks,
      (answer) => /did you mean/i.test(messagesOf(answer)) && messagesOf(answer).slice(0, 200),
    )
  },
)
