import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { allStages, type EditionStage } from '../../../src/editions/allStages.js'
import { contentHash } from '../../../src/editions/contentHash.js'
import type { StoredRow } from '../../../src/editions/matchRows.js'
import { isEmptyPlan, planRows, type RowPlan } from '../../../src/editions/planRows.js'
import { fromRow, toRow } from '../../../src/editions/row.js'
import { toTestimonial } from '../../../src/editions/toTestimonial.js'
import type { Edition } from '../../../src/editions/types.js'
import { ALWAYS, FOREVER } from '../../../src/entries/moments.js'
import { isVisible } from '../../../src/editions/visibility.js'
import { consent, source } from './source.js'

const MOMENTS = ['1', '2', '3', '4', '5'].map((day) => `2027-01-0${day}T00:00:00.000Z`)
const LOCALES = ['fr', 'es'] as const

function edition(quote: string, locale: string, window: Partial<Edition> = {}): Edition {
  const made = toTestimonial(
    source({ quote, consent: '3' }, { locale, related: { 'consents:3': consent() } }),
  )
  if (!made) throw new Error('The testimonial of the test is not public.')
  return { ...made, ...window, contentHash: contentHash(made) }
}

/** Stages that begin at some of the moments, each with some locales, which say one thing of three. */
const stages: fc.Arbitrary<EditionStage[]> = fc
  .tuple(
    fc.subarray(MOMENTS),
    fc.array(
      fc.record({
        fr: fc.option(fc.constantFrom('a', 'b', 'c')),
        es: fc.option(fc.constantFrom('a', 'b', 'c')),
      }),
      { minLength: 6, maxLength: 6 },
    ),
    // What a consent permits, in all stages alike.
    fc.constantFrom(ALWAYS, MOMENTS[1] ?? '', MOMENTS[3] ?? ''),
    fc.constantFrom(FOREVER, MOMENTS[2] ?? '', MOMENTS[4] ?? ''),
  )
  .map(([moments, texts, visibleFrom, visibleUntil]) =>
    [ALWAYS, ...moments].map((from, index) => ({
      from,
      editions: LOCALES.flatMap((locale) => {
        const quote = texts[index]?.[locale]
        return quote ? [edition(quote, locale, { visibleFrom, visibleUntil })] : []
      }),
    })),
  )

/** Between the moments, and exactly at them. */
const instants = fc
  .tuple(fc.constantFrom(...MOMENTS), fc.constantFrom(-1, 0, 1))
  .map(([moment, by]) => new Date(Date.parse(moment) + by).toISOString())

describe('the editions of all stages', () => {
  test('show at every moment what its stage alone would show', () => {
    fc.assert(
      fc.property(stages, instants, (all, at) => {
        const shown = allStages(all).filter((one) => isVisible(one, at))
        const stage = all.findLast(({ from }) => from <= at)
        const wanted = stage?.editions.filter((one) => isVisible(one, at)) ?? []
        expect(shown.map(saying).sort()).toEqual(wanted.map(saying).sort())
      }),
    )
  })
  test('have keys of their own, and are as few as can be', () => {
    fc.assert(
      fc.property(stages, (all) => {
        const made = allStages(all)
        expect(new Set(made.map(({ key }) => key)).size).toBe(made.length)
        for (const one of made) {
          const next = made.find(
            ({ locale, visibleFrom }) => locale === one.locale && visibleFrom === one.visibleUntil,
          )
          expect(next?.contentHash).not.toBe(one.contentHash)
        }
      }),
    )
  })
  test('are those of the entry as it is, if nothing waits', () => {
    const only = [edition('a', 'fr')]
    expect(allStages([{ from: ALWAYS, editions: only }])).toEqual(only)
  })
})

describe('rows that are brought in step at a moment', () => {
  const change = fc.tuple(stages, stages, instants)
  const inStep = (all: EditionStage[]) =>
    allStages(all).map((one, index): StoredRow => ({ ...toRow(one), id: index + 1 }))

  test('end as the editions, and need nothing more', () => {
    fc.assert(
      fc.property(change, ([before, after, now]) => {
        const editions = allStages(after)
        const rows = last(steps(inStep(before), plan(editions, inStep(before), now)))
        expect(isEmptyPlan({ ...plan(editions, rows, now), revision: null })).toBe(true)
        expect(rows.map(({ key }) => key).sort()).toEqual(editions.map(({ key }) => key).sort())
      }),
    )
  })
  test('never show a locale twice, nor not at all where it is shown before and after', () => {
    fc.assert(
      fc.property(change, ([before, after, now]) => {
        const all = steps(inStep(before), plan(allStages(after), inStep(before), now))
        for (const locale of LOCALES) {
          const counts = all.map((rows) => shownIn(rows, locale, now))
          expect(Math.max(...counts)).toBeLessThanOrEqual(1)
          if (counts[0] === 1 && counts.at(-1) === 1) expect(Math.min(...counts)).toBe(1)
        }
      }),
    )
  })
  test('never have two of one key', () => {
    fc.assert(
      fc.property(change, ([before, after, now]) => {
        for (const rows of steps(inStep(before), plan(allStages(after), inStep(before), now))) {
          expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
        }
      }),
    )
  })
})

test('the row that a schedule has made visible becomes the row of the entry', () => {
  const moment = MOMENTS[2] ?? ''
  const rows = allStages([
    { from: ALWAYS, editions: [edition('a', 'fr')] },
    { from: moment, editions: [edition('b', 'fr')] },
  ]).map((one, index): StoredRow => ({ ...toRow(one), id: index + 1 }))
  const found = plan([edition('b', 'fr')], rows, moment)
  expect(found).toMatchObject({ create: [], remove: [1] })
  expect(found.update).toMatchObject([
    { id: 2, row: { key: 'testimonials:7:fr', visibleFrom: edition('b', 'fr').visibleFrom } },
  ])
})

function plan(editions: Edition[], rows: StoredRow[], now: string): RowPlan {
  return planRows({ editions, rows, revision: '', now })
}

/** The rows after each write, as `syncEntry` makes them: removals, updates, new ones. */
function steps(rows: StoredRow[], { remove, update, create }: RowPlan): StoredRow[][] {
  let now = rows.filter(({ id }) => !remove.includes(id))
  const all = [rows, now]
  for (const { id, row } of update) {
    now = now.map((stored) => (stored.id === id ? { ...stored, ...row } : stored))
    all.push(now)
  }
  for (const [index, row] of create.entries()) {
    now = [...now, { ...row, id: 100 + index }]
    all.push(now)
  }
  return all
}

function shownIn(rows: StoredRow[], locale: string, now: string): number {
  return rows
    .map((row) => fromRow(row))
    .filter((one) => one.locale === locale && isVisible(one, now)).length
}

function saying({ locale, text }: Edition): string {
  return `${locale} ${text}`
}

function last<T>(list: readonly T[]): T {
  const found = list.at(-1)
  if (found === undefined) throw new Error('The list is empty.')
  return found
}
