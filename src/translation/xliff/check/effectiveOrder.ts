import { attr } from './names.js'
import type { Part, Side } from './types.js'

/** The parts of a unit in the order in which one side is to be read: targets may say their place. @see XLIFF 2.1 §4.8.2 */
export function effectiveOrder(parts: readonly Part[], side: Side): readonly Part[] {
  if (side === 'source') return parts
  return [...parts].sort((a, b) => placeOf(a) - placeOf(b))
}

/** Where a part's target stands: its order, or its own position. */
export function placeOf({ target, position }: Part): number {
  const order = target ? attr(target.element, 'order') : undefined
  return order === undefined ? position : Number(order)
}
