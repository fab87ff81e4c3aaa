/** What a condition on texts costs: it reads those of all entries of its list. */
const SCAN = 200
/** The same within an entry, whose own lists are small. */
const SHORT_SCAN = 5

/**
 * Estimate of a `where` for the cost limit: 1 for each value, more for `contains`.
 *
 * @param isNested It is of a list within an entry.
 */
export function whereCost(where: unknown, isNested = false): number {
  if (where === null || where === undefined) return 0
  if (typeof where !== 'object') return 1
  const scan = isNested ? SHORT_SCAN : SCAN
  return Object.entries(where).reduce(
    (sum, [name, value]) => sum + (name === 'contains' ? scan : whereCost(value, isNested)),
    0,
  )
}
