import type { Ref } from '../../editions/types.js'
import type { EditionReader } from '../reader.js'
import { bestOfEach, type Chain, type Delivered } from './chain.js'
import { type Filter, fill } from './lists.js'
import { anywhere } from './lookup.js'
import { type ColumnOrder, compareText, seriesOrder } from './order.js'
import type { Page, Slice } from './page.js'
import { matches } from './query.js'
import { columnPage, rankedPage } from './rankedPage.js'

/** Sorts after every sort key. */
const LAST = '\u{10ffff}'

/** A programme's themes in reading order. */
export async function series(
  reader: EditionReader,
  { programme, chain }: { programme: Ref; chain: Chain },
): Promise<Delivered<'themes'>[]> {
  reader.trace.seeList('themes')
  const [themes, owner] = await Promise.all([
    reader.loaders.themesOf.load({ programme, chain }),
    anywhere(reader, { type: 'programmes', ref: programme, chain }),
  ])
  return seriesOrder(themes, owner?.data.series ?? []).map((edition) => ({ edition, chain }))
}

/** The themes before and after one in its programme's series. */
export async function neighbours(
  reader: EditionReader,
  { edition, chain }: Delivered<'themes'>,
): Promise<{ previous: Delivered<'themes'> | null; next: Delivered<'themes'> | null }> {
  if (!edition.programme) return { previous: null, next: null }
  const themes = await series(reader, { programme: edition.programme, chain })
  const place = themes.findIndex((theme) => theme.edition.ref === edition.ref)
  if (place < 0) return { previous: null, next: null }
  const [previous, next] = [themes[place - 1] ?? null, themes[place + 1] ?? null]
  for (const theme of [previous, next]) if (theme) reader.trace.see(theme.edition)
  return { previous, next }
}

/** Themes of the programmes given, or of all: programme by programme, or in another order. */
export async function themesPage(
  reader: EditionReader,
  args: {
    chain: Chain
    programmes: readonly Ref[] | null
    filter: Pick<Filter, 'kind' | 'where'>
    order: ColumnOrder | 'series'
    slice: Slice
  },
): Promise<Page<Delivered<'themes'>>> {
  const { chain, filter, order, slice } = args
  const programmes = args.programmes ?? (await programmesOfThemes(reader, chain))
  const lists = await Promise.all(
    programmes.map((programme) => series(reader, { programme, chain })),
  )
  const heads = lists.flat().map(({ edition }) => edition)
  const query = { types: ['themes'] as const, ...filter }
  const wanted = heads.filter((head) => matches(head, query))
  const page =
    order === 'series' ? rankedPage(wanted, { order, slice }) : columnPage(wanted, { order, slice })
  return fill(reader, { page, type: 'themes', chain })
}

/** Every programme that has a theme to show, by name. */
async function programmesOfThemes(reader: EditionReader, chain: Chain): Promise<Ref[]> {
  reader.trace.seeList('themes')
  const heads = await reader.source.heads({ types: ['themes'], locales: chain })
  const refs = [...new Set(bestOfEach(heads, chain).flatMap(({ programme }) => programme ?? []))]
  const keys = await Promise.all(
    refs.map(async (ref) => {
      const owner = await anywhere(reader, { type: 'programmes', ref, chain })
      return [ref, owner?.sortKey ?? LAST] as const
    }),
  )
  return keys.sort((a, b) => compareText(a[1], b[1])).map(([ref]) => ref)
}
