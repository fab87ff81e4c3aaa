import type { Where } from 'payload'

import { cut } from '../../entries/excerpt.js'
import { fold } from '../../entries/fold.js'
import { type FacetName, facet } from '../../editions/row.js'
import { compareText } from '../read/order.js'
import type { Head } from '../read/query.js'

/** Columns of text that every edition of the lists which offer them has. */
type Column = 'uid' | 'slug' | 'kind' | 'publishedAt' | 'changedAt'
/** Columns that may be empty: such an edition has no value that is asked for. */
type EmptyColumn = 'programme' | 'year' | 'date'
export type Comparison = 'gt' | 'gte' | 'lt' | 'lte'

/** A condition on editions, as a tree. */
export type Condition =
  | { is: 'all' | 'any'; of: readonly Condition[] }
  | { is: 'not'; of: Condition }
  | { is: 'oneOf'; column: Column | EmptyColumn; values: readonly (string | number)[] }
  | {
      is: Comparison
      column: 'year' | 'date' | 'publishedAt' | 'changedAt'
      value: string | number
    }
  /** Has at least one of the values. */
  | { is: 'facet'; name: FacetName; values: readonly string[] }
  /** `text` is folded. */
  | { is: 'titleContains'; text: string }

/** Whether the condition holds for an edition, decided alike for every database. */
export function holds(head: Head, condition: Condition): boolean {
  switch (condition.is) {
    case 'all':
      return condition.of.every((one) => holds(head, one))
    case 'any':
      return condition.of.some((one) => holds(head, one))
    case 'not':
      return !holds(head, condition.of)
    case 'oneOf': {
      const value = head[condition.column]
      return value !== null && value !== '' && condition.values.includes(value)
    }
    case 'facet':
      return facetValues(head, condition.name).some((value) =>
        condition.values.some((wanted) => facet(condition.name, wanted) === value),
      )
    case 'titleContains':
      return fold(head.realTitle ?? head.title).includes(condition.text)
    default:
      return isBeside(head[condition.column], condition)
  }
}

/** Values of a facet in their stored form: some characters are blanked, so both sides must be. */
export function facetValues(head: Head, name: FacetName): string[] {
  const lists = {
    theme: head.themes,
    country: head.countries,
    organisation: head.organisations,
    fileLanguage: head.fileLanguages,
  }
  return lists[name].map((value) => facet(name, value))
}

/** Has at least one of the values. */
export function hasFacet(name: FacetName, values: readonly string[]): Where {
  return { facetValues: { in: values.map((value) => facet(name, value)) } }
}

/** What a database can tell: rows that may match, null for all; exact if it gives no others. */
export type Rows = { where: Where | null; isExact: boolean }

/**
 * The condition for rows of the editions collection. It never misses a row. Databases fold no
 * accents and differ on negations of what is empty; there it gives too many, and `holds` decides.
 */
export function rowsOf(condition: Condition, isNegated = false): Rows {
  switch (condition.is) {
    case 'all':
    case 'any': {
      const of = condition.of.map((one) => rowsOf(one, isNegated))
      return (condition.is === 'all') === isNegated ? anyOf(of) : allOf(of)
    }
    case 'not':
      return rowsOf(condition.of, !isNegated)
    case 'oneOf':
      return isNegated ? noneOf(condition) : oneOf(condition)
    case 'facet': {
      const { name, values } = condition
      if (isNegated) return unknown()
      return { where: values.length > 0 ? hasFacet(name, values) : NOTHING, isExact: true }
    }
    case 'titleContains':
      return isNegated ? unknown() : { where: mentions(condition.text), isExact: false }
    default:
      return compared(condition, isNegated)
  }
}

/** Whether a database gives exactly what the condition holds for, so that it can count and page. */
export function isExact(condition: Condition | undefined): boolean {
  return !condition || rowsOf(condition).isExact
}

/** How many conditions read the texts of rows, which no index shortens. */
export function scansOf(condition: Condition): number {
  if (condition.is === 'not') return scansOf(condition.of)
  if (condition.is === 'all' || condition.is === 'any')
    return condition.of.reduce((sum, one) => sum + scansOf(one), 0)
  return condition.is === 'titleContains' ? 1 : 0
}

type Of<Is> = Extract<Condition, { is: Is }>

/** Every row has a uid. */
const NOTHING: Where = { uid: { equals: '' } }
const EMPTY: ReadonlySet<string> = new Set<EmptyColumn>(['programme', 'year', 'date'])

function isBeside(value: string | number | null, { is, value: bound }: Of<Comparison>): boolean {
  if (value === null || value === '') return false
  const difference =
    typeof value === 'number' ? value - Number(bound) : compareText(value, String(bound))
  return { gt: difference > 0, gte: difference >= 0, lt: difference < 0, lte: difference <= 0 }[is]
}

function unknown(): Rows {
  return { where: null, isExact: false }
}

function allOf(rows: readonly Rows[]): Rows {
  const and = rows.flatMap(({ where }) => (where ? [where] : []))
  const isExact = rows.every((one) => one.isExact)
  return { where: and.length > 1 ? { and } : (and[0] ?? null), isExact }
}

function anyOf(rows: readonly Rows[]): Rows {
  const or = rows.flatMap(({ where }) => (where ? [where] : []))
  const isExact = rows.every((one) => one.isExact)
  // One that may be any row makes any row possible.
  if (or.length < rows.length) return { where: null, isExact }
  return { where: or.length > 1 ? { or } : (or[0] ?? NOTHING), isExact }
}

function oneOf({ column, values }: Of<'oneOf'>): Rows {
  const where = values.length > 0 ? { [column]: { in: [...values] } } : NOTHING
  return { where, isExact: true }
}

function noneOf({ column, values }: Of<'oneOf'>): Rows {
  if (values.length === 0) return { where: null, isExact: true }
  return EMPTY.has(column)
    ? unknown()
    : { where: { [column]: { not_in: [...values] } }, isExact: true }
}

const WORDS = {
  gt: 'greater_than',
  gte: 'greater_than_equal',
  lt: 'less_than',
  lte: 'less_than_equal',
} as const
const OPPOSITE = { gt: 'lte', gte: 'lt', lt: 'gte', lte: 'gt' } as const

function compared({ is, column, value }: Of<Comparison>, isNegated: boolean): Rows {
  if (isNegated && EMPTY.has(column)) return unknown()
  const where = { [column]: { [WORDS[isNegated ? OPPOSITE[is] : is]]: value } }
  // An empty date is before every other as text; dates begin with a digit.
  return column === 'date'
    ? { where: { and: [where, { date: { greater_than_equal: '0' } }] }, isExact: true }
    : { where, isExact: true }
}

/** Longest text that databases look for here: Payload takes 24 characters for an id of MongoDB. */
const MOST_LOOKED_FOR = 20

/**
 * Rows whose searched text, of which the title is a part, has a piece of the text in it: the longest
 * without a character that LIKE reads as a pattern. Null: there is none.
 */
function mentions(text: string): Where | null {
  const pieces = text.split(/[%_\\]/).map((piece) => cut(piece, MOST_LOOKED_FOR).trim())
  const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a), '')
  return longest === '' ? null : { search: { contains: longest } }
}
