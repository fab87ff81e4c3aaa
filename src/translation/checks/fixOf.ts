import { editBetween } from '../segments/textEdit.js'
import { toMarked } from '../segments/markedText.js'
import type { InlineText } from '../segments/types.js'
import type { Fix } from './types.js'

/** What a check would do with a text: one for all of its findings. */
export function fixOf(label: Fix['label'], before: InlineText, after: InlineText): Fix {
  return { label, edit: editBetween(toMarked(before), toMarked(after)) }
}
