import { expect, test } from 'vitest'

import { isBlank } from '../../../../src/admin/translation/isUnsaved.js'
import { originText } from '../../../../src/admin/translation/originText.js'
import { workspaceTexts } from '../../../../src/admin/translation/workspaceText.js'
import type { SegmentView } from '../../../../src/translation/api/types.js'
import { after, field, segment } from './segments.js'

const said = (more: Partial<SegmentView>, typed?: string) => {
  const changes = typed === undefined ? [] : [{ type: 'typed' as const, id: 'a', text: typed }]
  return originText(field(after([segment('a', more)], ...changes), 'a'), workspaceTexts('en'))
}

test.each<[SegmentView['origin'], SegmentView['state'], string | null]>([
  ['machine:libre', 'draft', 'Machine translation, unchecked'],
  ['machine:libre', 'stale', 'Machine translation, unchecked'],
  ['machine:libre', 'inReview', 'Machine translation'],
  ['machine:libre', 'approved', 'Machine translation'],
  ['memory', 'draft', 'From the memory, unchecked'],
  ['memory', 'approved', 'From the memory'],
  [null, 'draft', null],
])('a text by %s that is %s is marked: %s', (origin, state, expected) => {
  expect(said({ target: 'x', origin, state })).toBe(expected)
})

test('the mark goes as soon as somebody types, and comes back with the text', () => {
  const draft = { target: 'x', origin: 'memory' } as const
  expect(said(draft, 'xy')).toBeNull()
  expect(said(draft, 'x')).toBe('From the memory, unchecked')
})

test('drafts that are filled in stand in their fields, unless somebody has typed there', () => {
  const views = ['a', 'b'].map((id) => segment(id, { target: `draft of ${id}`, origin: 'memory' }))
  const state = after(
    [segment('a'), segment('b')],
    { type: 'typed', id: 'b', text: 'mine' },
    { type: 'saveSucceeded', segments: views, summary: after([]).entry!.summary },
  )
  expect([field(state, 'a').text, field(state, 'a').conflict]).toEqual(['draft of a', null])
  expect([field(state, 'b').text, field(state, 'b').conflict]).toEqual([
    'mine',
    { target: 'draft of b' },
  ])
})

test('a segment is blank when nothing is stored and nothing typed', () => {
  expect(isBlank(field(after([segment('a')]), 'a'))).toBe(true)
  const typed = { type: 'typed' as const, id: 'a', text: 'x' }
  expect(isBlank(field(after([segment('a')], typed), 'a'))).toBe(false)
  const cleared = { ...typed, text: '' }
  expect(isBlank(field(after([segment('a', { target: 'x' })], cleared), 'a'))).toBe(false)
})
