import { ENTRY_KEYS, type EntryKey } from '../../entries/slugs.js'
import type { Settings } from '../../entries/settings.js'
import { TRANSLATION_STATES, type TranslationState } from '../records/types.js'
import type { FieldProblem } from './fieldProblem.js'

const SORTS = ['changedAt', 'title', 'words', 'wordsLeft', 'due'] as const
const ORDERS = SORTS.flatMap((name) => [name, `-${name}` as const])
export type Order = (typeof ORDERS)[number]

const MOST_ROWS = 100
const MOST_PAGES = 100_000
const LONGEST_SEARCH = 200
const ID = /^[\w-]{1,64}$/

/** What a request narrows the rows to; whatever is absent does not narrow them. */
export type RowFilter = {
  locale?: string | undefined
  state?: TranslationState | undefined
  collection?: EntryKey | undefined
  programme?: string | undefined
  theme?: string | undefined
  /** Only what is the caller's own work. */
  isMine: boolean
  /** Only requested, unassigned work. */
  isOpen?: boolean
  search?: string | undefined
}

/** The part of the rows that is asked for. */
export type PageQuery = { sort: Order; page: number; limit: number }

type Read<T> = T | { problem: FieldProblem }

type Known = Pick<Settings, 'locales' | 'slugs' | 'off'>

/** The filters of an address; the first that makes no sense is the problem. Pure. */
export function readFilter(params: URLSearchParams, settings: Known): Read<{ filter: RowFilter }> {
  const given = (name: string) => params.get(name)?.trim() || undefined
  const problem = filterProblem(given, settings)
  if (problem) return { problem }
  const types = typesOf(settings)
  const collection = given('collection')
  const bySlug = types.find((key) => settings.slugs[key] === collection)
  return {
    filter: {
      locale: given('locale'),
      state: TRANSLATION_STATES.find((state) => state === given('state')),
      collection: bySlug ?? types.find((key) => key === collection),
      programme: given('programme'),
      theme: given('theme'),
      isMine: given('mine') === 'true',
      isOpen: given('requested') === 'true',
      search: given('search'),
    },
  }
}

function filterProblem(
  given: (name: string) => string | undefined,
  settings: Known,
): FieldProblem | null {
  const locale = given('locale')
  const read = locale === undefined ? null : readLocale(locale, settings)
  if (read && 'problem' in read) return read.problem
  const types = typesOf(settings)
  const known: [string, readonly string[]][] = [
    ['state', TRANSLATION_STATES],
    ['collection', [...types.map((key) => settings.slugs[key]), ...types]],
  ]
  for (const [field, values] of known) {
    const value = given(field)
    if (value !== undefined && !values.includes(value)) return oneOf(field, values, value)
  }
  for (const field of ['mine', 'requested']) {
    const flag = given(field)
    if (flag !== undefined && flag !== 'true' && flag !== 'false') {
      return { field, expected: 'translation.expect.flag', given: flag }
    }
  }
  for (const field of ['programme', 'theme']) {
    const value = given(field)
    if (value !== undefined && !ID.test(value)) {
      return { field, expected: 'translation.expect.id', given: value }
    }
  }
  const search = given('search') ?? ''
  if (search.length <= LONGEST_SEARCH) return null
  const vars = { most: LONGEST_SEARCH }
  return { field: 'search', expected: 'translation.expect.search', vars, given: search }
}

function typesOf({ off }: Known): EntryKey[] {
  return ENTRY_KEYS.filter((key) => !off.has(key))
}

/** Which page of the rows an address asks for, in which order. Pure. */
export function readPageQuery(params: URLSearchParams): Read<{ query: PageQuery }> {
  const given = params.get('sort') ?? '-changedAt'
  const sort = ORDERS.find((order) => order === given)
  if (!sort) return { problem: oneOf('sort', ORDERS, given) }
  const page = whole(params, { name: 'page', other: 1, most: MOST_PAGES })
  if (typeof page === 'object') return { problem: page }
  const limit = whole(params, { name: 'limit', other: 25, most: MOST_ROWS })
  if (typeof limit === 'object') return { problem: limit }
  return { query: { sort, page, limit } }
}

/** The locale that a request names, one of those configured. Pure. */
export function readLocale(
  given: unknown,
  { locales }: Pick<Settings, 'locales'>,
): Read<{ locale: string }> {
  const codes = locales.map(({ code }) => code)
  const locale = codes.find((code) => code === given)
  return locale === undefined ? { problem: oneOf('locale', codes, given) } : { locale }
}

/** @param other Where the address says nothing. */
function whole(
  params: URLSearchParams,
  { name, other, most }: { name: string; other: number; most: number },
): number | FieldProblem {
  const given = params.get(name)
  if (given === null) return other
  const value = /^\d{1,9}$/.test(given) ? Number(given) : 0
  if (value >= 1 && value <= most) return value
  return { field: name, expected: 'translation.expect.number', vars: { most }, given }
}

function oneOf(field: string, values: readonly string[], given: unknown): FieldProblem {
  const vars = { values: [...new Set(values)].join(', ') }
  return { field, expected: 'translation.expect.oneOf', vars, given }
}
