import type { SegmentRole } from '../../translation/segments/types.js'
import type { WorkspaceSay } from './workspaceText.js'

/** What a segment is on the page, in words: `Heading 2`. */
export function roleText({ kind, level }: SegmentRole, say: WorkspaceSay): string {
  return level === undefined ? say(`room.role.${kind}`) : `${say(`room.role.${kind}`)} ${level}`
}
