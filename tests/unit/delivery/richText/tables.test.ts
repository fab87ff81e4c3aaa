import { expect, test } from 'vitest'

import { plainText } from '../../../../src/delivery/richText/plainText.js'
import { publicLexical } from '../../../../src/delivery/richText/publicLexical.js'
import { renderHtml } from '../../../../src/delivery/richText/renderHtml.js'
import { plainText as words, toRichText } from '../../../../src/editions/richText.js'
import { BLOCKS } from '../../../../src/richText/blocks.js'
import { settings } from '../../editions/source.js'
import { bullets, heading, item, link, paragraph, state, text } from './state.js'

type Node = Record<string, unknown>

const cell = (headerState: number, ...children: Node[]) => ({
  ...{ type: 'tablecell', version: 1, headerState, colSpan: 1, rowSpan: 1, width: 200 },
  ...{ backgroundColor: '#f00', children },
})
const row = (...children: Node[]) => ({ type: 'tablerow', version: 1, height: 40, children })
const table = (...children: Node[]) => ({
  ...{ type: 'table', version: 1, colWidths: [200, 300], rowStriping: true, children },
})
const html = (...nodes: Node[]) =>
  renderHtml({ blocks: BLOCKS, state: state(...nodes), headingLevel: 2, resolve: () => null })

const figures = table(
  row(cell(3, paragraph()), cell(1, paragraph('2023')), cell(1, paragraph(text('2024', 1)))),
  row(cell(2, paragraph('Mali')), {
    ...cell(0, paragraph('a <b>'), bullets(item('c'), item('d'))),
    colSpan: 2,
  }),
  row(
    { ...cell(2, paragraph('Niger')), rowSpan: 2 },
    cell(0, paragraph(link('https://a.test', 'e'))),
    cell(0),
  ),
  row(cell(0, paragraph('f')), cell(0, paragraph('g'), paragraph('h'))),
)

test('a table has its headings with their scope and its spans, and nothing of how it looked', () => {
  expect(html(figures)).toBe(
    '<table><thead><tr><th scope="col"></th><th scope="col">2023</th>' +
      '<th scope="col"><strong>2024</strong></th></tr></thead><tbody>' +
      '<tr><th scope="row">Mali</th><td colspan="2"><p>a &lt;b&gt;</p><ul><li>c</li><li>d</li></ul></td></tr>' +
      '<tr><th scope="row" rowspan="2">Niger</th><td><a href="https://a.test">e</a></td><td></td></tr>' +
      '<tr><td>f</td><td><p>g</p><p>h</p></td></tr></tbody></table>',
  )
})

test('a table of headings alone is one, a table without words is left out, and so is a broken one', () => {
  expect(html(table(row(cell(1, paragraph('a')))))).toBe(
    '<table><thead><tr><th scope="col">a</th></tr></thead></table>',
  )
  expect(html(table(row(cell(1, paragraph()), cell(0))))).toBe('')
  expect(html(table(row({ ...cell(0, paragraph('a')), colSpan: 1e9 })), paragraph('b'))).toBe(
    '<p>b</p>',
  )
})

test('a row of headings that reaches into the next is no head of the table', () => {
  expect(
    html(
      table(
        row({ ...cell(1, paragraph('a')), rowSpan: 2 }, cell(1, paragraph('b'))),
        row(cell(0, paragraph('c'))),
      ),
    ),
  ).toBe(
    '<table><tbody><tr><th scope="col" rowspan="2">a</th><th scope="col">b</th></tr>' +
      '<tr><td>c</td></tr></tbody></table>',
  )
})

test('headings in a cell count among those of the text', () => {
  expect(html(heading(3, 'A'), table(row(cell(0, heading(4, 'B'), paragraph('c')), cell(0))))).toBe(
    '<h2>A</h2><table><tbody><tr><td><h3>B</h3><p>c</p></td><td></td></tr></tbody></table>',
  )
})

test('as plain text a row is a line, with a tab between its cells', () => {
  const expected = 'A\n\n\t2023\t2024\nMali\ta <b> c d\nNiger\te\nf\tg h\n\nB'
  expect(plainText(state(paragraph('A'), figures, paragraph('B')), BLOCKS)).toBe(expected)
  const { data, text: found } = toRichText(
    { root: state(paragraph('A'), figures, paragraph('B')).root },
    settings,
  )
  expect(found).toBe(expected)
  expect(data && words(data, BLOCKS)).toBe(found)
})

test('front ends with their own renderer get rows, cells, headings and spans, and nothing else of them', () => {
  const publicId = () => null
  const { root } = publicLexical({ state: state(figures), blocks: BLOCKS, publicId })
  const json = JSON.stringify(root)
  expect(json).not.toMatch(/colWidths|rowStriping|width|height|backgroundColor|#f00/)
  expect(root.children).toMatchObject([
    {
      type: 'table',
      children: [
        { type: 'tablerow', children: [{ type: 'tablecell', headerState: 3 }, {}, {}] },
        { type: 'tablerow', children: [{ headerState: 2 }, { colSpan: 2, rowSpan: 1 }] },
        { children: [{ rowSpan: 2 }, {}, {}] },
        {},
      ],
    },
  ])
  const edition = JSON.stringify(toRichText(state(figures), settings).data)
  expect(edition).not.toMatch(/colWidths|rowStriping|width|height|backgroundColor|#f00/)
})
