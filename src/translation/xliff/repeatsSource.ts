import type { InlineText } from '../segments/types.js'

/**
 * Whether a target is its source again, white space and the ids of codes aside: tools fill in
 * targets that way, so that only the state tells a copy from a name that stays the same.
 */
export function repeatsSource(source: InlineText | null, target: InlineText | null): boolean {
  if (source === null || target === null) return false
  return wordsOf(source) === wordsOf(target)
}

/** Whether there is anything that a translation would change: a figure of its own stays as it is. */
export function hasLetters(text: InlineText): boolean {
  return text.some((part) => typeof part === 'string' && /\p{L}/u.test(part))
}

function wordsOf(text: InlineText): string {
  const words = text.map((part) => (typeof part === 'string' ? part : `\0${part.code}\0`)).join('')
  return words.replace(/\s+/g, ' ').trim()
}
