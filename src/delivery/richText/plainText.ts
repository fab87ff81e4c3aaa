import type { RichTextData } from '../../editions/types.js'

/** The text without mark-up; blocks are separated by a blank line. What refs show is not part of it. */
export function plainText(state: RichTextData): string {
  return state ? '' : ''
}
