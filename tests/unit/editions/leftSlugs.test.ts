import { expect, it } from 'vitest'

import { leftSlugs } from '../../../src/editions/leftSlugs.js'
import { ALWAYS } from '../../../src/entries/moments.js'

const NOW = '2026-06-01T00:00:00.000Z'
const LATER = '2026-07-01T00:00:00.000Z'

const edition = (slug: string | null, visibleFrom = ALWAYS, locale = 'fr') => ({
  slug,
  visibleFrom,
  locale,
})
const row = (slug: string, visibleFrom = ALWAYS) => ({
  ...{ id: slug, key: slug, slug, visibleFrom, locale: 'fr' },
})
const left = (editions: ReturnType<typeof edition>[], ...rows: ReturnType<typeof row>[]) =>
  leftSlugs({ editions, rows, now: NOW }).map(({ slug }) => slug)

it('a slug that stays is not given up', () => {
  expect(left([edition('a')], row('a'))).toEqual([])
  expect(left([edition('a')])).toEqual([])
  expect(left([edition(null)])).toEqual([])
})

it('a slug is given up for another one, or with the last edition of its locale', () => {
  expect(left([edition('b')], row('a'))).toEqual(['a'])
  expect(left([edition('b', ALWAYS, 'es')], row('a'))).toEqual(['a'])
  expect(left([], row('a'))).toEqual(['a'])
})

it('a slug that the public has not seen was never an address', () => {
  expect(left([edition('b')], row('a', LATER))).toEqual([])
})

it('a planned change gives up the slug ahead, so that there is no gap when it comes', () => {
  expect(left([edition('a'), edition('b', LATER)], row('a'))).toEqual(['a'])
  expect(left([edition('b', LATER), edition('a')], row('a'))).toEqual(['a'])
})
