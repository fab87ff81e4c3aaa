import { csvText } from '../../csv/csvText.js'
import { valueOf } from '../../csv/csvRow.js'
import { type Cell, csvRows, refuseCell } from '../../csv/csvRows.js'
import { listOf } from './listCell.js'
import type { Term, TermTranslations } from './types.js'
import { COLUMNS, USES } from './writeGlossaryCsv.js'

/**
 * The terms of a CSV file in UTF-8 or UTF-16, with a header row as `writeGlossaryCsv` has it. Columns may come
 * in any order; `term` and `sourceLocale` must be there. A term without `id` gets one from its locale
 * and words.
 *
 * @throws BAD_USER_INPUT with line and column at the first cell that makes no sense
 */
export function readGlossaryCsv(bytes: Uint8Array): Term[] {
  const [head, ...rows] = csvRows(csvText(bytes, NAME), NAME)
  if (!head) return refuseCsv({ line: 1, column: 1 }, 'expected a header row, got an empty file.')
  const columns = head.map(columnOf)
  for (const name of ['term', 'sourceLocale'])
    if (!columns.some((column) => column.name === name))
      refuseCsv({ line: 1, column: 1 }, `expected a column “${name}” in the header row.`)
  const seen = new Set<string>()
  return rows.map((row) => {
    const term = termOf(row, columns)
    if (seen.has(term.id)) refuseCsv(row[0] ?? PLACE, `the id “${term.id}” is there twice.`)
    seen.add(term.id)
    return term
  })
}

const NAME = 'Glossary CSV'
const PLACE = { line: 1, column: 1 }

function refuseCsv(place: Omit<Cell, 'value'>, message: string): never {
  return refuseCell(NAME, place, message)
}

type Column = { name: string; locale?: string; use?: (typeof USES)[number] }

function columnOf(cell: Cell, at: number, head: readonly Cell[]): Column {
  const name = cell.value.trim()
  if (head.findIndex(({ value }) => value.trim() === name) < at)
    refuseCsv(cell, `the column “${name}” is there twice.`)
  const known = COLUMNS.find((column) => column.toLowerCase() === name.toLowerCase())
  if (known) return { name: known }
  const [, locale = '', last = ''] = /^(\S+)\s+(\S+)$/.exec(name) ?? []
  const use = USES.find((one) => one === last.toLowerCase())
  if (use && isLocale(locale)) return { name, locale, use }
  return refuseCsv(
    cell,
    `expected ${COLUMNS.join(', ')}, or a locale and one of ${USES.join(', ')} as in “es preferred”, got “${name}”.`,
  )
}

function termOf(row: readonly Cell[], columns: readonly Column[]): Term {
  const end = row.at(-1) ?? { value: '', ...PLACE }
  const extra = row[columns.length]
  if (extra) refuseCsv(extra, `expected ${columns.length} cells, got ${row.length}.`)
  const cells = new Map(columns.map(({ name }, n) => [name, row[n] ?? { ...end, value: '' }]))
  const cellAt = (name: string) => cells.get(name) ?? { ...end, value: '' }
  const value = (name: string) => valueOf(cellAt(name).value)
  const term = value('term')
  const sourceLocale = value('sourceLocale').trim()
  if (term.trim() === '') refuseCsv(cellAt('term'), 'expected a term, got an empty cell.')
  if (!isLocale(sourceLocale))
    refuseCsv(cellAt('sourceLocale'), `expected a BCP 47 tag such as fr, got “${sourceLocale}”.`)
  return {
    id: value('id') || `${sourceLocale}:${term}`,
    sourceLocale,
    term,
    caseSensitive: flagOf(cellAt('caseSensitive')),
    ...optional('partOfSpeech', value('partOfSpeech')),
    ...optional('definition', value('definition')),
    ...optional('programme', value('programme')),
    translations: translationsOf(columns, value),
    doNotTranslate: flagOf(cellAt('doNotTranslate')),
  }
}

function optional<K extends string>(name: K, value: string): Partial<Record<K, string>> {
  return value === '' ? {} : ({ [name]: value } as Record<K, string>) // a computed key widens
}

function translationsOf(columns: readonly Column[], value: (name: string) => string) {
  const translations: Record<string, TermTranslations> = {}
  for (const { name, locale, use } of columns) {
    const words = listOf(value(name))
    if (locale === undefined || use === undefined || words.length === 0) continue
    translations[locale] = {
      ...(translations[locale] ?? { preferred: [], forbidden: [] }),
      [use]: words,
    }
  }
  return translations
}

function flagOf(cell: Cell): boolean {
  const word = cell.value.trim().toLowerCase()
  if (['yes', 'true', '1', 'oui', 'sí', 'si', 'x'].includes(word)) return true
  if (['', 'no', 'false', '0', 'non'].includes(word)) return false
  return refuseCsv(cell, `expected yes or no, got “${cell.value}”.`)
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
