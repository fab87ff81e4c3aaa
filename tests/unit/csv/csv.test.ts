import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { csvRow, valueOf } from '../../../src/csv/csvRow.js'
import { csvRows } from '../../../src/csv/csvRows.js'

/** Texts of the signs that CSV and spreadsheets care about, and any others. */
const anyCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'\'"=+-@|＝＋－＠,; \t\r\n\ufeff\u200ba'), maxLength: 8 }),
)

/** The cells of one row as a spreadsheet reads them. */
const cellsOf = (values: string[]) =>
  csvRows(`x\r\n${csvRow(values)}`)
    .slice(1)
    .flatMap((row) => row.map(({ value }) => value))

describe('a cell', () => {
  test.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '|calc', '＝1', '＋1', '－1', '＠a', '\tx', '\rx', '\nx'],
    ...[' =1', '\r\n =1', '\u00a0=1', '\u200b=1', "'=1", "' =1", ' \t|x'],
  ])('%j is no formula', (text) => {
    expect(csvRow([text]).replace(/^"/, '')).toMatch(/^'/)
  })

  test('has quotation marks where it needs them, and no others', () => {
    expect(csvRow(['a = b', "l'eau", '', 'a|b'])).toBe("a = b,l'eau,,a|b\r\n")
    expect(csvRow(['a,b', 'a"b', 'a\nb', 'a;b', ' a'])).toBe('"a,b","a""b","a\nb","a;b"," a"\r\n')
  })

  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 1, maxLength: 4 }), (values) => {
        fc.pre(values.some((value) => value.trim() !== ''))
        expect(cellsOf(values).map(valueOf)).toEqual(values)
      }),
      { numRuns: 2_000 },
    )
  })

  test('never begins with a sign of a formula, whatever was written', () => {
    fc.assert(
      fc.property(anyCell, (value) => {
        expect(cellsOf([value, 'x'])[0]).not.toMatch(/^(?:[\s\p{C}]*[=+\-@|＝＋－＠]|[\t\r\n])/u)
      }),
      { numRuns: 2_000 },
    )
  })
})
