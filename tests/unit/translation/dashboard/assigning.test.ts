import { expect, test } from 'vitest'

import { resolveOptions } from '../../../../src/options.js'
import { mayAssign } from '../../../../src/translation/dashboard/mayAssign.js'
import { readAssignment } from '../../../../src/translation/dashboard/readAssignment.js'
import { sumTotals } from '../../../../src/translation/dashboard/sumTotals.js'
import type { TargetSummary } from '../../../../src/translation/records/types.js'

const settings = resolveOptions({}, {})
const asked = { keys: ['stories:12'], locale: 'es', owner: null, due: null }

test('an assignment is read, its keys once each and the id as a text', () => {
  const given = { ...asked, keys: ['stories:12', 'themes:3', 'stories:12'], owner: 7 }
  expect(readAssignment({ ...given, due: '2028-02-29' }, settings)).toEqual({
    assignment: { keys: ['stories:12', 'themes:3'], locale: 'es', owner: '7', due: '2028-02-29' },
  })
})

test.each([
  [{ keys: 'stories:12' }, 'keys'],
  [{ keys: ['stories'] }, 'keys'],
  [{ keys: [12] }, 'keys'],
  [{ locale: undefined }, 'locale'],
  [{ owner: { id: 1 } }, 'owner'],
  [{ due: '2027-02-29' }, 'due'],
  [{ due: '2026-11-30T00:00:00Z' }, 'due'],
  [{ due: undefined }, 'due'],
])('%j is refused, by name', (part, field) => {
  expect(readAssignment({ ...asked, ...part }, settings)).toMatchObject({ problem: { field } })
})

const words = { missing: 1, draft: 2, stale: 3, inReview: 4, approved: 5 }
const summary = (owner: string | null): TargetSummary => ({
  ...{ state: 'draft', segments: words, words, due: null },
  owner: owner === null ? null : { id: owner, name: owner },
})

test.each([
  ['editor', [], null, 'b', true],
  ['reviewer', ['es'], 'a', 'b', true],
  ['reviewer', ['en'], null, 'me', false],
  ['translator', ['es'], null, 'me', true],
  ['translator', ['es'], 'me', null, true],
  ['translator', ['es'], 'a', null, false],
  ['translator', ['es'], null, null, false],
  ['translator', ['es'], null, 'b', false],
  ['translator', ['en'], null, 'me', false],
  ['viewer', [], null, 'me', false],
] as const)('a %s of %j, from %s to %s: %s', (role, locales, now, owner, expected) => {
  const row = {
    ...{ entryType: 'stories' as const, sourceLocale: 'fr' },
    summary: { es: summary(now) },
  }
  const caller = { role, locales, scopes: [] }
  expect(mayAssign({ caller, id: 'me', row, locale: 'es', owner, settings })).toBe(expected)
})

test('totals are sums by locale, zero where there is nothing', () => {
  const zero = { missing: 0, draft: 0, stale: 0, inReview: 0, approved: 0 }
  const rows: Record<string, TargetSummary>[] = [
    { es: summary(null), gone: summary(null) },
    { es: summary('a') },
  ]
  expect(sumTotals(rows, ['fr', 'es'])).toEqual({
    locales: {
      fr: { entries: 0, words: zero },
      es: { entries: 2, words: { missing: 2, draft: 4, stale: 6, inReview: 8, approved: 10 } },
    },
  })
})
