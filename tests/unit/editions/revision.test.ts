import type { Field } from 'payload'
import { expect, test } from 'vitest'

import { formatOf, isCurrent, revisionOf } from '../../../src/editions/revision.js'
import { suspects, type Survey } from '../../../src/editions/survey.js'
import { resolveOptions } from '../../../src/options.js'
import { settings } from './source.js'

const format = '0a1b2c3d'
const UPDATED = '2026-02-01T00:00:00.000Z'
const LATER = '2026-02-02T00:00:00.000Z'

test('a revision names everything that an edition was made from', () => {
  const dependencies = new Map([
    ['media:4', UPDATED],
    ['consents:3', null],
  ] as const)
  expect(revisionOf({ format, updatedAt: UPDATED, dependencies, planned: '' })).toBe(
    `${format}:${UPDATED};consents:3@gone;media:4@${UPDATED}`,
  )
})

const revision = revisionOf({
  format,
  updatedAt: UPDATED,
  dependencies: new Map([['consents:3', UPDATED]]),
  planned: '',
})

test('it is current until one of them changes, goes or comes back', () => {
  const current = (updatedAt: string, consent: string | null) =>
    isCurrent(revision, { format, updatedAt, planned: '', timeOf: () => consent })
  expect(current(UPDATED, UPDATED)).toBe(true)
  expect(current(LATER, UPDATED)).toBe(false)
  expect(current(UPDATED, LATER)).toBe(false)
  expect(current(UPDATED, null)).toBe(false)
})

test('rows that are being written are not current', () => {
  expect(isCurrent('', { format, updatedAt: UPDATED, planned: '', timeOf: () => null })).toBe(false)
})

test('another locale, another part or another public field is another format', () => {
  const fields: Field[] = [{ name: 'title', type: 'text' }]
  const own = formatOf({ settings, fields })
  const colour: Field = { name: 'colour', type: 'text', custom: { delivery: true } }
  const more = resolveOptions({ locales: [{ code: 'fr' }, { code: 'pt' }] }, {})
  const less = resolveOptions({ collections: { stories: false } }, {})
  expect(own).toMatch(/^[0-9a-f]{8}$/)
  expect(formatOf({ settings, fields: [...fields, { name: 'x', type: 'text' }] })).toBe(own)
  expect(formatOf({ settings, fields: [...fields, colour] })).not.toBe(own)
  expect(formatOf({ settings: more, fields })).not.toBe(own)
  expect(formatOf({ settings: less, fields })).not.toBe(own)
})

const entry = { format, updatedAt: UPDATED, planned: '' }
const agreed: Survey = {
  entries: new Map([['testimonials:7', entry]]),
  stamps: new Map([['testimonials:7', revision]]),
  consents: new Map([['consents:3', UPDATED]]),
}

test.each<[string, Partial<Survey>]>([
  ['its consent changed', { consents: new Map([['consents:3', LATER]]) }],
  ['its consent is gone', { consents: new Map() }],
  ['it changed', { entries: new Map([['testimonials:7', { ...entry, updatedAt: LATER }]]) }],
  ['its format changed', { entries: new Map([['testimonials:7', { ...entry, format: 'x' }]]) }],
  ['it has no stamp', { stamps: new Map() }],
  ['its rows were being written', { stamps: new Map([['testimonials:7', '']]) }],
  ['it is gone', { entries: new Map() }],
])('an entry is looked at closely when %s', (_why, change) => {
  expect(suspects({ ...agreed, ...change })).toEqual(['testimonials:7'])
})

test('an entry that agrees with its stamp is passed over', () => {
  expect(suspects(agreed)).toEqual([])
})
