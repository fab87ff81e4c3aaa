import { ENTRY_KEYS, type EntryKey } from '../../entries/slugs.js'
import type { DeliveryContext } from '../context.js'
import { type Page, sliceOf } from '../read/page.js'
import { isEntry } from '../read/isOf.js'
import { searchPage, searchWords } from '../read/search.js'
import { listCost, localeArgs, ORDER, pageArgs, WHERE } from './args.js'
import type { Parts } from './builder.js'
import type { Connections } from './connection.js'
import { entryList, programmesNamed, themeSeries } from './entryLists.js'
import { searchHitType, type SearchHitOf } from './searchHit.js'

/** Entry points that give lists. */
export function queryLists(parts: Parts, lists: Connections): void {
  programmesAndThemes(parts, lists)
  storiesAndDocuments(parts, lists)
  voicesAndFigures(parts, lists)
  search(parts, lists)
}

const PROGRAMME = "A programme's slug in any locale, or its id."
const THEME = "A theme's id."
const COUNTRY = 'ISO 3166-1 alpha-2 code.'

function programmesAndThemes(parts: Parts, lists: Connections): void {
  const { builder, enums, wheres } = parts
  builder.queryFields((t) => ({
    programmes: t.field({
      type: lists.Programme,
      description: 'Programmes, by name.',
      args: {
        ...localeArgs(t.arg, parts),
        where: t.arg({ type: wheres.Programme, description: WHERE }),
        orderBy: t.arg({ type: enums.ProgrammeOrder, defaultValue: 'title', description: ORDER }),
        ...pageArgs(t.arg),
      },
      complexity: listCost(20),
      resolve: (_root, args, context) =>
        entryList(context, { type: 'programmes', order: 'title', args, defaultFirst: 20 }),
    }),
    themes: t.field({
      type: lists.Theme,
      description: 'Themes by programme, each in the order of its series.',
      args: {
        ...localeArgs(t.arg, parts),
        programme: t.arg.string({ description: PROGRAMME }),
        kind: t.arg({
          type: enums.ThemeKind,
          description: 'Only items of this kind.',
        }),
        where: t.arg({ type: wheres.Theme, description: WHERE }),
        orderBy: t.arg({ type: enums.ThemeOrder, defaultValue: 'series', description: ORDER }),
        ...pageArgs(t.arg),
      },
      complexity: listCost(20),
      resolve: (_root, args, context) => themeSeries(context, args),
    }),
  }))
}

function storiesAndDocuments(parts: Parts, lists: Connections): void {
  const { builder, enums, wheres } = parts
  builder.queryFields((t) => ({
    stories: t.field({
      type: lists.Story,
      description: 'Stories, newest first.',
      args: {
        ...localeArgs(t.arg, parts),
        programme: t.arg.string({ description: PROGRAMME }),
        theme: t.arg.id({ description: THEME }),
        country: t.arg.string({ description: COUNTRY }),
        where: t.arg({ type: wheres.Story, description: WHERE }),
        orderBy: t.arg({ type: enums.StoryOrder, defaultValue: 'newest', description: ORDER }),
        ...pageArgs(t.arg),
      },
      complexity: listCost(20),
      resolve: (_root, args, context) =>
        entryList(context, { type: 'stories', order: 'newest', args, defaultFirst: 20 }),
    }),
    documents: t.field({
      type: lists.Document,
      description: 'Documents, newest first; for a theme, first in the order set by its editors.',
      args: {
        ...localeArgs(t.arg, parts),
        programme: t.arg.string({ description: PROGRAMME }),
        theme: t.arg.id({ description: THEME }),
        documentType: t.arg.string({ description: 'As `Document.documentType`.' }),
        fileLanguage: t.arg({
          type: enums.Locale,
          description: 'Only documents with a file in this language.',
        }),
        year: t.arg.int({ description: 'Year of publication.' }),
        where: t.arg({ type: wheres.Document, description: WHERE }),
        orderBy: t.arg({ type: enums.DocumentOrder, defaultValue: 'curated', description: ORDER }),
        ...pageArgs(t.arg),
      },
      complexity: listCost(20),
      resolve: (_root, { documentType, ...args }, context) =>
        entryList(context, {
          type: 'documents',
          order: 'newest',
          args: { ...args, kind: documentType },
          defaultFirst: 20,
        }),
    }),
  }))
}

function voicesAndFigures(parts: Parts, lists: Connections): void {
  const { builder, enums, wheres } = parts
  builder.queryFields((t) => ({
    testimonials: t.field({
      type: lists.Testimonial,
      description: 'Testimonials.',
      args: {
        ...localeArgs(t.arg, parts),
        programme: t.arg.string({ description: PROGRAMME }),
        theme: t.arg.id({ description: THEME }),
        country: t.arg.string({ description: COUNTRY }),
        organisation: t.arg.string({
          description: "An organisation's name or acronym; case and accents do not matter.",
        }),
        where: t.arg({ type: wheres.Testimonial, description: WHERE }),
        orderBy: t.arg({
          type: enums.TestimonialOrder,
          defaultValue: 'curated',
          description: ORDER,
        }),
        ...pageArgs(t.arg),
      },
      complexity: listCost(20),
      resolve: (_root, args, context) =>
        entryList(context, { type: 'testimonials', order: 'newest', args, defaultFirst: 20 }),
    }),
    keyResults: t.field({
      type: lists.KeyResult,
      description: 'Key results, by headline; for a theme, first in the order set by its editors.',
      args: {
        ...localeArgs(t.arg, parts),
        programme: t.arg.string({ description: PROGRAMME }),
        theme: t.arg.id({ description: THEME }),
        kind: t.arg({
          type: enums.KeyResultKind,
          description: 'Only items of this kind.',
        }),
        where: t.arg({ type: wheres.KeyResult, description: WHERE }),
        orderBy: t.arg({ type: enums.KeyResultOrder, defaultValue: 'curated', description: ORDER }),
        ...pageArgs(t.arg, 50),
      },
      complexity: listCost(50),
      resolve: (_root, args, context) =>
        entryList(context, { type: 'keyResults', order: 'title', args, defaultFirst: 50 }),
    }),
  }))
}

function search(parts: Parts, lists: Connections): void {
  const { builder, enums } = parts
  const SearchConnection = lists.of('Search', searchHitType(parts))
  builder.queryField('search', (t) =>
    t.field({
      type: SearchConnection,
      description:
        'Full-text search of content published in `locale`, ignoring accents and case. Each word ' +
        'must begin a word of the entry; entries with the words in their title come first. At most ' +
        '500 entries are found.',
      args: {
        text: t.arg.string({
          required: true,
          description: 'One or more words, at most 200 characters.',
        }),
        locale: t.arg({
          type: enums.Locale,
          required: true,
          description: 'The language to search in.',
        }),
        types: t.arg({ type: [enums.EntryType], description: 'Only these kinds of entry.' }),
        programme: t.arg.string({ description: PROGRAMME }),
        ...pageArgs(t.arg),
      },
      // It looks into every text.
      complexity: listCost(20, { field: 100 }),
      resolve: (_root, args, context) =>
        context.reader.once(['search', args], () => searchList(context, args)),
    }),
  )
}

type SearchArgs = {
  text: string
  locale: string
  types?: readonly EntryKey[] | null | undefined
  programme?: string | null | undefined
  first?: number | null | undefined
  after?: string | null | undefined
}

async function searchList(context: DeliveryContext, args: SearchArgs): Promise<Page<SearchHitOf>> {
  const words = searchWords(args.text)
  const slice = sliceOf(args, 20)
  const programmes = await programmesNamed(context, args.programme)
  const types = [...new Set(args.types ?? ENTRY_KEYS)]
  const { locale } = args
  const page = await searchPage(context.reader, { words, types, locale, programmes, slice })
  const items = page.items.flatMap(({ node, cursor }) =>
    isEntry(node) ? [{ node: { edition: node, words }, cursor }] : [],
  )
  return { ...page, items }
}
