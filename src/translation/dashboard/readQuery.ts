import { z } from 'zod'

import { ENTRY_KEYS, type EntryKey } from '../../entries/slugs.js'
import type { Settings } from '../../entries/settings.js'
import { TRANSLATION_STATES, type TranslationState } from '../records/types.js'
import { field, type FieldProblem, oneOf, readFields } from './fieldProblem.js'
import { localeField } from './readAssignment.js'

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

/** The parameters that narrow the rows, of the dashboard and of its totals. */
export function filterQuery(settings: Known) {
  const types = typesOf(settings)
  const slugs = types.map((key) => settings.slugs[key])
  const flag = (meaning: string) =>
    field(z.enum(['true', 'false']), { meaning, expected: 'translation.expect.flag' }).optional()
  const id = (meaning: string) =>
    field(z.string().regex(ID), { meaning, expected: 'translation.expect.id' }).optional()
  return z.object({
    locale: localeField(settings).optional(),
    state: oneOf(TRANSLATION_STATES, 'Entries with texts in this state.').optional(),
    collection: oneOf([...slugs, ...types], 'Entries of one collection.').optional(),
    mine: flag('Only the caller’s own work.'),
    requested: flag('Only requested, unassigned work.'),
    programme: id('Entries of one programme.'),
    theme: id('Entries of one theme.'),
    search: field(z.string().max(LONGEST_SEARCH), {
      meaning: 'Words of the title.',
      expected: 'translation.expect.search',
      vars: { most: LONGEST_SEARCH },
    }).optional(),
  })
}

/** The filters of an address; the first that makes no sense is the problem. Pure. */
export function readFilter(params: URLSearchParams, settings: Known): Read<{ filter: RowFilter }> {
  const schema = filterQuery(settings)
  const given = Object.keys(schema.shape).map(
    (name) => [name, params.get(name)?.trim() || undefined] as const,
  )
  const read = readFields(schema, Object.fromEntries<string | undefined>(given))
  if ('problem' in read) return read
  const { state, collection, mine, requested, ...others } = read.fields
  const types = typesOf(settings)
  const bySlug = types.find((key) => settings.slugs[key] === collection)
  return {
    filter: {
      ...others,
      state: TRANSLATION_STATES.find((known) => known === state),
      collection: bySlug ?? types.find((key) => key === collection),
      isMine: mine === 'true',
      isOpen: requested === 'true',
    },
  }
}

function typesOf({ off }: Known): EntryKey[] {
  return ENTRY_KEYS.filter((key) => !off.has(key))
}

const whole = (words: { meaning: string; fallback: number; most: number }) =>
  field(
    z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number)
      .pipe(z.int().min(1).max(words.most)),
    {
      meaning: words.meaning,
      expected: 'translation.expect.number',
      vars: { most: words.most },
    },
  ).prefault(String(words.fallback))

/** The parameters of a page of rows. */
export const PAGE_QUERY = z.object({
  sort: oneOf(ORDERS, 'The order of the rows; `-` turns it round.').default('-changedAt'),
  page: whole({ meaning: 'The page, from 1.', fallback: 1, most: MOST_PAGES }),
  limit: whole({ meaning: 'Rows on a page.', fallback: 25, most: MOST_ROWS }),
})

/** Which page of the rows an address asks for, in which order. Pure. */
export function readPageQuery(params: URLSearchParams): Read<{ query: PageQuery }> {
  const given = Object.keys(PAGE_QUERY.shape).map(
    (name) => [name, params.get(name) ?? undefined] as const,
  )
  const read = readFields(PAGE_QUERY, Object.fromEntries<string | undefined>(given))
  if ('problem' in read) return read
  const { sort, ...others } = read.fields
  return { query: { ...others, sort: sort as Order } } // one of them
}

/** The locale that a request names, one of those configured. Pure. */
export function readLocale(
  given: unknown,
  settings: Pick<Settings, 'locales'>,
): Read<{ locale: string }> {
  const read = readFields(z.object({ locale: localeField(settings) }), { locale: given })
  return 'problem' in read ? read : read.fields
}
