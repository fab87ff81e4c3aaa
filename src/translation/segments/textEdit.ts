/** Characters of a text, in UTF-16 units from 0, that others take the place of; `to` is behind the last. */
export type TextEdit = { from: number; to: number; insert: string }

/** What makes one text of another: all that lies between the first and the last difference. */
export function editBetween(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from += 1
  if (isHalf(before, from) || isHalf(after, from)) from -= 1
  let same = 0
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same += 1
  if (isHalf(before, before.length - same) || isHalf(after, after.length - same)) same -= 1
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) }
}

/**
 * The text with an edit made.
 *
 * @example applyEdit('« Ana»', { from: 5, to: 6, insert: ' »' }) // '« Ana »'
 */
export function applyEdit(text: string, { from, to, insert }: TextEdit): string {
  return text.slice(0, from) + insert + text.slice(to)
}

/** A place between the halves of one character. */
function isHalf(text: string, at: number): boolean {
  return (
    at > 0 && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')
  )
}
