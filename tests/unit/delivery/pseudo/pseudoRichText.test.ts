import { expect, test } from 'vitest'

import { pseudoRichText } from '../../../../src/delivery/pseudo/pseudoRichText.js'
import { pseudoText } from '../../../../src/translation/xliff/pseudoText.js'
import { BLOCKS } from '../../../../src/richText/blocks.js'

type Node = Record<string, unknown>

const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format })
const node = (type: string, ...children: Node[]): Node => ({ type, children })
const link = (url: string, ...children: Node[]): Node => ({
  ...node('link', ...children),
  fields: { linkType: 'custom', url },
})
const pseudo = (...children: Node[]) =>
  pseudoRichText({ root: node('root', ...children) }, BLOCKS).root

test('a paragraph is one text, whatever its formats and links', () => {
  const url = 'https://example.org/plain'
  const made = pseudo(node('paragraph', text('Read '), link(url, text('this', 1)), text(' now')))
  expect(made).toEqual(
    node('root', node('paragraph', text('[Ŕéàđ '), link(url, text('ţĥîš', 1)), text(' ñöŵ ~~]'))),
  )
})

test('inner items are texts of their own, and what is between stays', () => {
  const inner = node('list', node('listitem', text('two')))
  const made = pseudo(
    node('list', node('listitem', text('one'), { type: 'linebreak' }, text('more'), inner)),
    { type: 'horizontalrule' },
  )
  expect(made).toEqual(
    node(
      'root',
      node(
        'list',
        node(
          'listitem',
          text('[öñé'),
          { type: 'linebreak' },
          text('ɱöŕé]'),
          node('list', node('listitem', text(pseudoText('two')))),
        ),
      ),
      { type: 'horizontalrule' },
    ),
  )
})

test('a call-out is a text; entries and files that are shown stay', () => {
  const fields = { blockType: 'callOut', style: 'info', text: 'Mind' }
  const shown = { type: 'block', fields: { blockType: 'document', relation: 'documents:3' } }
  const upload = { type: 'upload', relation: 'media:4' }
  expect(pseudo({ type: 'block', fields }, shown, upload)).toEqual(
    node('root', { type: 'block', fields: { ...fields, text: '[Ṁîñđ]' } }, shown, upload),
  )
})

test('an empty paragraph stays empty', () => {
  const empty = node('root', node('paragraph'), node('paragraph', text('')))
  expect(pseudo(node('paragraph'), node('paragraph', text('')))).toEqual(empty)
})
