import { tableOf } from '../../richText/editTable.js'
import { HEADS_COLUMN, HEADS_ROW, type PlacedCell } from '../../richText/table.js'
import type { Line, PastedCell } from './pasted.js'
import { ELEMENT, type WrittenNode } from './writeLine.js'

/** As many as HTML allows in `colspan`. */
const MOST_COLUMNS = 1000

/**
 * A table as a whole rectangle: spans that lead out of it or over another cell end there, and places
 * without a cell get an empty one.
 */
export function writeTable(
  rows: readonly (readonly PastedCell[])[],
  write: (lines: readonly Line[]) => WrittenNode[],
): WrittenNode {
  const free: number[] = []
  const cells = rows.flatMap((row, at) =>
    placed(row, { at, rows: rows.length, free }).map(({ cell, ...place }): PlacedCell => {
      return { ...place, node: cellNode(cell, place, write) }
    }),
  )
  return { ...tableOf({ ...ELEMENT }, cells), type: 'table' }
}

type Place = Omit<PlacedCell, 'node'>

function placed(
  row: readonly PastedCell[],
  { at, rows, free }: { at: number; rows: number; free: number[] },
): (Place & { cell: PastedCell })[] {
  let column = 0
  return row.map((cell) => {
    const isTaken = (place: number) => (free[place] ?? 0) > at
    while (isTaken(column)) column += 1
    const rowSpan = Math.min(cell.rowSpan, rows - at)
    let colSpan = 1
    const most = Math.min(cell.colSpan, MOST_COLUMNS)
    while (colSpan < most && !isTaken(column + colSpan)) colSpan += 1
    for (let place = column; place < column + colSpan; place += 1) free[place] = at + rowSpan
    const found = { cell, row: at, column, rowSpan, colSpan }
    column += colSpan
    return found
  })
}

function cellNode(
  { header, lines }: PastedCell,
  { row, column }: Place,
  write: (lines: readonly Line[]) => WrittenNode[],
): WrittenNode {
  const isRowHead = header === 'row' || (header === 'any' && column === 0 && row > 0)
  const headerState = header ? (isRowHead ? HEADS_ROW : HEADS_COLUMN) : 0
  const own = write(lines)
  const empty = { ...ELEMENT, type: 'paragraph', textFormat: 0, textStyle: '', children: [] }
  const children = own.length > 0 ? own : [empty]
  return { ...ELEMENT, type: 'tablecell', headerState, children }
}
