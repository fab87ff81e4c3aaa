import type { SegmentView } from '../../translation/api/types.js'
import { isUnsaved } from './isUnsaved.js'
import type { WorkspaceSay } from './workspaceText.js'
import type { Item } from './translateState.js'

/**
 * The origin of a text that no person wrote, and whether a person has checked it; null for others.
 */
export function originText(item: Pick<Item, 'text' | 'view'>, say: WorkspaceSay): string | null {
  const { origin, state } = item.view
  if (origin === null || isUnsaved(item)) return null
  const from = origin === 'memory' ? 'memory' : 'machine'
  return say(isChecked(state) ? `room.origin.${from}` : `room.origin.${from}.unchecked`)
}

/** A user who submits or approves a text has read it. */
function isChecked(state: SegmentView['state']): boolean {
  return state === 'inReview' || state === 'approved'
}
