import type { RichTextData } from '../../editions/types.js'
import type { Resolve } from './types.js'

/** Safe, semantic HTML of a rich text. */
export function renderHtml(options: {
  state: RichTextData
  /** Level of the highest heading in the text, 1 to 6; the others follow it. */
  headingLevel: number
  resolve: Resolve
}): string {
  return options.state ? '' : ''
}
