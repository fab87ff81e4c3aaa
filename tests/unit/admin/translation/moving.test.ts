import { describe, expect, test } from 'vitest'

import {
  following,
  needsWork,
  neighbour,
  nextNeedingWork,
  type Workable,
} from '../../../../src/admin/translation/needsWork.js'
import { commandOf, SHORTCUTS } from '../../../../src/admin/translation/shortcuts.js'

const translator = { approve: false }
const reviewer = { approve: true }

function list(...states: Workable['state'][]): Workable[] {
  return states.map((state, at) => ({ id: String(at), state, isUnsaved: false }))
}

test.each([
  ['missing', true, true],
  ['draft', true, true],
  ['stale', true, true],
  ['inReview', false, true],
  ['approved', false, false],
] as const)('a segment that is %s: to translators %s, to reviewers %s', (state, one, other) => {
  expect(needsWork({ state, isUnsaved: false }, translator)).toBe(one)
  expect(needsWork({ state, isUnsaved: false }, reviewer)).toBe(other)
})

test('text that is not saved needs work whatever its state', () => {
  expect(needsWork({ state: 'approved', isUnsaved: true }, translator)).toBe(true)
})

test.each([
  ['below', '0', '2'],
  ['round the end', '2', '0'],
  ['from nowhere, the first', null, '0'],
])('the next segment that needs work is found %s', (_where, after, found) => {
  const segments = list('draft', 'approved', 'missing', 'approved')
  expect(nextNeedingWork(segments, { after, may: translator })).toBe(found)
})

test('there is no next where only this one needs work', () => {
  const segments = list('approved', 'draft')
  expect(nextNeedingWork(segments, { after: '1', may: translator })).toBeNull()
})

test.each([
  ['over what is done', ['draft', 'approved', 'stale'], '2'],
  ['to the next where all below is done', ['draft', 'approved', 'approved'], '1'],
] as const)('one goes on %s', (_how, states, found) => {
  expect(following(list(...states), { after: '0', may: translator })).toBe(found)
})

test('one goes on nowhere from the last, not back to the first', () => {
  expect(following(list('missing', 'draft'), { after: '1', may: translator })).toBeNull()
})

test('the arrows stop at both ends and begin at them', () => {
  const segments = list('draft', 'draft')
  expect(neighbour(segments, { from: '0', by: 1 })).toBe('1')
  expect(neighbour(segments, { from: '1', by: 1 })).toBeNull()
  expect(neighbour(segments, { from: '0', by: -1 })).toBeNull()
  expect(neighbour(segments, { from: null, by: 1 })).toBe('0')
  expect(neighbour(segments, { from: null, by: -1 })).toBe('1')
})

const keys = {
  key: '',
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
}
const alt = (key: string, code: string) => ({ ...keys, altKey: true, key, code })

describe('keys', () => {
  test.each([
    ['Alt+↓', alt('ArrowDown', 'ArrowDown'), { does: 'move', by: 1 }],
    ['Alt+N', alt('n', 'KeyN'), { does: 'nextWork' }],
    ['Alt+A by its letter on a French keyboard', alt('a', 'KeyQ'), { does: 'approveAndNext' }],
    ['Alt+C by its place on a Mac', alt('ç', 'KeyC'), { does: 'copySource' }],
    ['Alt+M by its place on a Mac', alt('µ', 'KeyM'), { does: 'draftByMachine' }],
    [
      'Alt+2 by its place on a French keyboard',
      alt('é', 'Digit2'),
      { does: 'acceptMatch', index: 1 },
    ],
    ['Alt+/', alt('/', 'Slash'), { does: 'help' }],
    ['Alt+/ where it takes Shift', { ...alt('/', 'Digit7'), shiftKey: true }, { does: 'help' }],
    ['Alt+Enter', alt('Enter', 'Enter'), { does: 'submitAndNext' }],
    ['Ctrl+Enter', { ...keys, ctrlKey: true, key: 'Enter' }, { does: 'draftAndNext' }],
    ['⌘S', { ...keys, metaKey: true, key: 's' }, { does: 'save' }],
  ])('%s is understood', (_keys, pressed, command) => {
    expect(commandOf(pressed)).toEqual(command)
  })
  test.each([
    ['a letter', { ...keys, key: 'n', code: 'KeyN' }],
    ['Enter', { ...keys, key: 'Enter', code: 'Enter' }],
    ['Tab', { ...keys, key: 'Tab', code: 'Tab' }],
    ['AltGr, which Windows calls Ctrl+Alt', { ...alt('ñ', 'KeyN'), ctrlKey: true }],
    ['Ctrl+C', { ...keys, ctrlKey: true, key: 'c', code: 'KeyC' }],
    ['Alt+6', alt('6', 'Digit6')],
    ['Alt+Z', alt('z', 'KeyZ')],
  ])('%s is left to the browser', (_keys, pressed) => expect(commandOf(pressed)).toBeNull())
  test('each is in the help once', () => {
    const names = SHORTCUTS.map(([, name]) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toHaveLength(14)
  })
})
