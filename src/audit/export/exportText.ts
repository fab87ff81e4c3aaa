import { csvRow } from '../../csv/csvRow.js'
import type { AuditRow } from '../types.js'
import { COLUMNS, csvLine } from './csv.js'

/** Forms of an export. */
export const FORMATS = ['csv', 'json'] as const
export type Format = (typeof FORMATS)[number]

/**
 * An export piece by piece: CSV with a line of names first, or one JSON array with an event on
 * each line.
 */
export async function* exportText(
  pages: AsyncIterable<AuditRow[]>,
  format: Format,
): AsyncGenerator<string> {
  yield format === 'csv' ? csvRow(COLUMNS) : '['
  let isFirst = true
  for await (const rows of pages) {
    if (format === 'csv') yield rows.map(csvLine).join('')
    else yield `${isFirst ? '' : ','}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}`
    isFirst = false
  }
  if (format === 'json') yield '\n]\n'
}
