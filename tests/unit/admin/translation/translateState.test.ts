import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isUnsaved } from '../../../../src/admin/translation/isUnsaved.js'
import { shownItems } from '../../../../src/admin/translation/shownItems.js'
import {
  type Change,
  EMPTY,
  translateState,
} from '../../../../src/admin/translation/translateState.js'
import type { FindingView } from '../../../../src/translation/api/types.js'
import { after, field, segment, summary, view } from './segments.js'

const finding: FindingView = {
  check: 'numbers',
  severity: 'error',
  blocking: true,
  message: '22 is missing',
  fix: null,
}
const saved = (...segments: ReturnType<typeof segment>[]): Change => ({
  type: 'saveSucceeded',
  segments,
  summary: { ...summary, state: 'approved' },
})

test('an entry that is read fills the fields with what is saved', () => {
  const state = after([segment('a', { target: 'uno' }), segment('b')])
  expect(state.items.map(({ text }) => text)).toEqual(['uno', ''])
  expect(state.entry?.targets).toEqual(['es', 'en'])
  expect(state.items.some(isUnsaved)).toBe(false)
})

test('why an entry could not be read is kept until it is', () => {
  const failed = translateState(EMPTY, { type: 'loadFailed', why: 'offline' })
  expect(failed.failure).toBe('offline')
  expect(translateState(failed, { type: 'loaded', view: view([]) }).failure).toBeNull()
})

describe('typing', () => {
  test('makes a segment unsaved until the text is the saved one again', () => {
    const typed = after([segment('a', { target: 'uno' })], { type: 'typed', id: 'a', text: 'un' })
    expect(isUnsaved(field(typed, 'a'))).toBe(true)
    const back = translateState(typed, { type: 'typed', id: 'a', text: 'uno' })
    expect(isUnsaved(field(back, 'a'))).toBe(false)
  })
  test('leaves the other segments as they are', () => {
    const state = after([segment('a'), segment('b')], { type: 'typed', id: 'a', text: 'x' })
    expect(field(state, 'b').text).toBe('')
  })
  test('what the checks say of an older text does not count', () => {
    const state = after(
      [segment('a')],
      { type: 'typed', id: 'a', text: 'new' },
      { type: 'checked', id: 'a', text: 'old', findings: [finding], fixes: [], more: 0 },
    )
    expect(field(state, 'a').findings).toEqual([])
    const checked = translateState(state, {
      type: 'checked',
      id: 'a',
      text: 'new',
      ...{ findings: [finding], fixes: [], more: 0 },
    })
    expect(field(checked, 'a').findings).toEqual([finding])
  })
})

describe('a save', () => {
  test('that succeeds brings what the server made of the text', () => {
    const state = after(
      [segment('a')],
      { type: 'typed', id: 'a', text: ' uno' },
      { type: 'saveStarted', ids: ['a'] },
      saved(segment('a', { target: 'uno' })),
    )
    expect(field(state, 'a')).toMatchObject({ text: 'uno', sent: null, failure: null })
    expect(state.entry?.summary.state).toBe('approved')
  })
  test('leaves what was typed on the way, as not saved', () => {
    const state = after(
      [segment('a')],
      { type: 'typed', id: 'a', text: 'uno' },
      { type: 'saveStarted', ids: ['a'] },
      { type: 'typed', id: 'a', text: 'uno dos' },
      saved(segment('a', { target: 'uno' })),
    )
    expect(field(state, 'a')).toMatchObject({ text: 'uno dos', conflict: null })
    expect(isUnsaved(field(state, 'a'))).toBe(true)
  })
  test('that fails keeps the text and says why, until one types again', () => {
    const state = after(
      [segment('a')],
      { type: 'typed', id: 'a', text: 'uno' },
      { type: 'saveStarted', ids: ['a'] },
      { type: 'saveFailed', ids: ['a'], why: 'offline' },
    )
    expect(field(state, 'a')).toMatchObject({ text: 'uno', sent: null, failure: 'offline' })
    const typed = translateState(state, { type: 'typed', id: 'a', text: 'uno.' })
    expect(field(typed, 'a').failure).toBeNull()
  })
})

describe('two people writing one segment', () => {
  const clash = after(
    [segment('a', { target: 'old' }), segment('b')],
    { type: 'typed', id: 'a', text: 'mine' },
    { type: 'typed', id: 'b', text: 'other' },
    { type: 'saveStarted', ids: ['a', 'b'] },
    { type: 'conflicted', ids: ['a', 'b'], theirs: [{ id: 'a', target: 'theirs' }], why: 'stale' },
  )
  test('are both kept', () => {
    expect(field(clash, 'a')).toMatchObject({ text: 'mine', conflict: { target: 'theirs' } })
  })
  test('what was saved along with it is said not to be', () => {
    expect(field(clash, 'b')).toMatchObject({ text: 'other', conflict: null, failure: 'stale' })
  })
  test('one’s own is saved on top of theirs', () => {
    const { text, view, conflict } = field(
      translateState(clash, { type: 'resolved', id: 'a', take: 'mine' }),
      'a',
    )
    expect({ text, base: view.target, conflict }).toEqual({
      text: 'mine',
      base: 'theirs',
      conflict: null,
    })
  })
  test('theirs needs no save', () => {
    const state = translateState(clash, { type: 'resolved', id: 'a', take: 'theirs' })
    expect(field(state, 'a').text).toBe('theirs')
    expect(isUnsaved(field(state, 'a'))).toBe(false)
  })
  test('is found on reading again, too', () => {
    const state = after(
      [segment('a', { target: 'old' })],
      { type: 'typed', id: 'a', text: 'mine' },
      { type: 'loaded', view: view([segment('a', { target: 'theirs' })]) },
    )
    expect(field(state, 'a')).toMatchObject({ text: 'mine', conflict: { target: 'theirs' } })
  })
})

describe('reading again', () => {
  test('follows the order of the source and lets go of what is gone', () => {
    const state = after([segment('a'), segment('b')], {
      type: 'loaded',
      view: view([segment('c'), segment('a')]),
    })
    expect(state.items.map(({ view: { id } }) => id)).toEqual(['c', 'a'])
  })
  test('keeps what was typed in a segment that is gone', () => {
    const state = after(
      [segment('a')],
      { type: 'typed', id: 'a', text: 'uno' },
      { type: 'loaded', view: view([segment('b')]) },
    )
    expect(state.items.map(({ text }) => text)).toEqual(['', 'uno'])
  })
  test('does not go behind a save that is on its way', () => {
    const state = after(
      [segment('a')],
      { type: 'typed', id: 'a', text: 'uno' },
      { type: 'saveStarted', ids: ['a'] },
      { type: 'loaded', view: view([segment('a')]) },
      { type: 'saveFailed', ids: ['a'], why: 'offline' },
    )
    expect(field(state, 'a').text).toBe('uno')
  })
})

test('the filter shows a state, and the segment that is open whatever its state', () => {
  const state = after(
    [
      segment('a', { target: 'x', state: 'approved' }),
      segment('b'),
      segment('c', { state: 'stale' }),
    ],
    { type: 'moved', id: 'a' },
    { type: 'filtered', filter: 'stale' },
  )
  const ids = (filtered: typeof state) =>
    shownItems(filtered, { approve: false }).map(({ view: { id } }) => id)
  expect(ids(state)).toEqual(['a', 'c'])
  expect(ids({ ...state, active: null, filter: 'work' })).toEqual(['b', 'c'])
  expect(ids({ ...state, filter: 'all' })).toEqual(['a', 'b', 'c'])
})

test('text typed is there until it is saved, or given up for somebody else’s', () => {
  const texts = fc.constantFrom('uno', 'dos', '')
  const changes = fc.oneof<fc.Arbitrary<Change>[]>(
    fc.constant({ type: 'saveStarted', ids: ['a'] }),
    fc.constant({ type: 'saveFailed', ids: ['a'], why: 'offline' }),
    fc.record({ type: fc.constant('moved'), id: fc.constantFrom('a', 'b', null) }),
    texts.map((target) => ({ type: 'loaded', view: view([segment('a', { target })]) })),
    texts.map((target) => ({
      type: 'conflicted',
      ids: ['a'],
      theirs: [{ id: 'a', target }],
      why: '',
    })),
    fc.constant({ type: 'resolved', id: 'a', take: 'mine' }),
  )
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 12 }), (list) => {
      const typed: Change = { type: 'typed', id: 'a', text: 'what I typed' }
      expect(field(after([segment('a')], typed, ...list), 'a').text).toBe('what I typed')
    }),
  )
})
