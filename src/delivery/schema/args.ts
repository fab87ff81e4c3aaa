import type { ArgBuilder as PothosArgBuilder } from '@pothos/core'

import { MAX_FIRST } from '../read/page.js'
import { type Chain, chainOf } from '../read/chain.js'
import { whereCost } from '../where/whereCost.js'
import type { BuilderTypes, Parts } from './builder.js'

type ArgBuilder = PothosArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<BuilderTypes>>

/**
 * Estimate of a list for the cost limit: what is asked of one item, `first` times, and the read with
 * its conditions.
 */
export function listCost(defaultFirst: number, { field = 1, isNested = false } = {}) {
  return ({ first, where }: { first?: number | null; where?: unknown }) => ({
    field: field + whereCost(where, isNested),
    // Beyond the limit `first` itself is refused, which says more than the cost would.
    multiplier: Math.min(MAX_FIRST, Math.max(1, first ?? defaultFirst)),
  })
}

/** What `where` and `orderBy` do. */
export const WHERE = 'Only entries for which this holds.'
export const ORDER = 'Their order. A cursor belongs to the order of its list.'

/** `first` and `after`, as every list has them. */
export function pageArgs(arg: ArgBuilder, defaultFirst = 20) {
  return {
    first: arg.int({ defaultValue: defaultFirst, description: 'Number of items, 1 to 100.' }),
    after: arg.string({ description: 'A cursor from this list; items after it are returned.' }),
  }
}

/** `locale` and `fallback`, as every entry point has them. */
export function localeArgs(arg: ArgBuilder, { enums }: Parts) {
  return {
    locale: arg({ type: enums.Locale, required: true, description: 'The requested language.' }),
    fallback: arg({
      type: [enums.Locale],
      description:
        'Languages to fall back to, in this order, entry by entry. Without it, there is no fallback.',
    }),
  }
}

/** The chain that the two arguments ask for. */
export function chainFrom({
  locale,
  fallback,
}: {
  locale: string
  fallback?: readonly string[] | null | undefined
}): Chain {
  return chainOf(locale, fallback)
}
