import fc from 'fast-check'
import { expect, test } from 'vitest'

import { inlineOf } from '../../../../src/translation/segments/inlineOf.js'
import { fromMarked, toMarked } from '../../../../src/translation/segments/markedText.js'
import { nodesOf } from '../../../../src/translation/segments/nodesOf.js'
import { inlines, linebreak, link, t } from './richTextOf.js'

const marked = (nodes: Parameters<typeof inlineOf>[0]) => toMarked(inlineOf(nodes).text)

test('the nodes of an element are the same again after they were text with codes', () => {
  fc.assert(
    fc.property(inlines, (nodes) => {
      const { text, codes } = inlineOf(nodes)
      expect(nodesOf(fromMarked(toMarked(text)), codes)).toEqual(nodes)
    }),
    { numRuns: 1000 },
  )
})

test('codes are well nested, numbered by place, each known', () => {
  fc.assert(
    fc.property(inlines, (nodes) => {
      const { text, codes } = inlineOf(nodes)
      const open: string[] = []
      const seen: string[] = []
      for (const part of text) {
        if (typeof part === 'string') continue
        if (part.code === 'close') expect(open.pop()).toBe(part.id)
        else seen.push(part.id)
        if (part.code === 'open') open.push(part.id)
      }
      expect(open).toEqual([])
      expect(seen).toEqual(Object.keys(codes))
      expect(seen).toEqual(seen.map((_id, at) => String(at + 1)))
    }),
  )
})

test('what goes on the longest is outermost', () => {
  expect(marked([t('a '), t('bold ', 1), t('both', 3), t(' bold', 1), t(' z')])).toBe(
    'a <1>bold <2>both</2> bold</1> z',
  )
  expect(marked([t('see ', 1), link('/x', [t('this', 1)]), t('.')])).toBe('<1>see <2>this</2></1>.')
  expect(marked([t('a', 1), linebreak, t('b', 1), linebreak, t('c')])).toBe('<1>a<2/>b</1><3/>c')
})

test('a code says what it is', () => {
  const { codes } = inlineOf([t('a', 3), link('https://x.test', 'b'), linebreak])
  expect(codes).toMatchObject({
    1: { type: 'fmt', name: 'bold italic', optional: true },
    2: { type: 'link', name: 'link', shown: 'https://x.test', optional: false },
    3: { type: 'fmt', name: 'linebreak', optional: true },
  })
})

test('neighbours that are formatted alike become one', () => {
  const { text, codes } = inlineOf([t('a', 1), t('b', 1), t(''), t('c')])
  expect(nodesOf(text, codes)).toEqual([t('ab', 1), t('c')])
})

test('codes that do not fit leave their text', () => {
  const { codes } = inlineOf([t('a', 1)])
  expect(nodesOf(fromMarked('</1>x <7>y</7> <1>z<9/>'), codes)).toEqual([t('x y '), t('z', 1)])
})
