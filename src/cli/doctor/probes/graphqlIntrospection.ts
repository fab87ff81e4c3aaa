import { firstOpen, outside } from '../build.js'
import { managementQuery } from '../graphql.js'
import { record } from '../read.js'

/** A schema is a map of what there is to attack; who is signed in may have it. */
export const graphqlIntrospection = outside(
  {
    id: 'graphql-introspection',
    title: 'The management GraphQL tells its schema without signing in.',
    source: 'Payload turns introspection off in production only.',
    remedy: 'Refuse callers without an account; run with NODE_ENV=production.',
    as: 'anonymous',
    severity: 'low',
  },
  (context) =>
    firstOpen(
      context,
      [managementQuery(context, '{ __schema { types { name } } }')],
      ({ json }) => {
        const { types } = record(record(json.data).__schema)
        return Array.isArray(types) && `It names ${types.length} types.`
      },
    ),
)
