import type { EntryKey } from '../../entries/slugs.js'
import { fold } from '../../entries/fold.js'
import type { Ref } from '../../editions/types.js'
import type { DeliveryContext } from '../context.js'
import type { Chain, Delivered } from '../read/chain.js'
import { type Filter, listPage, themePage } from '../read/lists.js'
import { anywhere, programmeRef, refOf } from '../read/lookup.js'
import type { ColumnOrder } from '../read/order.js'
import { emptyPage, type Page, sliceOf } from '../read/page.js'
import { themesPage } from '../read/series.js'
import { readWhere, type WhereArg } from '../where/readWhere.js'
import { chainFrom } from './args.js'

type Maybe<T> = T | null | undefined

/** Arguments of the lists; each list has some of them. */
export type ListArgs = {
  locale: string
  fallback?: Maybe<readonly string[]>
  first?: Maybe<number>
  after?: Maybe<string>
  programme?: Maybe<string>
  theme?: Maybe<string>
  kind?: Maybe<string>
  country?: Maybe<string>
  organisation?: Maybe<string>
  fileLanguage?: Maybe<string>
  year?: Maybe<number>
  where?: Maybe<WhereArg>
  orderBy?: Maybe<ColumnOrder | 'curated' | 'series'>
}

/**
 * A page of a list. With a theme, and unless another order was asked for, what the theme curates
 * comes first. A programme or theme that is not public gives an empty list.
 */
export function entryList<T extends EntryKey>(
  context: DeliveryContext,
  request: ListRequest<T>,
): Promise<Page<Delivered<T>>> {
  return context.reader.once(['list', request], () => makeList(context, request))
}

type ListRequest<T> = {
  type: T
  /** Its order where none is asked for, and behind what a theme curates. */
  order: ColumnOrder
  args: ListArgs
  defaultFirst: number
}

async function makeList<T extends EntryKey>(
  context: DeliveryContext,
  request: ListRequest<T>,
): Promise<Page<Delivered<T>>> {
  const { type, args, defaultFirst } = request
  const order = columnOrder(args) ?? request.order
  const { reader } = context
  const slice = sliceOf(args, defaultFirst)
  const chain = chainFrom(args)
  const where = await whereOf(context, type, args.where)
  const programmes = await programmesNamed(context, args.programme)
  const theme = args.theme ? await refOf(reader, { type: 'themes', uid: args.theme }) : null
  if (programmes?.length === 0 || (args.theme && !theme)) {
    reader.trace.seeList(type)
    return emptyPage()
  }
  const filter = { ...filterFrom(args, programmes), ...where }
  if (!theme || columnOrder(args))
    return listPage(reader, {
      type,
      chain,
      filter: theme ? { ...filter, theme } : filter,
      order,
      slice,
    })
  const curated = await curatedBy(context, { theme, type, chain })
  return themePage(reader, { type, chain, filter, theme, curated, order, slice })
}

/** The series of the programmes asked for. */
export function themeSeries(
  context: DeliveryContext,
  args: ListArgs,
): Promise<Page<Delivered<'themes'>>> {
  return context.reader.once(['series', args], () => makeSeries(context, args))
}

async function makeSeries(
  context: DeliveryContext,
  args: ListArgs,
): Promise<Page<Delivered<'themes'>>> {
  const slice = sliceOf(args, 20)
  const where = await whereOf(context, 'themes', args.where)
  const programmes = await programmesNamed(context, args.programme)
  return themesPage(context.reader, {
    chain: chainFrom(args),
    programmes,
    filter: { ...given('kind', args.kind), ...where },
    order: columnOrder(args) ?? 'series',
    slice,
  })
}

/** The order asked for, if rows can be read in it. */
export function columnOrder({ orderBy }: Pick<ListArgs, 'orderBy'>): ColumnOrder | null {
  return !orderBy || orderBy === 'curated' || orderBy === 'series' ? null : orderBy
}

/**
 * The part of a filter that `where` states.
 *
 * @throws BAD_USER_INPUT as `readWhere`, before anything is read.
 */
export async function whereOf(
  context: DeliveryContext,
  type: EntryKey,
  where: Maybe<WhereArg>,
): Promise<Pick<Filter, 'where'>> {
  if (!where) return {}
  const names = { programme: new Set<string>(), theme: new Set<string>() }
  readWhere({ type, where, refOf: (kind, name) => (names[kind].add(name), null) })
  const [programmes, themes] = await Promise.all([
    refsOf(names.programme, (name) => programmeRef(context.reader, name)),
    refsOf(names.theme, (uid) => refOf(context.reader, { type: 'themes', uid })),
  ])
  const known = { programme: programmes, theme: themes }
  return {
    where: readWhere({ type, where, refOf: (kind, name) => known[kind].get(name) ?? null }),
  }
}

async function refsOf(
  names: ReadonlySet<string>,
  find: (name: string) => Promise<Ref | null>,
): Promise<Map<string, Ref | null>> {
  return new Map(
    await Promise.all([...names].map(async (name) => [name, await find(name)] as const)),
  )
}

/** The programme that the argument names, in a list; empty: unknown; null: not asked for. */
export async function programmesNamed(
  { reader }: DeliveryContext,
  name: Maybe<string>,
): Promise<Ref[] | null> {
  if (name === null || name === undefined) return null
  const ref = await programmeRef(reader, name)
  return ref ? [ref] : []
}

async function curatedBy(
  { reader }: DeliveryContext,
  { theme, type, chain }: { theme: Ref; type: EntryKey; chain: Chain },
): Promise<readonly Ref[]> {
  const edition = await anywhere(reader, { type: 'themes', ref: theme, chain })
  if (!edition) return []
  const { keyResults, testimonials, documents } = edition.data
  return { keyResults, testimonials, documents, programmes: [], themes: [], stories: [] }[type]
}

function filterFrom(args: ListArgs, programmes: readonly Ref[] | null): Filter {
  const { kind, country, organisation, fileLanguage, year } = args
  return {
    ...(programmes ? { programmes } : {}),
    ...given('kind', kind),
    ...given('country', country?.toUpperCase()),
    ...given('organisation', organisation && fold(organisation)),
    ...given('fileLanguage', fileLanguage),
    ...given('year', year),
  }
}

function given<K extends string, V>(name: K, value: Maybe<V>): Partial<Record<K, V>> {
  // A computed name is widened to string.
  return value === null || value === undefined ? {} : ({ [name]: value } as Record<K, V>)
}
