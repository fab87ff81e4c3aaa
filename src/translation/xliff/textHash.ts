import { createHash } from 'node:crypto'

import { toMarked } from '../segments/markedText.js'
import type { InlineText } from '../segments/types.js'

/** What a target that does not exist has for a hash. */
export const NO_TEXT = 'none'

/**
 * Tells whether a text is still the one that was exported: 16 letters and digits of SHA-256 over the
 * text with its codes; {@link NO_TEXT} for null.
 */
export function textHash(text: InlineText | null | undefined): string {
  if (text == null) return NO_TEXT
  // Lone surrogates would all be hashed as U+FFFD.
  return createHash('sha256').update(toMarked(text), 'utf16le').digest('hex').slice(0, 16)
}
