import { expect, test } from 'vitest'

import { DEFAULT_SLUGS } from '../../../../src/entries/slugs.js'
import { readFilter, readPageQuery } from '../../../../src/translation/dashboard/readQuery.js'
import { rowsWhere } from '../../../../src/translation/dashboard/rowsWhere.js'

const locale = { name: 'Français', tag: 'fr', dir: 'ltr' as const }
const settings = {
  locales: [
    { ...locale, code: 'fr' },
    { ...locale, code: 'es' },
  ],
  slugs: { ...DEFAULT_SLUGS, stories: 'recits' },
  off: new Set<never>(),
} as unknown as Parameters<typeof readFilter>[1] // the part of the settings that is read

const filter = (query: string) => readFilter(new URLSearchParams(query), settings)
const whereFor = (query: string, types: 'all' | ['themes'] = 'all') => {
  const read = filter(query)
  if ('problem' in read) throw new Error(read.problem.field)
  return rowsWhere(read.filter, { types, caller: '12' })
}

test('an address without filters leaves every row that is not in the trash', () => {
  expect(whereFor('')).toEqual({ and: [{ trashed: { not_equals: true } }] })
})

test('each filter is one mark that rows must have', () => {
  expect(whereFor('locale=es&state=stale&collection=recits&theme=3&mine=true')).toEqual({
    and: [
      { trashed: { not_equals: true } },
      { marks: { contains: ' type=stories ' } },
      { marks: { contains: ' theme=3 ' } },
      { marks: { contains: ' es=stale ' } },
      { marks: { contains: ' es@12 ' } },
    ],
  })
})

test('what is requested is narrowed to a language where one is asked for', () => {
  expect(whereFor('requested=true').and?.[1]).toEqual({ marks: { contains: ' open ' } })
  expect(whereFor('requested=true&locale=es').and?.slice(1)).toEqual([
    { marks: { contains: ' to=es ' } },
    { marks: { contains: ' open=es ' } },
  ])
  expect(whereFor('requested=false')).toEqual(whereFor(''))
})

test('a filter that is empty is none', () => {
  expect(whereFor('locale=&state=&search=%20&mine=false')).toEqual(whereFor(''))
})

test('kinds of entries that may not be read are left out', () => {
  expect(whereFor('', ['themes']).and).toContainEqual({ entryType: { in: ['themes'] } })
})

test('every word of a search must be in the title, its accents in capitals or not', () => {
  expect(whereFor('search=sol%20École%25').and?.slice(1)).toEqual([
    { or: [{ title: { like: 'sol' } }] },
    { or: ['École', 'école', 'ÉCOLE'].map((word) => ({ title: { like: word } })) },
  ])
})

test.each([
  ['locale=de', 'locale'],
  ['state=done', 'state'],
  ['collection=users', 'collection'],
  ['mine=1', 'mine'],
  ['requested=yes', 'requested'],
  ['theme=3%20type%3Dstories', 'theme'],
  ['programme=%25', 'programme'],
  [`search=${'a'.repeat(201)}`, 'search'],
])('%s is refused, by name', (query, field) => {
  expect(filter(query)).toMatchObject({ problem: { field } })
})

test('what changed last comes first, 25 at a time, unless asked otherwise', () => {
  const read = (query: string) => readPageQuery(new URLSearchParams(query))
  expect(read('')).toEqual({ query: { sort: '-changedAt', page: 1, limit: 25 } })
  expect(read('sort=due&page=7&limit=100')).toEqual({ query: { sort: 'due', page: 7, limit: 100 } })
  for (const wrong of ['sort=record', 'page=0', 'page=1e3', 'limit=101', 'limit=-1', 'limit=2.5']) {
    expect(read(wrong)).toMatchObject({ problem: { field: wrong.split('=')[0] } })
  }
})
