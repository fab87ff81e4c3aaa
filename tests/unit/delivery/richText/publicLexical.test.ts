import { expect, test } from 'vitest'
import { publicLexical } from '../../../../src/delivery/richText/publicLexical.js'
import type { PublicId } from '../../../../src/delivery/richText/types.js'
import { BLOCKS } from '../../../../src/richText/blocks.js'
import * as lexical from './state.js'

const { state, paragraph, text } = lexical

const known: PublicId = (ref) => ({ type: ref.split(':')[0] ?? '', id: `uid-of-${ref.length}` })
const of = (...nodes: Parameters<typeof state>) =>
  publicLexical({ blocks: BLOCKS, state: state(...nodes), publicId: known }).root.children

test('relations are public identities', () => {
  const nodes = of(
    paragraph(lexical.internal('stories:1', 'x')),
    lexical.upload('media:2'),
    lexical.block({ blockType: 'testimonial', relation: 'testimonials:4' }),
  )
  expect(nodes).toMatchObject([
    {
      children: [
        { fields: { linkType: 'internal', relation: { type: 'stories', id: 'uid-of-9' } } },
      ],
    },
    { type: 'upload', relation: { type: 'media', id: 'uid-of-7' } },
    { type: 'block', fields: { blockType: 'testimonial', relation: { type: 'testimonials' } } },
  ])
})

test('what is not public is left out, and a link to it leaves its words', () => {
  const found = publicLexical({
    blocks: BLOCKS,
    state: state(
      paragraph('a ', lexical.internal('stories:1', 'b'), lexical.link('javascript:x', 'c')),
      lexical.upload('media:2'),
      lexical.block({ blockType: 'keyResult', relation: 'keyResults:4' }),
    ),
    publicId: () => null,
  })
  expect(found.root.children).toEqual([
    { ...paragraph(), children: [text('a '), text('b'), text('c')] },
  ])
})

test('no key survives that is not known', () => {
  const secret = { id: 12, relationTo: 'media', value: 7, $: 'x', style: 'color:red' }
  const json = JSON.stringify(
    of(
      { ...paragraph({ ...text('a', 1), ...secret }), ...secret },
      { ...lexical.upload('media:2'), ...secret, fields: secret },
      {
        ...lexical.bullets({ ...lexical.item('b'), ...secret, value: 1, checked: true }),
        ...secret,
      },
      lexical.block({ blockType: 'callOut', text: 'c', ...secret }),
      { ...lexical.link('/d', 'd'), ...secret },
      { type: 'relationship', ...secret },
    ),
  )
  expect(json).not.toMatch(/"(?:id":12|relationTo|value":7|\$|checked)|color|64f/)
})

test('known nodes come out as Lexical reads them', () => {
  const nodes = [
    lexical.heading(3, 'T'),
    paragraph(text('a', 1), lexical.lineBreak, lexical.tab),
    lexical.numbers(3, lexical.item('b')),
    lexical.quote('c'),
    lexical.rule,
  ]
  expect(of(...nodes)).toEqual(nodes)
})
