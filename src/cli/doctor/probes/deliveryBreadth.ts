import { firstOpen, outside } from '../build.js'
import { broadQuery } from '../costlyQueries.js'
import { deliveryQuery } from '../graphql.js'

/** Thirteen hundred times the cheapest field. */
export const deliveryBreadth = outside(
  {
    id: 'delivery-breadth',
    title: 'The delivery API runs operations of any breadth.',
    source: 'GraphQL has no limits by default.',
    remedy: 'Lower `delivery.maxDepth`, `maxBreadth`, `maxTokens`, `maxCost` in the options.',
    as: 'anonymous',
    severity: 'medium',
  },
  (context) =>
    firstOpen(
      context,
      [deliveryQuery(context, broadQuery(1_300))],
      ({ json }) => json.data !== undefined && json.data !== null && 'The operation was run.',
    ),
)
