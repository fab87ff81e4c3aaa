import type { Where } from 'payload'

import { type FacetName, facet } from '../../editions/row.js'
import type { Edition, EditionType, Ref } from '../../editions/types.js'
import { type Condition, facetValues, hasFacet, holds, rowsOf } from '../where/condition.js'

/** What tells editions apart without their content: enough to choose, order and page. */
export type Head = Omit<Edition, 'data' | 'text' | 'search' | 'shows' | 'consents'> & {
  /** The title by which it is found, where another is shown. */
  realTitle?: string
}

/** Whether it came with its content. */
export function isWhole(head: Edition | Head): head is Edition {
  return 'data' in head && (head.data as unknown) !== undefined // `fromRow` of a row without it
}

/** Which editions; conditions that are present must all hold. */
export type EditionQuery = {
  types: readonly EditionType[]
  locales?: readonly string[]
  refs?: readonly Ref[]
  /** Public ids. */
  uids?: readonly string[]
  slugs?: readonly string[]
  /** Belongs to one of them. */
  programmes?: readonly Ref[]
  theme?: Ref
  /** Names one of the themes, or is one of the refs. */
  ofThemes?: { themes: readonly Ref[]; refs: readonly Ref[] }
  kind?: string
  year?: number
  /** ISO 3166-1 alpha-2. */
  country?: string
  /** Folded. */
  organisation?: string
  fileLanguage?: string
  /** Shows this entry or upload. Decided by the database: heads do not hold what they show. */
  shows?: Ref
  /** A condition of the caller's own. */
  where?: Condition
}

/**
 * The query as a condition on rows of the editions collection. It never misses a row; it may give
 * too many where a database reads a value as a pattern, so `matches` has the last word.
 */
export function toWhere(query: EditionQuery): Where {
  const and: Where[] = []
  if (query.refs) and.push({ ref: { in: [...query.refs] } })
  else and.push({ type: { in: [...query.types] } })
  if (query.locales) and.push({ locale: { in: [...query.locales] } })
  if (query.uids) and.push({ uid: { in: [...query.uids] } })
  if (query.slugs) and.push({ slug: { in: [...query.slugs] } })
  if (query.programmes) and.push({ programme: { in: [...query.programmes] } })
  if (query.kind !== undefined) and.push({ kind: { equals: query.kind } })
  if (query.year !== undefined) and.push({ year: { equals: query.year } })
  for (const [name, value] of facetsOf(query)) and.push(hasFacet(name, [value]))
  if (query.shows) and.push({ shows: { equals: query.shows } })
  if (query.ofThemes) and.push(ofThemesWhere(query.ofThemes))
  const own = query.where && rowsOf(query.where).where
  if (own) and.push(own)
  return { and }
}

/** Whether an edition is one of those asked for, decided alike for every database. */
export function matches(edition: Head, query: EditionQuery): boolean {
  const { ofThemes, where } = query
  return (
    within(query.types, edition.type) &&
    within(query.locales, edition.locale) &&
    within(query.refs, edition.ref) &&
    within(query.uids, edition.uid) &&
    within(query.slugs, edition.slug) &&
    within(query.programmes, edition.programme) &&
    is(query.kind, edition.kind) &&
    is(query.year, edition.year) &&
    facetsOf(query).every(([name, value]) =>
      facetValues(edition, name).includes(facet(name, value)),
    ) &&
    (!ofThemes ||
      ofThemes.refs.includes(edition.ref) ||
      ofThemes.themes.some((theme) => edition.themes.includes(theme))) &&
    (!where || holds(edition, where))
  )
}

function facetsOf(query: EditionQuery): [FacetName, string][] {
  const given: [FacetName, string | undefined][] = [
    ['theme', query.theme],
    ['country', query.country],
    ['organisation', query.organisation],
    ['fileLanguage', query.fileLanguage],
  ]
  return given.filter((pair): pair is [FacetName, string] => pair[1] !== undefined)
}

function ofThemesWhere({ themes, refs }: { themes: readonly Ref[]; refs: readonly Ref[] }): Where {
  const named = hasFacet('theme', themes)
  return refs.length > 0 ? { or: [named, { ref: { in: [...refs] } }] } : named
}

function within<T>(allowed: readonly T[] | undefined, value: T | null): boolean {
  return allowed === undefined || (value !== null && allowed.includes(value))
}

function is<T>(wanted: T | undefined, value: T | null): boolean {
  return wanted === undefined || wanted === value
}
