/** Signs that make a spreadsheet take a cell for a formula. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u

/**
 * A value as a cell of a CSV file. Cells that a spreadsheet would run as a formula get a leading
 * apostrophe.
 */
export function cellOf(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",;\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The value that {@link cellOf} wrote: its inverse. */
export function valueOf(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}

/** Several words in one cell, parted by `|`; one that is part of a word has a backslash before it. */
export function listCell(words: readonly string[]): string {
  return words.map((word) => word.replace(/[\\|]/g, '\\$&')).join('|')
}

/** The words that {@link listCell} joined: its inverse. Spaces around them and empty ones go. */
export function listOf(cell: string): string[] {
  const words = cell.match(/(?:\\[^]|[^\\|]|\\$)+/g) ?? []
  return words.map((word) => word.trim().replace(/\\([\\|])/g, '$1')).filter((word) => word !== '')
}
