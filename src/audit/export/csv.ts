import { csvRow } from '../../csv/csvRow.js'
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

/** One event as a line of CSV; several fields have `; ` between them. */
export function csvLine(row: AuditRow): string {
  return csvRow(COLUMNS.map((column) => [row[column] ?? []].flat().join('; ')))
}
