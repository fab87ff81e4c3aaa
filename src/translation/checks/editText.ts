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
  const waiting = edits.map(toSided).sort((a, b) => a.from - b.from || a.side - b.side)
  const result: (string | Code)[] = []
  let position = 0
  let removed = 0
  let next = 0
  const put = (edit: Sided) => {
    result.push(edit.insert)
    removed = Math.max(removed, edit.to)
    next += 1
  }
  for (const part of text) {
    let edit = waiting[next]
    if (typeof part !== 'string') {
      for (; edit?.from === position && edit.side === BEFORE; edit = waiting[next]) put(edit)
      result.push(part)
      continue
    }
    const keep = (from: number, to: number) =>
      result.push(part.slice(Math.max(from, removed) - position, Math.max(to, removed) - position))
    let at = position
    for (; edit && edit.from < position + part.length; edit = waiting[next]) {
      keep(at, edit.from)
      at = edit.from
      put(edit)
    }
    keep(at, position + part.length)
    position += part.length
  }
  for (let edit = waiting[next]; edit; edit = waiting[next]) put(edit)
  return joined(result)
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

const BEFORE = 0
const BEHIND = 1
type Sided = Edit & { side: typeof BEFORE | typeof BEHIND }

function toSided(edit: Edit): Sided {
  const { from, to, codes = to > from ? 'behind' : 'before' } = edit
  return { ...edit, side: codes === 'before' ? BEFORE : BEHIND }
}
