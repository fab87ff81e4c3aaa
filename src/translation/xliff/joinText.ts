import type { Code, InlineText } from '../segments/types.js'

/** Pieces of a text as one: strings side by side become one, empty ones go. */
export function joinText(pieces: readonly (string | Code)[]): InlineText {
  const joined: (string | Code)[] = []
  let words: string[] = []
  const flush = () => {
    const text = words.join('')
    if (text !== '') joined.push(text)
    words = []
  }
  for (const piece of pieces) {
    if (typeof piece === 'string') words.push(piece)
    else {
      flush()
      joined.push(piece)
    }
  }
  flush()
  return joined
}

/**
 * A text as its author meant it, where a file does not say that white space counts: line breaks
 * around it and before an indent are the doing of a tool that lays out XML. No-break spaces stay.
 */
export function withoutLayout(text: InlineText): InlineText {
  const tidied = text.map((piece, at) => {
    if (typeof piece !== 'string') return piece
    return piece.replace(/[ \t\n]+/g, (space, from: number) => {
      if (!space.includes('\n')) return space
      const isStart = at === 0 && from === 0
      const isEnd = at === text.length - 1 && from + space.length === piece.length
      if (isStart || isEnd) return ''
      return /\n[ \t]/.test(space) ? ' ' : space
    })
  })
  return joinText(tidied)
}

/** Whether a text has nothing to read and no code. */
export function isBlank(text: InlineText | null): boolean {
  return text === null || text.every((piece) => typeof piece === 'string' && piece.trim() === '')
}
