import { expect, test } from 'vitest'

import {
  blocksOf,
  linkAddresses,
  nodesOf,
  unknownNode,
} from '../../../src/fields/checks/richTextNodes.js'

const text = { type: 'text', text: 'Bonjour' }
const allowed = { blocks: ['media'], targets: ['themes'] }
const state = (...children: unknown[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const link = (fields: unknown) => ({ type: 'link', fields, children: [text] })

test('nodes come in reading order, whatever their depth', () => {
  const nodes = nodesOf(state(paragraph(text), { type: 'list', children: [{ type: 'listitem' }] }))
  expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'text', 'list', 'listitem'])
})

test('no state has no nodes', () => {
  for (const nothing of [null, undefined, {}, { root: null }, 'text', 5]) {
    expect(nodesOf(nothing)).toEqual([])
  }
})

test('a kind of node that no front end of ours shows is found', () => {
  expect(unknownNode(state(paragraph(text), paragraph({ type: 'mention' })), allowed)).toBe(
    'mention',
  )
  expect(unknownNode(state(paragraph(text)), allowed)).toBeNull()
})

test('a block or a link’s target that is not offered is found', () => {
  const block = (blockType: string) => state({ type: 'block', fields: { blockType } })
  const to = (relationTo?: string) =>
    state(paragraph(link({ linkType: 'internal', doc: { relationTo, value: 1 } })))
  expect(unknownNode(block('media'), allowed)).toBeNull()
  expect(unknownNode(block('script'), allowed)).toBe('script')
  expect(unknownNode(to('themes'), allowed)).toBeNull()
  expect(unknownNode(to('users'), allowed)).toBe('"users"')
  expect(unknownNode(to(), allowed)).toBeNull()
})

test('addresses are those of links that lead out', () => {
  const out = link({ linkType: 'custom', url: ' https://example.org ' })
  const inside = link({ linkType: 'internal', doc: { relationTo: 'themes', value: 1 } })
  expect(linkAddresses(state(paragraph(out, inside)))).toEqual(['https://example.org'])
})

test('a link without an address has an empty one', () => {
  expect(linkAddresses(state(paragraph(link({ linkType: 'custom' }))))).toEqual([''])
})

test('blocks give their fields', () => {
  const block = { type: 'block', fields: { blockType: 'media', media: 3 } }
  expect(blocksOf(state(block, paragraph(text)))).toEqual([{ blockType: 'media', media: 3 }])
})
