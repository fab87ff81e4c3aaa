import fc from 'fast-check'
import { expect, test } from 'vitest'

import { contentHash } from '../../../src/editions/contentHash.js'
import type { StoredRow } from '../../../src/editions/matchRows.js'
import { isEmptyPlan, planRows } from '../../../src/editions/planRows.js'
import { facet, fromRow, toRow } from '../../../src/editions/row.js'
import { stampRow } from '../../../src/editions/stamp.js'
import { toTestimonial } from '../../../src/editions/toTestimonial.js'
import type { Edition } from '../../../src/editions/types.js'
import { isVisible } from '../../../src/editions/visibility.js'
import { consent, source } from './source.js'

const NOW = '2026-05-05T00:00:00.000Z'
const REVISION = '1:2026-02-01T00:00:00.000Z'

function edition(quote = 'Merci.', locale = 'fr'): Edition {
  const made = toTestimonial(
    source({ quote, consent: '3' }, { locale, related: { 'consents:3': consent() } }),
  )
  if (!made) throw new Error('The testimonial of the test is not public.')
  return { ...made, contentHash: contentHash(made) }
}

function stored(made: Edition, id = 1): StoredRow {
  return { ...toRow({ ...made, revision: REVISION }), id }
}

const stamp: StoredRow = {
  ...stampRow({ type: 'testimonials', entry: '7', revision: REVISION }),
  id: 99,
}

function plan(editions: Edition[], rows: StoredRow[], revision: string | null = REVISION) {
  return planRows({ editions, rows: [stamp, ...rows], revision, now: NOW })
}

test('a row gives back the edition that was stored', () => {
  const ref = fc.nat().map((id) => `themes:${id}` as const)
  const value = fc.stringMatching(/^[a-z0-9 '.-]+$/)
  const lists = fc.record({
    themes: fc.array(ref),
    countries: fc.array(value),
    organisations: fc.array(value),
    fileLanguages: fc.array(value),
    shows: fc.array(ref),
  })
  fc.assert(
    fc.property(lists, (some) => {
      const whole: Edition = { ...edition(), ...some }
      expect(fromRow({ ...toRow(whole), id: 4 })).toEqual(whole)
    }),
  )
})

test('a facet is found by its whole value only', () => {
  const { facetValues } = toRow({ ...edition(), themes: ['themes:12'], organisations: ['a|b_c%'] })
  expect(facetValues).toContain(facet('theme', 'themes:12'))
  expect(facetValues).not.toContain(facet('theme', 'themes:1'))
  expect(facetValues).toContain(facet('organisation', 'a|b_c%'))
  expect(facet('organisation', 'a|b_c%')).toBe('organisation:a b c ')
})

test('rows that are right need nothing', () => {
  expect(isEmptyPlan(plan([edition()], [stored(edition())]))).toBe(true)
})

test('columns that the database left empty are no difference', () => {
  const row = stored(edition())
  expect(isEmptyPlan(plan([edition()], [{ ...row, slug: undefined, shows: undefined }]))).toBe(true)
})

test('a new edition is created, one that is gone is removed', () => {
  const found = plan([edition('a', 'es')], [stored(edition('a', 'fr'), 8)])
  expect(found.create.map(({ key }) => key)).toEqual(['testimonials:7:es'])
  expect(found.remove).toEqual([8])
})

test('a changed text is written whole, with the time of the change', () => {
  const { update } = plan([edition('new')], [stored(edition('old'), 8)])
  expect(update).toHaveLength(1)
  expect(update[0]).toMatchObject({ id: 8, row: { changedAt: NOW, text: 'new' } })
})

test('lists in tables of their own are written only when they changed', () => {
  const [first] = plan([edition('new')], [stored(edition('old'))]).update
  expect(first?.row).not.toHaveProperty('shows')
  expect(first?.row).not.toHaveProperty('consents')
  const [second] = plan([{ ...edition(), shows: ['media:1'] }], [stored(edition())]).update
  expect(second?.row).toMatchObject({ shows: ['media:1'] })
})

test('another end of visibility is no change of the content', () => {
  const { update } = plan([{ ...edition(), visibleUntil: NOW }], [stored(edition())])
  expect(update[0]?.row).toMatchObject({ visibleUntil: NOW, changedAt: edition().changedAt })
})

test('a row of another revision that says the same is left alone', () => {
  expect(isEmptyPlan(plan([edition()], [{ ...stored(edition()), revision: '' }]))).toBe(true)
})

test('a stamp of another revision, or none, is something to do', () => {
  const found = planRows({ editions: [], rows: [stamp], revision: 'other', now: NOW })
  expect(found.stamp).toEqual({ id: 99, isCurrent: false, isVoid: false })
  expect(isEmptyPlan(found)).toBe(false)
  expect(isEmptyPlan(planRows({ editions: [], rows: [], revision: 'other', now: NOW }))).toBe(false)
})

test('of an entry that is gone all rows go, the stamp too', () => {
  const found = plan([], [stored(edition())], null)
  expect(found).toMatchObject({ remove: [1], stamp: { id: 99 }, revision: null })
  expect(isEmptyPlan(found)).toBe(false)
  expect(isEmptyPlan(planRows({ editions: [], rows: [], revision: null, now: NOW }))).toBe(true)
})

test('a stamp is never visible', () => {
  expect(isVisible(fromRow({ ...stamp }), NOW)).toBe(false)
  expect(isVisible(fromRow({ ...stamp }), String(stamp.visibleFrom))).toBe(false)
})

test('the hash does not depend on moments or on the order of keys', () => {
  const made = edition()
  const other = { ...made, publishedAt: NOW, changedAt: NOW, visibleUntil: NOW, revision: 'x' }
  const turned = Object.fromEntries(Object.entries(made.data).reverse()) as Edition['data']
  expect(contentHash({ ...other, data: turned })).toBe(made.contentHash)
  expect(contentHash({ ...made, kind: 'x' })).not.toBe(made.contentHash)
})
