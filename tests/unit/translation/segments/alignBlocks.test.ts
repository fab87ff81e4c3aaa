import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { alignBlocks } from '../../../../src/translation/segments/alignBlocks.js'

const known = (...texts: string[]) => texts.map((text, at) => ({ id: `k${at}`, text }))
const texts = fc.array(
  fc.constantFrom('un deux trois', 'un deux', 'quatre', '22', 'cinq six', ''),
  {
    maxLength: 8,
  },
)

describe('a text keeps its id', () => {
  test.each([
    ['wherever it goes', ['a', 'b', 'c'], ['c', 'a', 'b'], ['k2', 'k0', 'k1']],
    ['beside its double', ['a', 'b', 'a'], ['a', 'a', 'b'], ['k0', 'k2', 'k1']],
    [
      'when half of its words stay',
      ['un deux trois quatre', 'x'],
      ['x', 'un deux cinq six'],
      ['k1', 'k0'],
    ],
    [
      'when it is rewritten between the same neighbours',
      ['a', '22', 'c'],
      ['a', '23', 'c'],
      ['k0', 'k1', 'k2'],
    ],
    ['when it is rewritten at an end', ['a', '22'], ['a', '23'], ['k0', 'k1']],
    ['when others come and go', ['a', 'b', 'c'], ['n', 'b'], [expect.any(String), 'k1']],
  ])('%s', (_how, before, now, ids) => {
    expect(alignBlocks(known(...before), now)).toEqual(ids)
  })

  test('the nearest of those alike first', () => {
    const before = known('total de 1 femmes', 'x', 'total de 2 femmes')
    expect(alignBlocks(before, ['total de 3 femmes', 'x', 'total de 4 femmes'])).toEqual([
      'k0',
      'k1',
      'k2',
    ])
  })
})

test('a new text gets a new id, never that of another, the same every time', () => {
  const ids = alignBlocks(known('a', 'b'), ['a', 'new', 'new', 'b'])
  expect(ids).toEqual(['k0', expect.stringMatching(/^[0-9a-f]{8}$/), expect.any(String), 'k1'])
  expect(ids[1]).not.toBe(ids[2])
  expect(alignBlocks(known('a', 'b'), ['a', 'new', 'new', 'b'])).toEqual(ids)
})

test('an id that is known is never given to a new text, though the words are the same', () => {
  const [id = ''] = alignBlocks([], ['hello'])
  const [other] = alignBlocks([{ id, text: 'quite different' }], ['between', 'hello'])
  expect(other).not.toBe(id)
  expect(alignBlocks([], ['hello'], [id])).not.toContain(id)
})

test('ids are as many as the texts and all different', () => {
  fc.assert(
    fc.property(texts, texts, (before, now) => {
      const ids = alignBlocks(known(...before), now)
      expect(ids).toHaveLength(now.length)
      expect(new Set(ids).size).toBe(now.length)
    }),
  )
})

test('no id changes when nothing does, and none is lost by reordering', () => {
  const shuffled = texts.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  fc.assert(
    fc.property(shuffled, ([before, now]) => {
      const record = known(...before)
      expect(alignBlocks(record, before)).toEqual(record.map(({ id }) => id))
      const texts = new Map(record.map(({ id, text }) => [id, text]))
      expect(alignBlocks(record, now).map((id) => texts.get(id))).toEqual(now)
    }),
  )
})
