import { expect, test } from 'vitest'

import { type Edit, editText } from '../../../../src/translation/checks/editText.js'
import { graphemeCount } from '../../../../src/translation/checks/graphemeCount.js'
import { fromMarked, toMarked } from '../../../../src/translation/segments/markedText.js'

const edited = (marked: string, edits: Edit[]) => toMarked(editText(fromMarked(marked), edits))

test.each<[string, Edit[], string]>([
  ['abc', [{ from: 1, to: 2, insert: 'X' }], 'aXc'],
  ['a<1>b</1>c', [{ from: 0, to: 3, insert: 'X' }], 'X<1></1>'],
  ['a<1>b</1>', [{ from: 1, to: 1, insert: 'X' }], 'aX<1>b</1>'],
  ['a<1>b</1>', [{ from: 1, to: 1, insert: 'X', codes: 'behind' }], 'a<1>Xb</1>'],
  ['a<1>b</1>', [{ from: 2, to: 2, insert: 'X', codes: 'behind' }], 'a<1>b</1>X'],
  [
    'a<1>b</1>',
    [
      { from: 2, to: 2, insert: 'X' },
      { from: 0, to: 1, insert: '' },
    ],
    '<1>bX</1>',
  ],
  ['<1/>', [{ from: 0, to: 0, insert: 'X', codes: 'behind' }], '<1/>X'],
])('%s edited keeps its codes', (before, edits, after) => {
  expect(edited(before, edits)).toBe(after)
})

test('characters are counted as people count them, also where a piece of text ends', () => {
  const family = '👩‍👩‍👧'
  expect(graphemeCount(`${'a'.repeat(253)}${family}é`)).toEqual({
    count: 255,
    end: 253 + family.length + 1,
  })
  expect(graphemeCount(family.repeat(100)).count).toBe(100)
  expect(graphemeCount('🇫🇷'.repeat(200)).count).toBe(200)
  expect(graphemeCount('abc', 2)).toEqual({ count: 2, end: 2 })
})
