import { attribute } from '../../richText/escape.js'
import { gridOf, headerOf, type PlacedCell } from '../../richText/table.js'
import type { LexicalNode } from './nodes.js'

/**
 * A table: rows of headings at its top in `thead`, the others in `tbody`, headings with their
 * `scope`. Nothing where no cell has words.
 *
 * @param inside What stands in a cell.
 */
export function renderTable(table: LexicalNode, inside: (cell: LexicalNode) => string): string {
  const grid = gridOf(table)
  if (!grid) return ''
  const rows = Array.from({ length: grid.rows }, (_, row) =>
    grid.cells.filter((cell) => cell.row === row),
  )
  const html = rows.map((cells) => cells.map((cell) => renderCell(cell, inside(cell.node))))
  if (html.flat().every((cell) => /^<(t[dh])[^>]*><\/\1>$/.test(cell))) return ''
  const heads = headRows(rows)
  const lines = html.map((cells) => `<tr>${cells.join('')}</tr>`)
  const head = lines.slice(0, heads).join('')
  const body = lines.slice(heads).join('')
  return `<table>${head && `<thead>${head}</thead>`}${body && `<tbody>${body}</tbody>`}</table>`
}

/** How many rows at the top hold nothing but headings of columns, none of which spans into the next. */
function headRows(rows: readonly (readonly PlacedCell[])[]): number {
  const found = rows.findIndex((cells) => cells.some(({ node }) => headerOf(node) !== 'col'))
  const count = found < 0 ? rows.length : found
  const ends = rows.slice(0, count).flatMap((cells) => cells.map((cell) => cell.row + cell.rowSpan))
  return ends.some((end) => end > count) ? 0 : count
}

function renderCell({ node, colSpan, rowSpan }: PlacedCell, html: string): string {
  const scope = headerOf(node)
  const tag = scope ? 'th' : 'td'
  const spans = (name: string, span: number) => attribute(name, span > 1 ? span : null)
  const spanned = spans('colspan', colSpan) + spans('rowspan', rowSpan)
  return `<${tag}${attribute('scope', scope)}${spanned}>${html}</${tag}>`
}
