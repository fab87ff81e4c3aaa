import type { InlineText } from '../segments/types.js'

/** Whether the codes of a text are properly nested, each opened once and closed. Pure. */
export function fitOf(text: InlineText): boolean {
  const open: string[] = []
  for (const part of text) {
    if (typeof part === 'string' || part.code === 'alone') continue
    if (part.code === 'open') open.push(part.id)
    else if (open.pop() !== part.id) return false
  }
  return open.length === 0
}
