/** What makes a spreadsheet take a cell for a formula, whatever stands before it that is not seen. */
const FORMULA = /^(?:['\s\p{C}]*[=+\-@|＝＋－＠]|'*[\t\r\n])/u

/** Needs quotation marks; the semicolon too, as spreadsheets part by it where a comma is decimal. */
const QUOTED = /[",;\r\n]|^\s|\s$/u

/**
 * One row of a CSV file by RFC 4180, with its CRLF. Values that a spreadsheet would run as a
 * formula get a leading apostrophe, because any account can write names and titles.
 *
 * @example
 * csvRow(['a', 'b "c"', '=1+1']) // 'a,"b ""c""",\'=1+1\r\n'
 * @see RFC 4180 §2; https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvRow(values: readonly string[]): string {
  return `${values.map(cellOf).join(',')}\r\n`
}

/** The value that {@link csvRow} wrote as a cell: its inverse. */
export function valueOf(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}

function cellOf(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
