import type { Facet, FacetList } from './api/facets.js'
import { languageName } from './language.js'
import type { Reader } from './reader.js'

/** One thing that a list can be filtered by: its parameter in addresses, its name, what there is. */
export type Filter = {
  name: string
  label: string
  options: { value: string; text: string }[]
  /** What is chosen; empty: all. */
  value: string
}

type Option = { value: string; text: string }

const DATED: FacetList[] = ['stories', 'testimonials', 'keyResults', 'documents']

/** The year of an entry, if it has one. */
export const yearOf = ({ date, period }: Facet): string => (date ?? period?.end ?? '').slice(0, 4)

/** The countries of an entry. */
export function countriesOf({ countries, attribution }: Facet): Option[] {
  const all = countries ?? (attribution?.country ? [attribution.country] : [])
  return all.map(({ code, name }) => ({ value: code, text: name }))
}

const named = (text: string | null | undefined): Option[] => (text ? [{ value: text, text }] : [])

type Kind = {
  lists: FacetList[]
  label: (reader: Reader) => string
  options: (facet: Facet, reader: Reader) => Option[]
}

/** Every filter, by its parameter. */
const FILTERS: Record<string, Kind> = {
  theme: {
    lists: DATED,
    label: ({ t }) => t.theme,
    options: ({ themes }) => themes.map(({ id, title }) => ({ value: id, text: title })),
  },
  country: {
    lists: ['stories', 'testimonials'],
    label: ({ t }) => t.country,
    options: countriesOf,
  },
  year: { lists: DATED, label: ({ t }) => t.year, options: (facet) => named(yearOf(facet)) },
  organisation: {
    lists: ['testimonials'],
    label: ({ t }) => t.organisation,
    options: ({ attribution }) => named(attribution?.organisation),
  },
  role: {
    lists: ['testimonials'],
    label: ({ t }) => t.role,
    options: ({ attribution }) => named(attribution?.role),
  },
  type: {
    lists: ['documents'],
    label: ({ t }) => t.kind,
    options: ({ documentType = '' }, { t }) => [
      { value: documentType, text: t.documentTypes[documentType] ?? documentType },
    ],
  },
  language: {
    lists: ['documents'],
    label: ({ t }) => t.fileLanguage,
    options: ({ files = [] }, reader) =>
      files.map(({ language }) => ({
        value: language,
        text: languageName({ reader, locale: language }),
      })),
  },
}

/** The filters of a list, with what there is to choose and what is chosen. */
export function filtersOf({
  list,
  facets,
  query,
  reader,
}: {
  list: FacetList
  facets: readonly Facet[]
  query: (name: string) => string | undefined
  reader: Reader
}): Filter[] {
  return Object.entries(FILTERS)
    .filter(([, { lists }]) => lists.includes(list))
    .map(([name, { label, options }]) => {
      const all = facets.flatMap((facet) => options(facet, reader))
      const unique = [...new Map(all.map((one) => [one.value, one])).values()]
      const order = new Intl.Collator(reader.lang, { numeric: true })
      unique.sort((a, b) => order.compare(a.text, b.text) * (name === 'year' ? -1 : 1))
      // What nobody has is no filter; a link may still name it.
      const value = unique.find((one) => one.value === query(name))?.value ?? ''
      return { name, label: label(reader), options: unique, value }
    })
    .filter(({ options, value }) => options.length > 1 || value !== '')
}

/** The condition of the API for what is chosen. */
export function whereOf({
  filters,
  facets,
  words,
}: {
  filters: readonly Filter[]
  facets: readonly Facet[]
  /** To be found in the title. */
  words?: string | undefined
}): Record<string, unknown> {
  const conditions = filters
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => conditionOf({ name, value, facets }))
  return { and: words ? [...conditions, { title: { contains: words } }] : conditions }
}

type Chosen = { name: string; value: string; facets: readonly Facet[] }

function conditionOf({ name, value, facets }: Chosen): Record<string, unknown> {
  if (name === 'year') return { year: { equals: Number(value) } }
  if (name === 'type') return { documentType: { equals: value } }
  if (name === 'language') return { fileLanguage: { equals: value } }
  if (name !== 'role') return { [name]: { equals: value } }
  // The API has no condition for it: those of whom it is said, a hundred at most.
  const those = facets.filter(({ attribution }) => attribution?.role === value)
  return { id: { in: those.slice(0, 100).map(({ id }) => id) } }
}
