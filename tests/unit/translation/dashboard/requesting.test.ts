import { expect, test } from 'vitest'

import { chunksOf } from '../../../../src/admin/translation/chunksOf.js'
import { resolveOptions } from '../../../../src/options.js'
import { readRequest } from '../../../../src/translation/dashboard/readRequest.js'
import { printMarks } from '../../../../src/translation/records/marks.js'
import type { TargetSummary } from '../../../../src/translation/records/types.js'

const settings = resolveOptions({}, {})

test('a request needs keys and a locale only', () => {
  const given = { keys: ['stories:12', 'stories:12'], locale: 'es' }
  const rest = { due: null, note: null, fill: false }
  expect(readRequest(given, settings)).toEqual({
    wanted: expect.objectContaining({ keys: ['stories:12'], locale: 'es', ...rest }) as object,
  })
  expect(readRequest({ ...given, note: '  ' }, settings)).toMatchObject({ wanted: { note: null } })
})

const request: TargetSummary['request'] = {
  at: '2026-11-24T10:00:00.000Z',
  by: { id: '1', name: 'Ada' },
  note: null,
}
const owner = { id: '7', name: 'Eva' }

test.each<[string, Pick<TargetSummary, 'state' | 'owner' | 'request'>, boolean]>([
  ['requested', { state: 'missing', owner: null, request }, true],
  ['stale and requested', { state: 'stale', owner: null, request }, true],
  ['taken', { state: 'draft', owner, request }, false],
  ['approved', { state: 'approved', owner: null, request }, false],
  ['never requested', { state: 'missing', owner: null }, false],
])('what is %s is open work: %s', (_name, es, expected) => {
  const shared = { collection: 'stories', programme: null, themes: [] }
  const words = printMarks({ ...shared, targets: { es } })
    .trim()
    .split(' ')
  expect(words.includes('open=es')).toBe(expected)
  expect(words.includes('open')).toBe(expected)
})

test('a list in pieces is the list', () => {
  expect(chunksOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  expect(chunksOf([1, 2], 2)).toEqual([[1, 2]])
})
