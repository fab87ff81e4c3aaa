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
import { chainFrom } from './args.js'

type Maybe<T> = T | null | undefined

/** Arguments of the lists; each list has some of them. */
type ListArgs = {
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
  order: ColumnOrder
  /** @default true */
  isCurated?: boolean
  args: ListArgs
  defaultFirst: number
}

async function makeList<T extends EntryKey>(
  context: DeliveryContext,
  request: ListRequest<T>,
): Promise<Page<Delivered<T>>> {
  const { type, order, isCurated = true, args, defaultFirst } = request
  const { reader } = context
  const slice = sliceOf(args, defaultFirst)
  const chain = chainFrom(args)
  const programmes = await programmesNamed(context, args.programme)
  const theme = args.theme ? await refOf(reader, { type: 'themes', uid: args.theme }) : null
  if (programmes?.length === 0 || (args.theme && !theme)) {
    reader.trace.seeList(type)
    return emptyPage()
  }
  const filter = filterFrom(args, programmes)
  if (!theme || !isCurated)
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
  const programmes = await programmesNamed(context, args.programme)
  const { reader } = context
  return themesPage(reader, { chain: chainFrom(args), programmes, kind: args.kind ?? null, slice })
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
