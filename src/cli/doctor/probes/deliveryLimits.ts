import { firstOpen, outside } from '../build.js'
import { bigPage, broadQuery, costlyQuery, deepQuery, longQuery } from '../costlyQueries.js'
import { deliveryQuery, localeOf } from '../graphql.js'
import type { Outside, Probe } from '../types.js'

/** Sixty levels of « previous theme »: cheap for us to ask, and cheap to answer. */
export const deliveryDepth = limit(
  'delivery-depth',
  'The delivery API runs operations of any depth.',
  (context) => deepQuery(localeOf(context), 60),
)

/** Thirteen hundred times the cheapest field. */
export const deliveryBreadth = limit(
  'delivery-breadth',
  'The delivery API runs operations of any breadth.',
  () => broadQuery(1_300),
)

/** A list of twelve thousand words. */
export const deliveryTokens = limit(
  'delivery-tokens',
  'The delivery API reads documents of any length.',
  (context) => longQuery(localeOf(context), 12_000),
)

/** Lists in lists: a hundred of a hundred, several times. */
export const deliveryCost = limit(
  'delivery-cost',
  'The delivery API runs operations of any cost.',
  (context) => costlyQuery(localeOf(context)),
)

/** One page of a hundred thousand. */
export const deliveryFirst = limit(
  'delivery-first',
  'The delivery API returns lists of any size.',
  (context) => bigPage(localeOf(context)),
)

/** A query that a limit of the delivery API must refuse. */
function limit(id: string, title: string, queryFor: (context: Outside) => string): Probe {
  const facts = {
    ...{ id, title, source: 'GraphQL has no limits by default.' },
    remedy: 'Lower `delivery.maxDepth`, `maxBreadth`, `maxTokens`, `maxCost` in the options.',
    ...({ as: 'anonymous', severity: 'medium' } as const),
  }
  return outside(facts, (context) =>
    firstOpen(
      context,
      [deliveryQuery(context, queryFor(context))],
      ({ json }) => json.data !== undefined && json.data !== null && 'The operation was run.',
    ),
  )
}
