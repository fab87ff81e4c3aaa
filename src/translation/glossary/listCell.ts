/** Several words in one cell, parted by `|`; one that is part of a word has a backslash before it. */
export function listCell(words: readonly string[]): string {
  return words.map((word) => word.replace(/[\\|]/g, '\\$&')).join('|')
}

/** The words that {@link listCell} joined: its inverse. Spaces around them and empty ones go. */
export function listOf(cell: string): string[] {
  const words = cell.match(/(?:\\[^]|[^\\|]|\\$)+/g) ?? []
  return words.map((word) => word.trim().replace(/\\([\\|])/g, '$1')).filter((word) => word !== '')
}
