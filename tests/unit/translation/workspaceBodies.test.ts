import { describe, expect, test } from 'vitest'

import { HISTORY, REQUEST } from '../../../src/entries/limits.js'
import { syncRecord } from '../../../src/translation/records/syncRecord.js'
import type { EntryRecord } from '../../../src/translation/records/types.js'
import { answerRoom, told } from '../../../src/translation/workspace/answerRoom.js'
import type { Opened } from '../../../src/translation/workspace/openTranslation.js'
import { readCheck } from '../../../src/translation/workspace/readCheck.js'
import { readSave } from '../../../src/translation/workspace/readSave.js'
import { refuseComments } from '../../../src/translation/workspace/refuseComments.js'

test('a segment takes comments up to a number', () => {
  const opened = (count: number) =>
    ({
      store: { req: { i18n: { language: 'en' } } },
      target: { comments: { a: Array.from({ length: count }, () => ({})) } },
    }) as unknown as Opened // all that is looked at
  const comment = [{ id: 'a', comment: 'Why?' }]
  expect(() => refuseComments(opened(REQUEST.comments), comment)).toThrow(
    'Segment a: expected at most 200 comments.',
  )
  expect(() => refuseComments(opened(REQUEST.comments - 1), comment)).not.toThrow()
  expect(() => refuseComments(opened(REQUEST.comments), [{ id: 'a' }])).not.toThrow()
})

describe('a body of texts to check', () => {
  test('names each segment once, the last text counts', () => {
    const segments = [{ id: 'a', target: 'x' }, { id: 'b' }, { id: 'a', target: 'y' }]
    expect(readCheck({ segments })).toEqual({
      texts: [
        { id: 'a', target: 'y' },
        { id: 'b', target: '' },
      ],
    })
  })

  test.each<[unknown, object]>([
    [null, { path: 'segments', expected: `0–${REQUEST.segments}` }],
    [{ segments: 'x' }, { path: 'segments', expected: `0–${REQUEST.segments}` }],
    [
      { segments: Array.from({ length: REQUEST.segments + 1 }, () => ({ id: 'a' })) },
      { path: 'segments', expected: `0–${REQUEST.segments}` },
    ],
    [{ segments: [{ id: 'a' }, 7] }, { path: 'segments.1.id', expected: 'text' }],
    [
      { segments: [{ id: 'a', target: '12345' }] },
      { path: 'segments.0.target', expected: 'at most 4 characters, got 5' },
    ],
  ])('is refused: %j', (body, problem) => {
    expect(readCheck(body, { paragraph: 4 })).toEqual({ problem })
  })
})

test('a text to save that is too long is refused', () => {
  const segments = [{ id: 'a', target: '12345' }]
  expect(readSave({ segments }, { paragraph: 4 })).toEqual({
    problem: { path: 'segments.0.target', expected: 'at most 4 characters, got 5' },
  })
})

test('an answer tells of so many findings, and counts the others', () => {
  const finding = {
    check: 'quotes',
    severity: 'info',
    blocking: false,
    message: '',
    fix: 0,
  } as const
  const fixes = [{ label: 'Fix', edit: { from: 0, to: 1, insert: '' } }]
  const all = { findings: [finding, finding, finding], fixes, more: 2 }
  const room = { ...answerRoom(), findings: 4 }
  expect(told(all, room)).toEqual(all)
  expect(told(all, room)).toEqual({ findings: [finding], fixes, more: 4 })
  expect(told(all, room)).toEqual({ findings: [], fixes: [], more: 5 })
})

test('of long texts fewer earlier translations are remembered, the newest always', () => {
  const text = (length: number, n: number) => [`${n}`.padEnd(length, 'x')]
  const after = (length: number) => {
    let known: EntryRecord | null = null
    for (let n = 0; n < HISTORY.steps + 5; n += 1) {
      const source = { text: text(length, 0), codes: {} }
      const target = { text: text(length, n), codes: {} }
      const shape = { path: 'body', labels: [], kind: 'text' as const, multiline: true }
      known = syncRecord({
        known,
        segments: { es: [{ id: 'a', ...shape, source, target }] },
        published: [],
        saved: { at: `${n}`, by: null },
      })
    }
    return known?.targets.es?.segments.a?.history.map(({ at }) => at)
  }
  expect(after(10)).toHaveLength(HISTORY.steps)
  expect(after(HISTORY.characters / 8)).toEqual(['23', '22', '21', '20'])
  expect(after(HISTORY.characters)).toEqual(['23'])
})
