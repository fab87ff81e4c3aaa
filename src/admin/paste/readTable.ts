import { TEXTS } from '../../entries/limits.js'
import { BOLD, type Line, type PastedCell } from './pasted.js'
import { type Around, flush, readAll, type Reading, readPasted } from './readPasted.js'

/** Reads a table. Its caption becomes a paragraph before it. One of a single cell is a frame around its text, which is read as such. */
export function readTable(table: Element, around: Around, reading: Reading): void {
  flush(reading)
  const caption = [...table.children].find((child) => child.localName === 'caption')
  if (caption) readAll(caption, { ...around, within: { type: 'paragraph' } }, reading)
  flush(reading)
  const rows = rowsOf(table)
  const [first, ...others] = rows.flatMap(cellsOf)
  if (first && others.length === 0) {
    readAll(first, { ...around, within: { type: 'paragraph' } }, reading)
    flush(reading)
    return
  }
  const read = rows.map((row) => cellsOf(row).map((cell) => readCell(cell, reading)))
  const kept = read.filter((cells, at) => !isRuler(rows[at], cells))
  // Nothing keeps it; and to place its cells takes longer, the more there are.
  if (placesIn(kept) > TEXTS.cells) {
    reading.dropped.others += 1
    reading.blocks.push(...kept.flatMap((cells) => cells.flatMap(({ lines }) => lines)))
    return
  }
  if (kept.flat().length > 0) reading.blocks.push({ type: 'table', rows: withHeadings(kept) })
}

function placesIn(rows: readonly (readonly PastedCell[])[]): number {
  return rows.flat().reduce((sum, { colSpan, rowSpan }) => sum + colSpan * rowSpan, rows.length)
}

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th')
}

function readCell(cell: Element, { dropped }: Reading): PastedCell {
  const { blocks } = readPasted(cell, dropped, true)
  return {
    lines: blocks.flatMap((block): Line[] => {
      if (block.type === 'item') return [block]
      return 'runs' in block ? [{ type: 'paragraph', runs: block.runs }] : []
    }),
    colSpan: spanOf(cell, 'colspan'),
    rowSpan: spanOf(cell, 'rowspan'),
    header: headerOf(cell),
  }
}

function headerOf(cell: Element): PastedCell['header'] {
  if (cell.parentElement?.parentElement?.localName === 'thead') return 'col'
  if (cell.localName !== 'th') return null
  const scope = cell.getAttribute('scope')
  return scope === 'col' || scope === 'row' ? scope : 'any'
}

function spanOf(cell: Element, name: string): number {
  const span = Number(cell.getAttribute(name) ?? 1)
  return Number.isInteger(span) && span > 0 ? span : 1
}

/** Word ends a table of uneven columns with an empty row of no height, which holds their widths. */
function isRuler(row: Element | undefined, cells: readonly PastedCell[]): boolean {
  return row?.getAttribute('height') === '0' && cells.every(({ lines }) => lines.length === 0)
}

/**
 * Neither editor says which cells are headings, unless their row is repeated on each page: a first
 * row all in bold is one, above rows that are not. Headings need no bold.
 */
function withHeadings(rows: readonly (readonly PastedCell[])[]): PastedCell[][] {
  const [first = [], ...others] = rows
  const isHead =
    isBold(first) && others.length > 0 && !others.some((cells) => isBold(cells) || hasHead(cells))
  return rows.map((cells, row) =>
    cells.map((cell) => {
      const header = cell.header ?? (isHead && row === 0 ? 'col' : null)
      return header ? { ...cell, header, lines: cell.lines.map(withoutBold) } : cell
    }),
  )
}

function hasHead(cells: readonly PastedCell[]): boolean {
  return cells.some(({ header }) => header !== null)
}

function isBold(cells: readonly PastedCell[]): boolean {
  const runs = cells.flatMap(({ lines }) => lines.flatMap((line) => line.runs))
  const words = runs.filter((run) => run !== 'break' && run.text.trim() !== '')
  return words.length > 0 && words.every((run) => run !== 'break' && (run.format & BOLD) !== 0)
}

function withoutBold(line: Line): Line {
  const runs = line.runs.map((run) =>
    run === 'break' ? run : { ...run, format: run.format & ~BOLD },
  )
  return { ...line, runs }
}
