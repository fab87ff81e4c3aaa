import { firstOpen, outside } from '../build.js'
import { deepQuery } from '../costlyQueries.js'
import { deliveryQuery, localeOf } from '../graphql.js'

/** Sixty levels of « previous theme »: cheap for us to ask, and cheap to answer. */
export const deliveryDepth = outside(
  {
    id: 'delivery-depth',
    title: 'The delivery API runs operations of any depth.',
    source: 'GraphQL has no limits by default.',
    remedy: 'Lower `delivery.maxDepth`, `maxBreadth`, `maxTokens`, `maxCost` in the options.',
    as: 'anonymous',
    severity: 'medium',
  },
  (context) =>
    firstOpen(
      context,
      [deliveryQuery(context, deepQuery(localeOf(context), 60))],
      ({ json }) => json.data !== undefined && json.data !== null && 'The operation was run.',
    ),
)
