import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addressOf } from '../../../../src/admin/translation/addressOf.js'
import {
  changedQuery,
  type DashboardQuery,
  listQuery,
  parseDashboardQuery,
  printDashboardQuery,
  sortBy,
  SORTS,
  START,
  totalsQuery,
} from '../../../../src/admin/translation/dashboardQuery.js'
import { firstTarget } from '../../../../src/admin/translation/firstTarget.js'
import { mostWanted } from '../../../../src/admin/translation/mostWanted.js'
import { translateTab, translationViews } from '../../../../src/admin/translation/views.js'
import { resolveOptions } from '../../../../src/options.js'
import { TRANSLATION_STATES } from '../../../../src/translation/records/types.js'

const word = fc
  .string({ minLength: 1 })
  .map((text) => text.trim())
  .filter(Boolean)
const queries: fc.Arbitrary<DashboardQuery> = fc.record({
  locale: fc.option(word),
  state: fc.option(fc.constantFrom(...TRANSLATION_STATES)),
  collection: fc.option(word),
  theme: fc.option(word),
  mine: fc.boolean(),
  requested: fc.boolean(),
  search: fc.oneof(word, fc.constant('')),
  sort: fc.constantFrom(...SORTS),
  page: fc.integer({ min: 1, max: 10_000 }),
})

describe('the query of the dashboard', () => {
  test('is read back from the address as it was written', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parseDashboardQuery(printDashboardQuery(query))).toEqual(query)
      }),
    )
  })
  test('is not in the address while nothing is chosen', () => {
    expect(printDashboardQuery(START)).toBe('')
    expect(parseDashboardQuery('')).toEqual(START)
  })
  test('takes what makes no sense for not given', () => {
    const query = parseDashboardQuery('?state=done&sort=secret&page=-3&mine=1&search=%20')
    expect(query).toEqual(START)
  })
  test('goes back to the first page with another choice, and not by turning pages', () => {
    const third = { ...START, page: 3 }
    expect(changedQuery(third, { locale: 'es' })).toEqual({ ...START, locale: 'es' })
    expect(changedQuery(third, { page: 4 }).page).toBe(4)
  })
  test('is asked of the server in its own words', () => {
    const query = { ...START, locale: 'es', state: 'stale', mine: true, page: 2 } as const
    expect(listQuery(query)).toBe('locale=es&state=stale&mine=true&sort=-changedAt&page=2&limit=25')
    expect(totalsQuery(query)).toBe('locale=es&state=stale&mine=true')
  })
})

test('a column is sorted as is natural for it, then the other way round', () => {
  expect(sortBy('-changedAt', 'title')).toBe('title')
  expect(sortBy('title', 'title')).toBe('-title')
  expect(sortBy('title', 'words')).toBe('-words')
  expect(sortBy('-words', 'words')).toBe('words')
})

test('an address is put together from its parts', () => {
  expect(addressOf({ to: 'es', tags: ['a', 'b'], none: undefined })).toBe('to=es&tags=a')
  expect(addressOf(undefined)).toBe('')
})

describe('the translate view begins', () => {
  const begin = (asked: string | null, current: string | null, source: string | null = 'fr') =>
    firstTarget({ asked, current, source, locales: ['fr', 'es', 'en'] })
  test('with the language asked for', () => expect(begin('en', 'es')).toBe('en'))
  test('else with that of the admin', () => expect(begin('xx', 'es')).toBe('es'))
  test('never with the source', () => expect(begin('fr', 'fr')).toBe('es'))
  test('nowhere if there is one language only', () => {
    const only = { asked: null, current: 'fr', source: 'fr', locales: ['fr'] }
    expect(firstTarget(only)).toBeNull()
  })
})

describe('what is wired into the admin', () => {
  const settings = resolveOptions(
    { collections: { stories: false, themes: { slug: 'topics' } } },
    {},
  )
  const { views, afterNavLinks } = translationViews(settings)
  test('is the workspace, for the collections that there are', () => {
    expect(views.translations).toMatchObject({
      path: '/translations',
      exact: true,
      Component: {
        path: 'payload-plugin-stories/rsc#TranslationsView',
        serverProps: { themes: 'topics' },
      },
    })
    expect(afterNavLinks).toMatchObject([
      {
        path: 'payload-plugin-stories/admin#TranslationsNavLink',
        clientProps: {
          collections: ['programmes', 'topics', 'key-results', 'testimonials', 'documents'],
        },
      },
    ])
  })
  test.each([
    ['English', 'Translate'],
    ['Français', 'Traduire'],
    ['Español', 'Traducir'],
    ['Deutsch', 'Translate'],
  ])('is a tab that is called so where the language is %s', (language, label) => {
    const tab = translateTab(settings).translate.tab?.label
    expect(typeof tab === 'function' && tab({ t: () => language })).toBe(label)
  })
})

describe('a choice of the language begins', () => {
  const none = { missing: 0, draft: 0, stale: 0, inReview: 0, approved: 0 }
  const target = (draft: number) =>
    ({ state: 'draft', segments: none, words: { ...none, draft }, owner: null, due: null }) as const
  const row = (key: string, sourceLocale: string, left: Record<string, number>) => ({
    key,
    collection: 'themes',
    id: key,
    title: key,
    sourceLocale,
    changedAt: '2026-11-30T12:00:00Z',
    words: 9,
    targets: Object.fromEntries(Object.entries(left).map(([code, words]) => [code, target(words)])),
  })
  const locales = ['fr', 'es', 'en'].map((code) => ({ code, name: code, dir: 'ltr' as const }))
  const rows = [row('a', 'fr', { es: 2, en: 5 }), row('b', 'fr', { es: 9, en: 5 })]
  test.each([
    ['where most words are left', ['a', 'b'], 'es'],
    ['for what is selected alone', ['a'], 'en'],
    ['nowhere when nothing is selected', [], null],
  ])('%s', (_what, keys, locale) =>
    expect(mostWanted({ rows, locales }, new Set(keys))).toBe(locale),
  )
  test('never with the language that all are written in', () => {
    const done = { rows: [row('a', 'fr', { fr: 50, es: 0 })], locales }
    expect(mostWanted(done, new Set(['a']))).toBe('es')
  })
})
