import { firstOpen, outside } from '../build.js'
import { longQuery } from '../costlyQueries.js'
import { deliveryQuery, localeOf } from '../graphql.js'

/** A list of twelve thousand words. */
export const deliveryTokens = outside(
  {
    id: 'delivery-tokens',
    title: 'The delivery API reads documents of any length.',
    source: 'GraphQL has no limits by default.',
    remedy: 'Lower `delivery.maxDepth`, `maxBreadth`, `maxTokens`, `maxCost` in the options.',
    as: 'anonymous',
    severity: 'medium',
  },
  (context) =>
    firstOpen(
      context,
      [deliveryQuery(context, longQuery(localeOf(context), 12_000))],
      ({ json }) => json.data !== undefined && json.data !== null && 'The operation was run.',
    ),
)
