import { asTranslator, firstOpen } from '../build.js'
import { managementQuery } from '../graphql.js'
import { record } from '../read.js'

/** A schema is a map of what there is to attack. */
export const graphqlIntrospection = asTranslator(
  {
    id: 'graphql-introspection',
    title: 'The management GraphQL tells its whole schema.',
    source: 'Payload turns introspection off in production only.',
    remedy: 'Run with NODE_ENV=production, or set `graphQL.disableIntrospectionInProduction`.',
    as: 'translator',
    severity: 'low',
  },
  (context) => {
    const query = '{ __schema { types { name } } }'
    const asks = [managementQuery(context, query), managementQuery(context, query, 'translator')]
    return firstOpen(context, asks, ({ json }) => {
      const schema = record(record(json.data).__schema)
      return Array.isArray(schema.types) && `It names ${schema.types.length} types.`
    })
  },
)
