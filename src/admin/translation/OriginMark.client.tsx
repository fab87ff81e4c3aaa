'use client'

import { originText } from './originText.js'
import type { Item } from './translateState.js'
import type { WorkspaceSay } from './workspaceText.js'

/** Says of a text that no person wrote it. */
export function OriginMark({ item, say }: { item: Item; say: WorkspaceSay }) {
  const said = originText(item, say)
  return said && <span className="stories-warning">{said}</span>
}
