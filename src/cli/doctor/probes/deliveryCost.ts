import { firstOpen, outside } from '../build.js'
import { costlyQuery } from '../costlyQueries.js'
import { deliveryQuery, localeOf } from '../graphql.js'

/** Lists in lists: a hundred of a hundred, several times. */
export const deliveryCost = outside(
  {
    id: 'delivery-cost',
    title: 'The delivery API runs operations of any cost.',
    source: 'GraphQL has no limits by default.',
    remedy: 'Lower `delivery.maxDepth`, `maxBreadth`, `maxTokens`, `maxCost` in the options.',
    as: 'anonymous',
    severity: 'medium',
  },
  (context) =>
    firstOpen(
      context,
      [deliveryQuery(context, costlyQuery(localeOf(context)))],
      ({ json }) => json.data !== undefined && json.data !== null && 'The operation was run.',
    ),
)
