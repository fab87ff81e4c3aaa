import type { Code, InlineText } from '../segments/types.js'

/** Characters to put in place of others; positions are those of the words without codes. */
export type Edit = {
  from: number
  /** Behind the last character replaced; equal to `from` when nothing is. */
  to: number
  insert: string
  /** Where codes stand at `from`: before them, or behind. @default 'behind' if it replaces something */
  codes?: 'before' | 'behind'
}

/**
 * A text with its characters changed and all its codes where they were. Edits may come in any
 * order; they do not overlap.
 */
export function editText(text: InlineText, edits: readonly Edit[]): InlineText {
  const inOrder = [...edits].sort((a, b) => b.from - a.from || b.to - a.to)
  let parts = [...text]
  for (const edit of inOrder) parts = edited(parts, edit)
  return joined(parts)
}

/** Strings that stand side by side become one, and empty ones none: the form of an `InlineText`. */
export function joined(parts: readonly (string | Code)[]): InlineText {
  const result: (string | Code)[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (typeof part !== 'string') result.push(part)
    else if (typeof last === 'string') result[result.length - 1] = last + part
    else if (part) result.push(part)
  }
  return result
}

function edited(parts: readonly (string | Code)[], edit: Edit): (string | Code)[] {
  const { from, to, insert, codes = to > from ? 'behind' : 'before' } = edit
  const result: (string | Code)[] = []
  let position = 0
  let pending = insert
  const put = () => {
    if (pending) result.push(pending)
    pending = ''
  }
  for (const part of parts) {
    const isAtEdit = position === from
    if (typeof part !== 'string') {
      if (isAtEdit && codes === 'before') put()
      result.push(part)
      continue
    }
    const end = position + part.length
    result.push(part.slice(0, Math.max(0, Math.min(part.length, from - position))))
    if (from < end && from >= position) put()
    result.push(part.slice(Math.max(0, Math.min(part.length, to - position))))
    position = end
  }
  put()
  return result
}
