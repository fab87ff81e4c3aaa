/** A piece of a text; `isChanged` where the other text has something else. */
export type Piece = { text: string; isChanged: boolean }

/**
 * A text in up to three pieces: what it begins with like another, what differs, what it ends with
 * like the other. Cut between words.
 */
export function changedWords(text: string, other: string): Piece[] {
  const own = wordsOf(text)
  const theirs = wordsOf(other)
  let start = 0
  while (start < own.length && own[start] === theirs[start]) start += 1
  let end = 0
  const most = Math.min(own.length, theirs.length) - start
  while (end < most && own.at(-1 - end) === theirs.at(-1 - end)) end += 1
  const pieces = [
    { text: own.slice(0, start).join(''), isChanged: false },
    { text: own.slice(start, own.length - end).join(''), isChanged: true },
    { text: own.slice(own.length - end).join(''), isChanged: false },
  ]
  return pieces.filter((piece) => piece.text !== '')
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? []
}
