import { describe, expect, test } from 'vitest'

import { BLOCKS } from '../../../src/richText/blocks.js'
import { readValues } from '../../../src/richText/readBlock.js'
import { blockOf } from '../../../src/richText/blockOf.js'
import { resolveBlocks } from '../../../src/richText/resolveBlocks.js'
import type { BlockOptions } from '../../../src/richText/types.js'

const TIP: BlockOptions = {
  config: { slug: 'dailyTip', fields: [{ name: 'tip', type: 'text' }] },
  values: { tip: 'String!', size: ['small', 'large'], url: 'URL', count: 'Int', open: 'Boolean' },
  words: ['tip'],
}

test('the plugin has these blocks, in this order', () => {
  const shown = BLOCKS.map((row) => [row.slug, row.in, row.shows ?? Object.keys(row.values)])
  expect(shown).toEqual([
    ['testimonial', 'stories', 'testimonials'],
    ['keyResult', 'stories', 'keyResults'],
    ['media', 'every', 'media'],
    ['document', 'every', 'documents'],
    ['callOut', 'every', ['style', 'text']],
  ])
})

describe('values of a block', () => {
  test('are read as their types are, and nothing else is', () => {
    const given = { tip: 'x', size: 'huge', url: 'javascript:1', count: 2.4, open: 'yes', id: 'b1' }
    const values = { tip: 'x', size: 'small', url: null, count: 2, open: null }
    expect(readValues(blockOf(TIP), given)).toEqual(values)
  })

  test('are nothing without one that must be there', () => {
    expect(readValues(blockOf(TIP), { tip: ' ', size: 'large' })).toBeNull()
  })

  test('are an aside of their words, unless the block says otherwise', () => {
    const write = { escape: (text: string) => text, paragraphs: (text: string) => `<p>${text}</p>` }
    const html = '<aside class="stories-daily-tip"><p>x</p></aside>'
    expect(blockOf(TIP).html({ tip: 'x' }, write)).toBe(html)
  })
})

test.each<[Partial<BlockOptions>, string]>([
  [{ config: { slug: 'callOut', fields: [] } }, '[0].config.slug: expected a slug not yet taken'],
  [{ config: { slug: 'daily-tip', fields: [] } }, '[0].config.slug: expected a camelCase slug'],
  [{ values: { 'a b': 'String' } }, '[0].values: expected camelCase names'],
  [{ values: { tip: 'Text' as 'String' } }, '[0].values.tip: expected one of String, Int'],
  [{ words: ['other'] }, '[0].words: expected names of `values`'],
])('a block that cannot be is refused at start', (part, message) => {
  const blocks = [{ ...TIP, ...part }]
  expect(() => resolveBlocks({ blocks })).toThrow(`richText.blocks${message}`)
})
