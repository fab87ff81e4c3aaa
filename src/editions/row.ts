import { INDEX_FORMAT } from './toWords.js'
import type { Edition, EditionData, EditionType, Ref } from './types.js'

/** Lists that are filtered by, held together in the one text column `facets`. */
const FACETS = {
  theme: 'themes',
  country: 'countries',
  organisation: 'organisations',
  fileLanguage: 'fileLanguages',
} as const
export type FacetName = keyof typeof FACETS

/** An edition as the editions collection stores it. */
export type EditionRow = Omit<Edition, (typeof FACETS)[FacetName] | 'onlyIn'> & {
  /** Locale codes, separated by commas. */
  onlyIn: string
  /** All that is in the lists of facets, to be read. */
  facets: string
  /** The same, each value for itself, to be found by. */
  facetValues: string[]
  /** `INDEX_FORMAT` once the index of search has its words. */
  indexed: string
  /** What the public was told of it (`publicChanges.ts`); absent: of an earlier release, or a stamp. */
  told?: string
}

/**
 * One value of a facet, as editions are found by it: `theme:themes:12`. To filter by it:
 * `{ facetValues: { equals: facet('theme', 'themes:12') } }`. Characters that mean something in the
 * column `facets` are blanked on both sides.
 */
export function facet(name: FacetName, value: string): string {
  return `${name}:${value.replace(/[|%_\\]/g, ' ')}`
}

/** The stored form of an edition. */
export function toRow(edition: Edition): EditionRow {
  const { themes, countries, organisations, fileLanguages, onlyIn, ...columns } = edition
  const lists = { themes, countries, organisations, fileLanguages }
  const values = Object.entries(FACETS).flatMap(([name, list]) =>
    lists[list].map((value) => facet(name as FacetName, value)),
  )
  return {
    ...columns,
    onlyIn: onlyIn.join(','),
    facets: values.length > 0 ? `|${values.join('|')}|` : '',
    facetValues: values,
    indexed: INDEX_FORMAT,
  }
}

/** The edition of a stored row, whatever the database made of empty columns. */
export function fromRow<T extends EditionType = EditionType>(
  row: Record<string, unknown>,
): Edition<T> {
  const text = (name: keyof EditionRow) => orNull(row[name]) ?? ''
  const values = facetValues(text('facets'))
  // Rows are written by `toRow` alone, so type and data agree.
  return {
    key: text('key'),
    ref: text('ref') as Ref,
    type: text('type') as T,
    entry: text('entry'),
    uid: text('uid'),
    locale: text('locale'),
    onlyIn: text('onlyIn').split(',').filter(Boolean),
    slug: orNull(row.slug),
    title: text('title'),
    programme: orNull(row.programme) as Ref | null,
    themes: (values.get('theme') ?? []) as Ref[],
    countries: values.get('country') ?? [],
    organisations: values.get('organisation') ?? [],
    kind: orNull(row.kind),
    fileLanguages: values.get('fileLanguage') ?? [],
    year: typeof row.year === 'number' ? row.year : null,
    sortKey: text('sortKey'),
    date: text('date'),
    text: text('text'),
    search: text('search'),
    visibleFrom: text('visibleFrom'),
    visibleUntil: text('visibleUntil'),
    revision: text('revision'),
    publishedAt: text('publishedAt'),
    changedAt: text('changedAt'),
    contentHash: text('contentHash'),
    shows: list(row.shows) as Ref[],
    consents: list(row.consents),
    data: row.data as EditionData[T],
  }
}

/** The values of the column `facets`, as `facetValues` has them. */
export function valuesIn(facets: unknown): string[] {
  return (orNull(facets) ?? '').split('|').filter((value) => value.includes(':'))
}

function facetValues(facets: string): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const part of facets.split('|')) {
    const colon = part.indexOf(':')
    if (colon < 1) continue
    const name = part.slice(0, colon)
    values.set(name, [...(values.get(name) ?? []), part.slice(colon + 1)])
  }
  return values
}

function orNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
