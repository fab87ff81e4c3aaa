import { expect, test } from 'vitest'

import { FORMAT, isCurrent, revisionOf } from '../../../src/editions/revision.js'
import { suspects, type Survey } from '../../../src/editions/survey.js'

const UPDATED = '2026-02-01T00:00:00.000Z'
const LATER = '2026-02-02T00:00:00.000Z'

test('a revision names everything that an edition was made from', () => {
  const times = new Map([
    ['media:4', UPDATED],
    ['consents:3', null],
  ] as const)
  expect(revisionOf(UPDATED, times)).toBe(`${FORMAT}:${UPDATED};consents:3@gone;media:4@${UPDATED}`)
})

test('it is current until one of them changes, goes or comes back', () => {
  const revision = revisionOf(UPDATED, new Map([['consents:3', UPDATED]]))
  const current = (updatedAt: string, consent: string | null) =>
    isCurrent(revision, { updatedAt, timeOf: () => consent })
  expect(current(UPDATED, UPDATED)).toBe(true)
  expect(current(LATER, UPDATED)).toBe(false)
  expect(current(UPDATED, LATER)).toBe(false)
  expect(current(UPDATED, null)).toBe(false)
})

test('a row that was being written is not current', () => {
  expect(isCurrent('', { updatedAt: UPDATED, timeOf: () => null })).toBe(false)
})

const rest: [string, string | null] = ['consents:3', UPDATED]
const revision = revisionOf(UPDATED, new Map([rest as ['consents:3', string]]))
const agreed: Survey = {
  entries: new Map([['testimonials:7', { updatedAt: UPDATED, locales: ['fr', 'es'] }]]),
  rows: new Map([['testimonials:7', ['fr', 'es'].map((locale) => ({ locale, revision }))]]),
  consents: new Map([['consents:3', UPDATED]]),
}

test.each<[string, Partial<Survey>]>([
  ['its consent changed', { consents: new Map([['consents:3', LATER]]) }],
  ['its consent is gone', { consents: new Map() }],
  [
    'it changed',
    { entries: new Map([['testimonials:7', { updatedAt: LATER, locales: ['fr', 'es'] }]]) },
  ],
  [
    'a locale was unpublished',
    { entries: new Map([['testimonials:7', { updatedAt: UPDATED, locales: ['fr'] }]]) },
  ],
  ['a row is missing', { rows: new Map([['testimonials:7', [{ locale: 'fr', revision }]]]) }],
  ['it is gone', { entries: new Map() }],
])('an entry is looked at closely when %s', (_why, change) => {
  expect(suspects({ ...agreed, ...change })).toEqual(['testimonials:7'])
})

test('an entry that agrees with its rows is passed over', () => {
  expect(suspects(agreed)).toEqual([])
})
