import type { EntryKey } from '../../entries/slugs.js'
import type { Ref } from '../../editions/types.js'
import type { DeliveryContext } from '../context.js'
import type { Delivered } from '../read/chain.js'
import { themeList, themePage } from '../read/lists.js'
import type { ColumnOrder } from '../read/order.js'
import { sliceOf } from '../read/page.js'
import { neighbours } from '../read/series.js'
import { listCost, ORDER, pageArgs, WHERE } from './args.js'
import type { Parts } from './builder.js'
import type { Connections } from './connection.js'
import { columnOrder, type ListArgs, whereOf } from './entryLists.js'

/** What a theme page shows beside its own texts. */
export function themeLists(parts: Parts, lists: Connections): void {
  results(parts)
  related(parts, lists)
  series(parts)
}

function results({ builder, enums, types }: Parts): void {
  const listOf = (of: Delivered<'themes'>, kind: string | null, { reader }: DeliveryContext) =>
    themeList(reader, {
      ...shownBy(of, { type: 'keyResults', curated: of.edition.data.keyResults, order: 'title' }),
      filter: kind === null ? {} : { kind },
    })
  builder.objectFields(types.Theme, (t) => ({
    keyResults: t.field({
      type: [types.KeyResult],
      description:
        'Key results in the order set by the editors, then others that link to the theme.',
      args: {
        kind: t.arg({
          type: enums.KeyResultKind,
          defaultValue: 'figure',
          description: 'Only this kind; null for both.',
        }),
      },
      complexity: { field: 1, multiplier: 10 },
      resolve: (of, { kind }, context) => listOf(of, kind ?? null, context),
    }),
    mainResults: t.field({
      type: [types.KeyResult],
      description: 'The outcomes among its key results.',
      complexity: { field: 1, multiplier: 10 },
      resolve: (of, _args, context) => listOf(of, 'outcome', context),
    }),
  }))
}

function related({ builder, enums, types, wheres }: Parts, lists: Connections): void {
  builder.objectFields(types.Theme, (t) => ({
    testimonials: t.field({
      type: lists.Testimonial,
      description: 'Testimonials in the order set by the editors, then others, newest first.',
      args: {
        where: t.arg({ type: wheres.Testimonial, description: WHERE }),
        orderBy: t.arg({
          type: enums.TestimonialOrder,
          defaultValue: 'curated',
          description: ORDER,
        }),
        ...pageArgs(t.arg),
      },
      complexity: listCost(20, { isNested: true }),
      resolve: (of, args, context) =>
        pageOf(context, { of, type: 'testimonials', curated: of.edition.data.testimonials, args }),
    }),
    documents: t.field({
      type: lists.Document,
      description: 'Documents in the order set by the editors, then others, newest first.',
      args: {
        where: t.arg({ type: wheres.Document, description: WHERE }),
        orderBy: t.arg({ type: enums.DocumentOrder, defaultValue: 'curated', description: ORDER }),
        ...pageArgs(t.arg),
      },
      complexity: listCost(20, { isNested: true }),
      resolve: (of, args, context) =>
        pageOf(context, { of, type: 'documents', curated: of.edition.data.documents, args }),
    }),
    stories: t.field({
      type: lists.Story,
      description: 'Stories that link to the theme, newest first.',
      args: {
        where: t.arg({ type: wheres.Story, description: WHERE }),
        orderBy: t.arg({ type: enums.StoryOrder, defaultValue: 'newest', description: ORDER }),
        ...pageArgs(t.arg),
      },
      complexity: listCost(20, { isNested: true }),
      resolve: (of, args, context) => pageOf(context, { of, type: 'stories', curated: [], args }),
    }),
  }))
}

/** Of entries that a theme shows; those that have a date come newest first. */
async function pageOf<T extends EntryKey>(
  context: DeliveryContext,
  { of, type, curated, args }: Shown<T> & { args: PageArgs },
) {
  const slice = sliceOf(args, 20)
  const filter = await whereOf(context, type, args.where)
  const order = columnOrder(args)
  return themePage(context.reader, {
    ...shownBy(of, { type, curated, order: order ?? 'newest' }),
    isSorted: order !== null,
    filter,
    slice,
  })
}

type Shown<T> = { of: Delivered<'themes'>; type: T; curated: readonly Ref[] }
type PageArgs = Pick<ListArgs, 'first' | 'after' | 'where' | 'orderBy'>

function series({ builder, types }: Parts): void {
  builder.objectFields(types.Theme, (t) => ({
    previous: t.field({
      type: types.Theme,
      nullable: true,
      description: "The previous theme in the programme's series, published in the same locale.",
      resolve: async (of, _args, { reader }) => (await neighbours(reader, of)).previous,
    }),
    next: t.field({
      type: types.Theme,
      nullable: true,
      description: "The next theme in the programme's series, published in the same locale.",
      resolve: async (of, _args, { reader }) => (await neighbours(reader, of)).next,
    }),
  }))
}

function shownBy<T extends EntryKey>(
  { edition, chain }: Delivered<'themes'>,
  { type, curated, order }: { type: T; curated: readonly Ref[]; order: ColumnOrder },
) {
  return { type, chain, theme: edition.ref, curated, order }
}
