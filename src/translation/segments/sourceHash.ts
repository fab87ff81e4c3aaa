import { createHash } from 'node:crypto'

import { toMarked } from './markedText.js'
import { normaliseTypography } from './normaliseTypography.js'
import type { Content } from './types.js'

/**
 * What a text says to translators, as 16 hex digits (the first 64 bits of SHA-256): it is another
 * one when words, figures or the place of a code change, and the same when only typography does.
 * Where a link leads does not count.
 */
export function sourceHash({ text }: Pick<Content, 'text'>): string {
  const words = normaliseTypography(toMarked(text))
  return createHash('sha256').update(words).digest('hex').slice(0, 16)
}
