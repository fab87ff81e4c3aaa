import { expect, test } from 'vitest'

import { isBlank } from '../../../src/entries/isBlank.js'

const state = (...children: unknown[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })

test.each([null, undefined, '', ' \n\u00a0', [], state(), state(paragraph())])(
  '%j is blank',
  (value) => expect(isBlank(value)).toBe(true),
)

test('rich text of white space alone is blank', () => {
  expect(isBlank(state(paragraph({ type: 'text', text: '  ' })))).toBe(true)
})

test.each(['x', 0, false, ['x'], { id: 1 }, state(paragraph({ type: 'text', text: 'x' }))])(
  '%j is not',
  (value) => expect(isBlank(value)).toBe(false),
)

test('rich text that shows only a block is not blank', () => {
  expect(isBlank(state({ type: 'block', fields: {} }))).toBe(false)
})
