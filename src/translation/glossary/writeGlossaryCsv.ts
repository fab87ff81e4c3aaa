import { csvRow } from '../../csv/csvRow.js'
import { listCell } from './listCell.js'
import type { Term } from './types.js'

/** Columns that every glossary has. */
export const COLUMNS = [
  'id',
  'sourceLocale',
  'term',
  'caseSensitive',
  'doNotTranslate',
  'partOfSpeech',
  'definition',
  'programme',
] as const

/** Columns of each locale: `es preferred`, with several words parted by `|`. */
export const USES = ['preferred', 'admitted', 'forbidden'] as const

/**
 * A glossary as CSV by RFC 4180, in UTF-8 with a byte order mark, which spreadsheets need to read
 * accents. One row for each term; three columns for each locale.
 */
export function writeGlossaryCsv(terms: readonly Term[]): Uint8Array {
  const locales = [
    ...new Set(terms.flatMap(({ translations }) => Object.keys(translations))),
  ].sort()
  const head = [...COLUMNS, ...locales.flatMap((locale) => USES.map((use) => `${locale} ${use}`))]
  const rows = terms.map((term) => [
    ...COLUMNS.map((column) => textOf(term[column])),
    ...locales.flatMap((locale) =>
      USES.map((use) => listCell(term.translations[locale]?.[use] ?? [])),
    ),
  ])
  return new TextEncoder().encode(`\ufeff${[head, ...rows].map(csvRow).join('')}`)
}

function textOf(value: string | boolean | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value ?? ''
}
