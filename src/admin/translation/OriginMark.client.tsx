'use client'

import { originText } from './originText.js'
import type { Item } from './translateState.js'
import type { Desk } from './useDesk.client.js'

/** Says of a text that no person wrote it. */
export function OriginMark({ item, desk }: { item: Item; desk: Desk }) {
  const said = originText(item, desk.workspace.say)
  return said && <span className="stories-warning">{said}</span>
}
