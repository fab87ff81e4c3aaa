import { firstOpen, outside } from '../build.js'
import { bigPage } from '../costlyQueries.js'
import { deliveryQuery, localeOf } from '../graphql.js'

/** One page of a hundred thousand. */
export const deliveryFirst = outside(
  {
    id: 'delivery-first',
    title: 'The delivery API returns lists of any size.',
    source: 'GraphQL has no limits by default.',
    remedy: 'Lower `delivery.maxDepth`, `maxBreadth`, `maxTokens`, `maxCost` in the options.',
    as: 'anonymous',
    severity: 'medium',
  },
  (context) =>
    firstOpen(
      context,
      [deliveryQuery(context, bigPage(localeOf(context)))],
      ({ json }) => json.data !== undefined && json.data !== null && 'The operation was run.',
    ),
)
