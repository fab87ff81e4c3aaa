import type { EntryKey } from '../../entries/slugs.js'
import type { Ref } from '../../editions/types.js'
import type { EditionReader } from '../reader.js'
import { isExact, scansOf } from '../where/condition.js'
import { counted } from './budgeted.js'
import { bestOfEach, type Chain, type Delivered } from './chain.js'
import { decodeCursor, encodeCursor } from './cursor.js'
import { one } from './lookup.js'
import { type ColumnOrder, curatedOrder, placeOf } from './order.js'
import type { Page, Slice } from './page.js'
import { type EditionQuery, type Head, matches } from './query.js'
import { columnPage, rankedPage } from './rankedPage.js'

/** The filters of a list, besides type and locale. */
export type Filter = Pick<
  EditionQuery,
  'programmes' | 'theme' | 'kind' | 'year' | 'country' | 'organisation' | 'fileLanguage' | 'where'
>

type ListOf<T extends EntryKey> = { type: T; chain: Chain; filter: Filter; order: ColumnOrder }
type ThemeListOf<T extends EntryKey> = ListOf<T> & {
  theme: Ref
  curated: readonly Ref[]
  /** By `order` alone. @default what the theme curates comes first */
  isSorted?: boolean
}

/**
 * A list in one locale is paged by the database; with fallback locales, or a condition that no
 * database decides, it is made in memory.
 */
export async function listPage<T extends EntryKey>(
  reader: EditionReader,
  request: ListOf<T> & { slice: Slice },
): Promise<Page<Delivered<T>>> {
  reader.trace.seeList(request.type)
  const isPaged = request.chain.length === 1 && isExact(request.filter.where)
  const page = await (isPaged ? windowPage(reader, request) : memoryPage(reader, request))
  return fill(reader, { page, ...request })
}

/** What a theme shows: the entries it curates, then others that name it. */
export async function themeList<T extends EntryKey>(
  reader: EditionReader,
  request: ThemeListOf<T>,
): Promise<Delivered<T>[]> {
  const heads = await themeHeads(reader, request)
  const found = await Promise.all(heads.map((head) => atHead(reader, { head, ...request })))
  return found.filter((item) => item !== null)
}

/** `themeList`, a page of it. */
export async function themePage<T extends EntryKey>(
  reader: EditionReader,
  request: ThemeListOf<T> & { slice: Slice },
): Promise<Page<Delivered<T>>> {
  const heads = await themeHeads(reader, request)
  const { order, slice, isSorted } = request
  const page = isSorted
    ? columnPage(heads, { order, slice })
    : rankedPage(heads, { order: 'curated', slice })
  return fill(reader, { page, ...request })
}

/** The content of the heads of a page, whose locales are already decided. */
export async function fill<T extends EntryKey>(
  reader: EditionReader,
  { page, type, chain }: { page: Page<Head>; type: T; chain: Chain },
): Promise<Page<Delivered<T>>> {
  const items = await Promise.all(
    page.items.map(async ({ node, cursor }) => {
      const found = await atHead(reader, { head: node, type, chain })
      return found ? [{ node: found, cursor }] : []
    }),
  )
  return { ...page, items: items.flat() }
}

async function atHead<T extends EntryKey>(
  reader: EditionReader,
  { head, type, chain }: { head: Head; type: T; chain: Chain },
): Promise<Delivered<T> | null> {
  const found = await one(reader, { type, ref: head.ref, chain: [head.locale] })
  return found && { edition: found.edition, chain }
}

async function windowPage(
  { source, loaders, once }: EditionReader,
  { type, chain, filter, order, slice }: ListOf<EntryKey> & { slice: Slice },
): Promise<Page<Head>> {
  const query = { types: [type], locales: chain, ...filter }
  const after = decodeCursor(order, slice.after)
  // One more than requested shows whether there is a next page.
  const rows = await source.window(query, { order, after, limit: slice.first + 1 })
  for (const row of rows) loaders.edition.prime({ ref: row.ref, locale: row.locale }, row)
  return {
    items: rows.slice(0, slice.first).map((node) => ({
      node,
      cursor: encodeCursor(order, placeOf(order, node)),
    })),
    hasNextPage: rows.length > slice.first,
    hasPreviousPage: after !== null,
    totalCount: () => once(['count', query], () => source.count(query)),
  }
}

async function memoryPage(
  reader: EditionReader,
  { type, chain, filter, order, slice }: ListOf<EntryKey> & { slice: Slice },
): Promise<Page<Head>> {
  const query = { types: [type], ...filter }
  await payForScans(reader, { type, chain, filter })
  const heads = await reader.source.heads({ ...query, locales: chain })
  return columnPage(await keepMatching(reader, { heads, chain, query }), { order, slice })
}

/** No index shortens a look into texts: it costs as much as to count all that have some. */
async function payForScans(
  { source, budget }: EditionReader,
  { type, chain, filter }: Pick<ListOf<EntryKey>, 'type' | 'chain' | 'filter'>,
): Promise<void> {
  const scans = filter.where ? scansOf(filter.where) : 0
  if (scans === 0) return
  const rows = await source.count({ types: [type], locales: chain })
  budget.spend(counted(rows) * scans)
}

async function themeHeads(
  reader: EditionReader,
  { type, chain, filter, theme, curated, order }: ThemeListOf<EntryKey>,
): Promise<Head[]> {
  reader.trace.seeList(type)
  const heads = await reader.loaders.ofTheme.load({ type, theme, curated, chain })
  const query = { types: [type], ofThemes: { themes: [theme], refs: curated }, ...filter }
  return curatedOrder(await keepMatching(reader, { heads, chain, query }), { curated, order })
}

/**
 * Of each entry the edition to show, then those that match. An entry found only in a fallback
 * locale may be there in an earlier one, filed otherwise: then that one decides.
 */
async function keepMatching(
  { source }: EditionReader,
  { heads, chain, query }: { heads: readonly Head[]; chain: Chain; query: EditionQuery },
): Promise<Head[]> {
  const found = bestOfEach(heads, chain)
  const doubtful = found.filter(({ locale }) => locale !== chain[0]).map(({ ref }) => ref)
  const others =
    doubtful.length > 0
      ? await source.heads({ types: query.types, refs: doubtful, locales: chain })
      : []
  return bestOfEach([...heads, ...others], chain).filter((head) => matches(head, query))
}
