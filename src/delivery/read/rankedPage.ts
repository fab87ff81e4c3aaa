import { badUserInput } from '../badUserInput.js'
import { decodeCursor, encodeCursor } from './cursor.js'
import { type ColumnOrder, compareBy, comparePlaces, type Order, placeOf } from './order.js'
import type { Page, Slice } from './page.js'
import type { Head } from './query.js'

/** A page of a list that is wholly in memory, in one of the orders of rows. */
export function columnPage<T extends Head>(
  items: readonly T[],
  { order, slice }: { order: ColumnOrder; slice: Slice },
): Page<T> {
  const sorted = [...items].sort(compareBy(order))
  const after = decodeCursor(order, slice.after)
  const compare = comparePlaces(order)
  const found = after ? sorted.findIndex((item) => compare(placeOf(order, item), after) > 0) : 0
  const start = found < 0 ? sorted.length : found
  return pageFrom({ items: sorted, start, order, slice, keyOf: (item) => placeOf(order, item).key })
}

/**
 * A page of a list in an order of its own. The cursor holds the position too: when the entry it
 * names is gone, the list goes on where that entry stood.
 */
export function rankedPage<T extends Pick<Head, 'uid'>>(
  items: readonly T[],
  { order, slice }: { order: Order; slice: Slice },
): Page<T> {
  const place = decodeCursor(order, slice.after)
  if (place && !/^\d{1,9}$/.test(place.key))
    throw badUserInput({
      argument: 'after',
      expected: 'a cursor from `pageInfo` or `edges` of this list',
      received: slice.after,
    })
  const found = place ? items.findIndex(({ uid }) => uid === place.uid) : -1
  const start = !place ? 0 : found < 0 ? Number(place.key) : found + 1
  return pageFrom({ items, start, order, slice, keyOf: (_item, index) => String(index) })
}

function pageFrom<T extends Pick<Head, 'uid'>>(args: {
  items: readonly T[]
  start: number
  order: Order
  slice: Slice
  keyOf: (item: T, index: number) => string
}): Page<T> {
  const { items, start, order, slice, keyOf } = args
  const end = start + slice.first
  return {
    items: items.slice(start, end).map((node, index) => ({
      node,
      cursor: encodeCursor(order, { key: keyOf(node, start + index), uid: node.uid }),
    })),
    hasNextPage: end < items.length,
    hasPreviousPage: start > 0 && items.length > 0,
    totalCount: () => Promise.resolve(items.length),
  }
}
