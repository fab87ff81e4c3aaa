import type { Code, InlineText } from './types.js'

// From the first backslash of a row only: else a long row is read again from each of them.
const TAG = /(?<!\\)(\\*)<(\/?)(\d+)(\/?)>/g

/**
 * A text as people write it and as it is stored, with its codes as tags: `Read <1>this</1>.<2/>`.
 * What looks like a tag in the text itself gets a backslash before it: `\<1>`.
 */
export function toMarked(text: InlineText): string {
  const parts = text.map((part, at) => {
    if (typeof part !== 'string') return tagOf(part)
    // A backslash at the end would otherwise seem to belong to the tag.
    return at < text.length - 1 ? escaped(part).replace(/(?<!\\)\\+$/, '$&$&') : escaped(part)
  })
  return parts.join('')
}

/** The text that {@link toMarked} wrote: its inverse. Whether the codes make sense is not asked. */
export function fromMarked(marked: string): InlineText {
  const parts: (string | Code)[] = []
  let pending = ''
  let from = 0
  for (const match of marked.matchAll(TAG)) {
    const [whole, backslashes = '', closes, id = '', ends] = match
    pending += marked.slice(from, match.index) + '\\'.repeat(Math.floor(backslashes.length / 2))
    from = match.index + whole.length
    if (backslashes.length % 2 === 1 || (closes && ends)) pending += whole.slice(backslashes.length)
    else {
      if (pending) parts.push(pending)
      pending = ''
      parts.push({ code: closes ? 'close' : ends ? 'alone' : 'open', id })
    }
  }
  pending += marked.slice(from)
  if (pending) parts.push(pending)
  return parts
}

/** The words alone, without codes. */
export function plainOf(text: InlineText): string {
  return text.filter((part) => typeof part === 'string').join('')
}

function tagOf({ code, id }: Code): string {
  if (code === 'alone') return `<${id}/>`
  return code === 'open' ? `<${id}>` : `</${id}>`
}

function escaped(text: string): string {
  return text.replace(TAG, (whole, backslashes: string) => {
    const tag = whole.slice(backslashes.length)
    return `${backslashes}${backslashes}\\${tag}`
  })
}
