import { TRANSLATION_STATES, type TranslationState } from '../../translation/records/types.js'

/** What the list of translations may be sorted by; `-` before it turns the order round. */
export const SORTS = ['title', '-title', 'changedAt', '-changedAt', 'words', '-words'] as const
export type Sort = (typeof SORTS)[number]

/** What the list of translations shows; null and empty leave nothing out. */
export type DashboardQuery = {
  locale: string | null
  state: TranslationState | null
  /** Slug. */
  collection: string | null
  /** Id. */
  theme: string | null
  mine: boolean
  /** Only requested, unassigned work. */
  requested: boolean
  search: string
  sort: Sort
  /** From 1. */
  page: number
}

export const START: DashboardQuery = {
  locale: null,
  state: null,
  collection: null,
  theme: null,
  mine: false,
  requested: false,
  search: '',
  sort: '-changedAt',
  page: 1,
}

/** Rows of one page. */
export const PAGE_SIZE = 25

/** The query in an address; what makes no sense there counts as not given. */
export function parseDashboardQuery(address: string): DashboardQuery {
  const params = new URLSearchParams(address)
  const text = (name: string) => params.get(name)?.trim() || null
  const page = Number(params.get('page'))
  return {
    locale: text('to'),
    state: TRANSLATION_STATES.find((state) => state === params.get('state')) ?? null,
    collection: text('collection'),
    theme: text('theme'),
    mine: params.get('mine') === 'true',
    requested: params.get('requested') === 'true',
    search: text('search') ?? '',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? START.sort,
    page: Number.isSafeInteger(page) && page >= 1 ? page : 1,
  }
}

/**
 * The query as it stands in the address of the page, without a question mark; empty for the start.
 * The locale is `to` there, since `locale` is the admin's own.
 */
export function printDashboardQuery(query: DashboardQuery): string {
  const params = filtersOf(query, 'to')
  if (query.sort !== START.sort) params.set('sort', query.sort)
  if (query.page !== 1) params.set('page', String(query.page))
  return params.toString()
}

/** The query as the endpoint of the list takes it. */
export function listQuery(query: DashboardQuery): string {
  const params = filtersOf(query, 'locale')
  params.set('sort', query.sort)
  params.set('page', String(query.page))
  params.set('limit', String(PAGE_SIZE))
  return params.toString()
}

/** The filters alone, as the endpoint of the totals takes them. */
export function totalsQuery(query: DashboardQuery): string {
  return filtersOf(query, 'locale').toString()
}

/** The query after a change: another choice begins at its first page. */
export function changedQuery(
  query: DashboardQuery,
  change: Partial<DashboardQuery>,
): DashboardQuery {
  return { ...query, page: 1, ...change }
}

/** The order after a click on a column: first as is natural for it, then the other way round. */
export function sortBy(sort: Sort, column: 'title' | 'changedAt' | 'words'): Sort {
  const first: Sort = column === 'title' ? column : `-${column}`
  const second: Sort = column === 'title' ? `-${column}` : column
  return sort === first ? second : first
}

function filtersOf(query: DashboardQuery, localeName: 'to' | 'locale'): URLSearchParams {
  const params = new URLSearchParams()
  if (query.locale) params.set(localeName, query.locale)
  if (query.state) params.set('state', query.state)
  if (query.collection) params.set('collection', query.collection)
  if (query.theme) params.set('theme', query.theme)
  if (query.mine) params.set('mine', 'true')
  if (query.requested) params.set('requested', 'true')
  if (query.search.trim()) params.set('search', query.search.trim())
  return params
}
