import { gridOf, HEADS_COLUMN, HEADS_ROW, type PlacedCell } from './table.js'

type Node = Readonly<Record<string, unknown>>

/** What an editor can do to a table, seen from one of its cells. */
export const TABLE_EDITS = [
  'rowAbove',
  'rowBelow',
  'columnBefore',
  'columnAfter',
  'headerRow',
  'headerColumn',
  'deleteRow',
  'deleteColumn',
  'deleteTable',
] as const

export type TableEdit = (typeof TABLE_EDITS)[number]

/**
 * A table after an edit. Cells that span what is added grow, those that span what is deleted shrink.
 *
 * @param table A node of a Lexical state; one that is not whole stays as it is.
 * @param at Which cell, in reading order from 0.
 * @returns the table, and the cell in which to go on: the new one, or the one that was edited from.
 *   Null when nothing of the table is left
 */
export function editTable(args: {
  table: Node
  at: number
  edit: TableEdit
}): { table: Node; at: number } | null {
  const { table, at, edit } = args
  const grid = gridOf(table)
  const cell = grid?.cells[at]
  if (!grid || !cell) return { table, at }
  const cells = edited(grid.cells, { cell, edit })
  if (cells.length === 0) return null
  const made = tableOf(table, cells)
  const next = {
    row: cell.row + (edit === 'rowBelow' ? cell.rowSpan : 0),
    column: cell.column + (edit === 'columnAfter' ? cell.colSpan : 0),
  }
  const after = gridOf(made)?.cells ?? []
  const found = after.findIndex((one) => isAt(one, next))
  return { table: made, at: found < 0 ? Math.min(at, after.length - 1) : found }
}

function isAt(cell: PlacedCell, { row, column }: { row: number; column: number }): boolean {
  const isInRow = cell.row <= row && row < cell.row + cell.rowSpan
  return isInRow && cell.column <= column && column < cell.column + cell.colSpan
}

/** A new table, the first row of which are headings. */
export function newTable(rows: number, columns: number): Node {
  const cells = Array.from({ length: rows * columns }, (_, at): PlacedCell => {
    const row = Math.floor(at / columns)
    const headerState = row === 0 ? HEADS_COLUMN : 0
    return { row, column: at % columns, rowSpan: 1, colSpan: 1, node: emptyCell(headerState) }
  })
  return tableOf({ ...ELEMENT, type: 'table' }, cells)
}

function edited(
  cells: readonly PlacedCell[],
  { cell, edit }: { cell: PlacedCell; edit: TableEdit },
): PlacedCell[] {
  switch (edit) {
    case 'rowAbove':
      return inserted(cells, cell.row, ROWS)
    case 'rowBelow':
      return inserted(cells, cell.row + cell.rowSpan, ROWS)
    case 'columnBefore':
      return inserted(cells, cell.column, COLUMNS)
    case 'columnAfter':
      return inserted(cells, cell.column + cell.colSpan, COLUMNS)
    case 'headerRow':
      return headed(cells, ROWS)
    case 'headerColumn':
      return headed(cells, COLUMNS)
    case 'deleteRow':
      return deleted(cells, cell.row, ROWS)
    case 'deleteColumn':
      return deleted(cells, cell.column, COLUMNS)
    default:
      return []
  }
}

/** The same edits along rows and along columns: where a cell starts, how far it goes, across which. */
type Axis = {
  start: 'row' | 'column'
  span: 'rowSpan' | 'colSpan'
  cross: 'row' | 'column'
  crossSpan: 'rowSpan' | 'colSpan'
  /** The bit of a heading that a line of this kind is, and that of the lines across it. */
  heads: number
  crossHeads: number
}

const ROWS: Axis = {
  ...{ start: 'row', span: 'rowSpan', cross: 'column', crossSpan: 'colSpan' },
  ...{ heads: HEADS_COLUMN, crossHeads: HEADS_ROW },
}
const COLUMNS: Axis = {
  ...{ start: 'column', span: 'colSpan', cross: 'row', crossSpan: 'rowSpan' },
  ...{ heads: HEADS_ROW, crossHeads: HEADS_COLUMN },
}

function inserted(cells: readonly PlacedCell[], at: number, axis: Axis): PlacedCell[] {
  const { start, span, cross, crossSpan, crossHeads } = axis
  const moved = cells.map((cell): PlacedCell => {
    if (cell[start] >= at) return { ...cell, [start]: cell[start] + 1 }
    return cell[start] + cell[span] > at ? { ...cell, [span]: cell[span] + 1 } : cell
  })
  const ends = cells.map((cell) => cell[cross] + cell[crossSpan])
  const added = Array.from({ length: Math.max(...ends) }, (_, place): PlacedCell[] => {
    const covers = (cell: PlacedCell) =>
      cell[cross] <= place && place < cell[cross] + cell[crossSpan]
    const isCovered = moved.some(
      (cell) => covers(cell) && cell[start] <= at && at < cell[start] + cell[span],
    )
    if (isCovered) return []
    // A heading at the side of the lines that are there is one for the new line, too.
    const beside = cells.find(
      (cell) => covers(cell) && cell[start] + cell[span] === Math.max(at, 1),
    )
    const node = emptyCell(Number(beside?.node.headerState ?? 0) & crossHeads)
    return [{ row: at, column: at, [cross]: place, rowSpan: 1, colSpan: 1, node }]
  })
  return [...moved, ...added.flat()]
}

function deleted(cells: readonly PlacedCell[], at: number, { start, span }: Axis): PlacedCell[] {
  return cells.flatMap((cell): PlacedCell[] => {
    if (cell[start] > at) return [{ ...cell, [start]: cell[start] - 1 }]
    if (cell[start] + cell[span] <= at) return [cell]
    return cell[span] > 1 ? [{ ...cell, [span]: cell[span] - 1 }] : []
  })
}

/** The first line becomes headings; one of headings alone becomes one of ordinary cells. */
function headed(cells: readonly PlacedCell[], { start, heads }: Axis): PlacedCell[] {
  const stateOf = ({ node }: PlacedCell) => Number(node.headerState ?? 0)
  const isHeaded = cells.every((cell) => cell[start] > 0 || (stateOf(cell) & heads) !== 0)
  return cells.map((cell) => {
    if (cell[start] > 0) return cell
    const headerState = isHeaded ? stateOf(cell) & ~heads : stateOf(cell) | heads
    return { ...cell, node: { ...cell.node, headerState } }
  })
}

/**
 * A table of cells that do not overlap. Rows without a cell of their own, all covered from above, go,
 * and the cells above them shrink; places that no cell covers get an empty one.
 *
 * @param table The node, without its rows or with others.
 */
export function tableOf(table: Node, cells: readonly PlacedCell[]): Node {
  const count = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan))
  const empty = Array.from({ length: count }, (_, row) => row).findLast(
    (row) => !cells.some((cell) => cell.row === row),
  )
  if (empty !== undefined) return tableOf(table, deleted(cells, empty, ROWS))
  const all = [...cells, ...missing(cells, count)]
  const children = Array.from({ length: count }, (_, row) => ({
    ...ELEMENT,
    type: 'tablerow',
    children: all
      .filter((cell) => cell.row === row)
      .toSorted((a, b) => a.column - b.column)
      .map(({ node, rowSpan, colSpan }) => ({ ...node, rowSpan, colSpan })),
  }))
  const { colWidths: _widths, ...rest } = table
  return { ...rest, children }
}

/** An empty cell for each place that none covers: a table that is edited becomes a rectangle. */
function missing(cells: readonly PlacedCell[], rows: number): PlacedCell[] {
  const columns = Math.max(...cells.map(({ column, colSpan }) => column + colSpan))
  const covered = new Set<number>()
  for (const { row, column, rowSpan, colSpan } of cells)
    for (let y = row; y < row + rowSpan; y += 1)
      for (let x = column; x < column + colSpan; x += 1) covered.add(y * columns + x)
  return Array.from({ length: rows * columns }, (_, place) => place)
    .filter((place) => !covered.has(place))
    .map((place) => {
      const [row, column] = [Math.floor(place / columns), place % columns]
      return { row, column, rowSpan: 1, colSpan: 1, node: emptyCell(0) }
    })
}

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const

function emptyCell(headerState: number): Node {
  const line = { ...ELEMENT, type: 'paragraph', textFormat: 0, textStyle: '', children: [] }
  return { ...ELEMENT, type: 'tablecell', headerState, colSpan: 1, rowSpan: 1, children: [line] }
}
