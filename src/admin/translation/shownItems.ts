import { isUnsaved } from './isUnsaved.js'
import { needsWork, type Workable } from './needsWork.js'
import type { Item, SegmentFilter, TranslateState } from './translateState.js'

/** The segments that the filter shows; the one that is open always is. */
export function shownItems(
  { items, filter, active }: Pick<TranslateState, 'items' | 'filter' | 'active'>,
  may: { approve: boolean },
): Item[] {
  return items.filter((item) => item.view.id === active || isShown(item, filter, may))
}

/** A segment as far as work in it is asked about. */
export function workable(item: Item): Workable {
  const isOpen = isUnsaved(item) || item.conflict !== null || item.failure !== null
  return { id: item.view.id, state: item.view.state, isUnsaved: isOpen }
}

function isShown(item: Item, filter: SegmentFilter, may: { approve: boolean }): boolean {
  if (filter === 'all') return true
  if (filter === 'work') return needsWork(workable(item), may)
  return item.view.state === filter
}
