import { firstOpen, outside } from '../build.js'
import { managementQuery } from '../graphql.js'
import { asObject } from '../read.js'

/** A schema is a map of what there is to attack; who is signed in may have it. */
export const graphqlIntrospection = outside(
  {
    id: 'graphql-introspection',
    title: 'The management GraphQL reveals its schema to anonymous callers.',
    source: 'Payload disables introspection only in production.',
    remedy: 'Refuse callers without an account, and run with NODE_ENV=production.',
    as: 'anonymous',
    severity: 'low',
  },
  (context) =>
    firstOpen(
      context,
      [managementQuery(context, '{ __schema { types { name } } }')],
      ({ json }) => {
        const { types } = asObject(asObject(json.data).__schema)
        return Array.isArray(types) && `It names ${types.length} types.`
      },
    ),
)
