import fc from 'fast-check'
import { expect, test } from 'vitest'

import { gridOf } from '../../../../src/richText/table.js'
import { hasWholeTables } from '../../../../src/publication/valueShape.js'
import { element } from '../../translation/segments/richTextOf.js'
import { pasted, wordsOf } from './shown.js'

/** A piece of a document with its words, as Word, Google Docs or a page writes it. */
type Piece = { html: string; words: string }

const word = fc.constantFrom(
  'mil',
  'été',
  '12\u00a0%',
  '«\u00a0oui\u00a0»',
  'a&amp;b',
  '&lt;p&gt;',
  '1.',
  '·',
)
const plain = (text: string) => text.replace('&amp;', '&').replace('&lt;', '<').replace('&gt;', '>')
const wrap = fc.constantFrom(
  ...['$', '<b>$</b>', '<i>$</i>', '<u>$</u>', '<span style="font-weight:700">$</span>'],
  ...['<a href="https://a.test/">$</a>', '<a href="file:///c:/a">$</a>', '<a name=x>$</a>'],
  ...[
    '$<o:p></o:p>',
    '<sup>$</sup>',
    '<span style="mso-spacerun:yes">&nbsp; </span>$',
    '<font>$</font>',
  ],
)
const line: fc.Arbitrary<Piece> = fc
  .array(fc.tuple(word, wrap), { minLength: 1, maxLength: 5 })
  .map((parts) => ({
    html: parts.map(([text, around]) => around.replace('$', text)).join(' \n'),
    words: parts.map(([text]) => plain(text)).join(' '),
  }))

const mark =
  '<![if !supportLists]><span style="mso-list:Ignore">1.<span>&nbsp;</span></span><![endif]>'
const wordItem = fc.tuple(line, fc.integer({ min: 1, max: 9 })).map(([{ html, words }, level]) => ({
  html: `<p class=MsoListParagraph style="mso-list:l0 level${level} lfo1">${mark}${html}</p>`,
  words,
}))
const block = fc
  .tuple(line, fc.constantFrom('p', 'h1', 'h2', 'h5', 'div', 'blockquote', 'pre', 'dt'))
  .map(([{ html, words }, tag]) => ({ html: `<${tag}>${html}</${tag}>`, words }))
const join = (pieces: readonly Piece[], html = pieces.map((one) => one.html).join('\n')) => ({
  html,
  words: pieces.map(({ words }) => words).join(' '),
})

const { piece } = fc.letrec<{ piece: Piece; list: Piece; table: Piece }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    ...[line.map(({ html, words }) => ({ html: `<p>${html}</p>`, words })), block, wordItem],
    ...[tie('list'), tie('table')],
  ),
  list: fc
    .tuple(
      fc.array(fc.oneof(line, tie('piece')), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('ul', 'ol'),
    )
    .map(([items, tag]) =>
      join(items, `<${tag}>${items.map(({ html }) => `<li>${html}</li>`).join('')}</${tag}>`),
    ),
  table: fc
    .array(fc.tuple(fc.oneof(line, tie('piece')), fc.nat(4), fc.nat(4), fc.boolean()), {
      minLength: 1,
      maxLength: 6,
    })
    .map((cells) =>
      join(
        cells.map(([one]) => one),
        `<table>${cells
          .map(([{ html }, colSpan, rowSpan, isNext], at) => {
            const cell = `<td colspan=${colSpan} rowspan=${rowSpan}>${html}</td>`
            return isNext || at === 0 ? `<tr>${cell}` : cell
          })
          .join('')}</table>`,
      ),
    ),
}))

const document = fc.array(piece, { maxLength: 5 }).map((pieces) => join(pieces))
const spaced = (text: string) => text.replace(/[^\S\u00a0]+/g, ' ').trim()

test('no word is lost, none is added, and all keep their order', () => {
  fc.assert(
    fc.property(document, ({ html, words }) => {
      expect(spaced(wordsOf(pasted(html).nodes))).toBe(spaced(words))
    }),
    { numRuns: 300 },
  )
})

test('every table is whole, and every list holds items', () => {
  fc.assert(
    fc.property(document, ({ html }) => {
      const { nodes } = pasted(html)
      expect(hasWholeTables({ root: element('root', [...nodes]) })).toBe(true)
      for (const list of below(nodes).filter(({ type }) => type === 'list'))
        expect(list.children).not.toEqual([])
      for (const table of below(nodes).filter(({ type }) => type === 'table'))
        expect(gridOf(table)).not.toBeNull()
    }),
    { numRuns: 300 },
  )
})

type Node = Readonly<Record<string, unknown>>

function below(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...below((node.children ?? []) as Node[])])
}
