import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { editTable, newTable, TABLE_EDITS } from '../../../src/richText/editTable.js'
import { gridOf } from '../../../src/richText/table.js'
import { element, p, t } from '../translation/segments/richTextOf.js'

type Node = Record<string, unknown>

const cell = (text: string, more: Node = {}) =>
  element('tablecell', [p(text)], { headerState: 0, ...more })
const table = (...rows: Node[][]) =>
  element(
    'table',
    rows.map((cells) => element('tablerow', cells)),
  )
const wide = { colSpan: 2 }
const tall = { rowSpan: 2 }

/** The words of each cell, row by row, with what it spans. */
const shown = (edited: { table: Readonly<Node> } | null) => {
  const grid = edited && gridOf(edited.table)
  if (!grid) return null
  return Array.from({ length: grid.rows }, (_, row) =>
    grid.cells
      .filter((one) => one.row === row)
      .map((one) => {
        const words = /"text":"([^"]*)"/.exec(JSON.stringify(one.node))?.[1] ?? ''
        const spans = [one.colSpan > 1 && `c${one.colSpan}`, one.rowSpan > 1 && `r${one.rowSpan}`]
        const heads = Number(one.node.headerState) > 0 && `h${Number(one.node.headerState)}`
        return [words, ...spans, heads].filter((part) => part !== false).join(' ')
      }),
  )
}

describe('the grid of a table', () => {
  test('places cells beside those that span rows', () => {
    const grid = gridOf(table([cell('a', tall), cell('b')], [cell('c')]))
    expect(grid?.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
    ])
    expect([grid?.rows, grid?.columns]).toEqual([2, 2])
  })

  test.each<[string, Node]>([
    ['without rows', table()],
    ['without cells', table([])],
    ['with a cell outside of a row', element('table', [cell('a')])],
    ['with a paragraph in a row', table([p('a')])],
    ['with a row wider than the first', table([cell('a')], [cell('b'), cell('c')])],
    ['with a cell that spans more columns', table([cell('a')], [cell('b', wide)])],
    ['with a cell that spans more rows', table([cell('a', tall)])],
    ['with a cell over another', table([cell('a'), cell('b', tall)], [cell('c', wide)])],
    ['with a span that is none', table([cell('a', { colSpan: 0 })])],
    ['with half a span', table([cell('a', { rowSpan: 1.5 })])],
    ['with more columns than HTML has', table([cell('a', { colSpan: 1001 })])],
  ])('is none of one %s', (_what, node) => {
    expect(gridOf(node)).toBeNull()
  })
})

describe('an edit of a table', () => {
  const plain = table(
    [cell('a', { headerState: 1 }), cell('b', { headerState: 1 })],
    [cell('c'), cell('d')],
  )
  const spanned = table(
    [cell('a', { ...wide, headerState: 1 })],
    [cell('b', { ...tall }), cell('c')],
    [cell('d')],
  )

  test.each([
    [
      'rowAbove',
      0,
      [
        ['', ''],
        ['a h1', 'b h1'],
        ['c', 'd'],
      ],
    ],
    [
      'rowBelow',
      1,
      [
        ['a h1', 'b h1'],
        ['', ''],
        ['c', 'd'],
      ],
    ],
    [
      'columnBefore',
      3,
      [
        ['a h1', ' h1', 'b h1'],
        ['c', '', 'd'],
      ],
    ],
    [
      'columnAfter',
      3,
      [
        ['a h1', 'b h1', ' h1'],
        ['c', 'd', ''],
      ],
    ],
    [
      'headerRow',
      2,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'headerColumn',
      2,
      [
        ['a h3', 'b h1'],
        ['c h2', 'd'],
      ],
    ],
    ['deleteRow', 0, [['c', 'd']]],
    ['deleteColumn', 0, [['b h1'], ['d']]],
    ['deleteTable', 0, null],
  ] as const)('%s at cell %i', (edit, at, expected) => {
    expect(shown(editTable({ table: plain, at, edit }))).toEqual(expected)
  })

  test.each([
    ['rowBelow', 2, [['a c2 h1'], ['b r3', 'c'], [''], ['d']]],
    ['columnAfter', 1, [['a c3 h1'], ['b r2', '', 'c'], ['', 'd']]],
    ['deleteRow', 2, [['a c2 h1'], ['b', 'd']]],
    ['deleteColumn', 2, [['a h1'], ['b']]],
  ] as const)('with spans: %s at cell %i', (edit, at, expected) => {
    expect(shown(editTable({ table: spanned, at, edit }))).toEqual(expected)
  })

  test('of its last row or column leaves none', () => {
    expect(editTable({ table: table([cell('a')]), at: 0, edit: 'deleteRow' })).toBeNull()
    expect(editTable({ table: table([cell('a')]), at: 0, edit: 'deleteColumn' })).toBeNull()
  })

  test('leaves a whole table, whatever was done before', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...TABLE_EDITS), fc.nat(40)), { maxLength: 12 })
    fc.assert(
      fc.property(fc.constantFrom(plain, spanned, newTable(3, 3)), steps, (start, edits) => {
        let now: Readonly<Node> | null = start
        for (const [edit, place] of edits) {
          if (!now) return
          now =
            editTable({ table: now, at: place % (gridOf(now)?.cells.length ?? 1), edit })?.table ??
            null
          if (now) expect(gridOf(now)).not.toBeNull()
        }
      }),
    )
  })

  test.each([
    ['rowAbove', 0, 0],
    ['rowBelow', 0, 2],
    ['columnBefore', 3, 4],
    ['columnAfter', 2, 4],
    ['deleteRow', 3, 1],
    ['deleteColumn', 3, 1],
    ['headerRow', 2, 2],
  ] as const)('%s goes on from cell %i in cell %i', (edit, at, next) => {
    expect(editTable({ table: plain, at, edit })?.at).toBe(next)
  })

  test('keeps what a cell holds', () => {
    const rich = table([
      element('tablecell', [p([t('a', 1)]), p('b')], { headerState: 0 }),
      cell('c'),
    ])
    const after = JSON.stringify(editTable({ table: rich, at: 1, edit: 'rowBelow' }))
    expect(after).toContain(JSON.stringify([p([t('a', 1)]), p('b')]))
  })
})
