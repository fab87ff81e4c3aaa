import { fromMarked } from '../../translation/segments/markedText.js'
import type { Code } from '../../translation/segments/types.js'

export type Inserted = {
  text: string
  /** Where the cursor stands afterwards, in UTF-16 units. */
  cursor: number
}

/**
 * A translation with the next code of its source that it lacks, put at the cursor. An opening code
 * comes with its closing one, around what is selected. Null when none is missing.
 *
 * @example
 * insertNextCode({ source: 'a <1>b</1>', target: 'x y', start: 2, end: 3 }) // 'x <1>y</1>'
 */
export function insertNextCode({
  source,
  target,
  start,
  end,
}: {
  /** Marked texts. */
  source: string
  target: string
  /** The selection in the target, in UTF-16 units. */
  start: number
  end: number
}): Inserted | null {
  const [missing] = missingCodes(source, target)
  if (!missing) return null
  const { before, selected, after } = cut(target, start, end)
  const { id } = missing
  if (missing.code !== 'open') {
    const tag = missing.code === 'alone' ? `<${id}/>` : `</${id}>`
    // Put behind the selection: a code that stands alone replaces no words.
    const head = beforeTag(before + selected) + tag
    return { text: head + after, cursor: head.length }
  }
  const closes = missingCodes(source, target).some((one) => one.code === 'close' && one.id === id)
  const tail = closes ? `</${id}>` : ''
  const inner = closes ? beforeTag(selected) : selected
  const head = `${beforeTag(before)}<${id}>${inner}`
  const cursor = head.length + (selected === '' ? 0 : tail.length)
  return { text: head + tail + after, cursor }
}

/** The codes of a source that its translation lacks, in the order of the source. */
export function missingCodes(source: string, target: string): Code[] {
  const there = new Map<string, number>()
  for (const code of codesIn(target)) there.set(keyOf(code), (there.get(keyOf(code)) ?? 0) + 1)
  return codesIn(source).filter((code) => {
    const left = there.get(keyOf(code)) ?? 0
    if (left > 0) there.set(keyOf(code), left - 1)
    return left === 0
  })
}

function codesIn(marked: string): Code[] {
  return fromMarked(marked).filter((part) => typeof part !== 'string')
}

function keyOf({ code, id }: Code): string {
  return `${code}:${id}`
}

/** A backslash just before a tag would make it text; doubled, it stands for itself. */
function beforeTag(text: string): string {
  return text.replace(/\\+$/, '$&$&')
}

function cut(text: string, start: number, end: number) {
  const from = Math.max(0, Math.min(start, end, text.length))
  const to = Math.min(text.length, Math.max(start, end, 0))
  return { before: text.slice(0, from), selected: text.slice(from, to), after: text.slice(to) }
}
