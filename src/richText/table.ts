type Node = Readonly<Record<string, unknown>>

/** A cell, and the places of the table that it covers, counted from 0. */
export type PlacedCell = {
  node: Node
  row: number
  column: number
  rowSpan: number
  colSpan: number
}

export type Grid = { rows: number; columns: number; cells: readonly PlacedCell[] }

/** Bits of `headerState`: of a cell that heads its column, and of one that heads its row. */
export const HEADS_COLUMN = 1
export const HEADS_ROW = 2

/** As many as HTML allows in `colspan`. */
const MOST_COLUMNS = 1000

/**
 * Where each cell of a table stands. The first row is the widest; a later one may end before it.
 *
 * @param table A node of a Lexical state.
 * @returns null when the table is not whole: something other than rows in it or other than cells in
 *   a row, no cell, or a span that leads out of the table or over another cell
 * @see https://html.spec.whatwg.org/multipage/tables.html#algorithm-for-processing-rows
 */
export function gridOf(table: Node): Grid | null {
  const rows = nodesIn(table, 'tablerow')?.map((row) => nodesIn(row, 'tablecell'))
  if (!rows) return null
  const cells: PlacedCell[] = []
  /** By column, the first row that no cell of an earlier row covers. */
  const free: number[] = []
  let columns = MOST_COLUMNS
  for (const [row, nodes] of rows.entries()) {
    if (!nodes) return null
    const placed = placeRow(nodes, { row, rows: rows.length, columns, free })
    if (!placed) return null
    cells.push(...placed)
    if (row === 0) columns = free.length
  }
  return cells.length > 0 ? { rows: rows.length, columns, cells } : null
}

/** A column or row heading, or neither; the corner heads its column. */
export function headerOf({ headerState }: Node): 'col' | 'row' | null {
  const bits = typeof headerState === 'number' ? headerState : 0
  if (bits & HEADS_COLUMN) return 'col'
  return bits & HEADS_ROW ? 'row' : null
}

type Place = { row: number; rows: number; columns: number; free: number[] }

function placeRow(nodes: readonly Node[], { row, rows, columns, free }: Place) {
  const cells: PlacedCell[] = []
  let column = 0
  for (const node of nodes) {
    while ((free[column] ?? 0) > row) column += 1
    const [rowSpan, colSpan] = [spanOf(node.rowSpan), spanOf(node.colSpan)]
    if (!rowSpan || !colSpan || row + rowSpan > rows || column + colSpan > columns) return null
    for (let at = column; at < column + colSpan; at += 1) {
      if ((free[at] ?? 0) > row) return null
      free[at] = row + rowSpan
    }
    cells.push({ node, row, column, rowSpan, colSpan })
    column += colSpan
  }
  return cells
}

/** A span is 1 where nothing is said; null when it is none. */
function spanOf(value: unknown): number | null {
  if (value === undefined || value === null) return 1
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : null
}

/** The nodes in another, if all are of that kind. */
function nodesIn({ children }: Node, type: string): Node[] | null {
  if (!Array.isArray(children)) return null
  const nodes = children.filter(isNode).filter((child) => child.type === type)
  return nodes.length === children.length ? nodes : null
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}
