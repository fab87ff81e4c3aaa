import type { AuditRow } from '../types.js'

/** Columns of an export, in order. */
export const COLUMNS = [
  'at',
  'action',
  'actor',
  'actorId',
  'role',
  'entryType',
  'entry',
  'entryTitle',
  'locale',
  'fields',
  'detail',
  'address',
  'via',
] as const satisfies readonly (keyof AuditRow)[]

/** The first line of an export. */
export const CSV_HEAD = `${COLUMNS.join(',')}\r\n`

/** One event as a line of CSV (RFC 4180); several fields have `; ` between them. */
export function csvLine(row: AuditRow): string {
  const cells = COLUMNS.map((column) => {
    const value = row[column]
    return csvCell(typeof value === 'string' ? value : (value ?? []).join('; '))
  })
  return `${cells.join(',')}\r\n`
}

/**
 * A text as a cell. Cells that a spreadsheet would run as a formula get a leading apostrophe,
 * because any account can write names and titles.
 *
 * @example
 * csvCell('=1+1') // "'=1+1"
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
