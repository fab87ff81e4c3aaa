import { firstOpen, outside } from '../build.js'
import { managementQuery } from '../graphql.js'
import { asObject } from '../read.js'

/** The management GraphQL is large and has no limits of cost. */
export const anonymousGraphql = outside(
  {
    id: 'anonymous-graphql',
    title: 'The management GraphQL answers anonymous callers.',
    source: 'Payload serves its own GraphQL to all callers and does not multiply costs by `limit`.',
    remedy: 'Refuse callers without an account in the route file of the management GraphQL.',
    as: 'anonymous',
    severity: 'medium',
  },
  (context) =>
    firstOpen(
      context,
      [managementQuery(context, '{ __typename }')],
      ({ json }) =>
        asObject(json.data).__typename !== undefined && 'It runs a query of an anonymous caller.',
    ),
)
