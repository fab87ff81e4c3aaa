import type { Api } from './ask.js'

/** What a list can be filtered by, of one of its entries; what its type does not have is missing. */
export type Facet = {
  id: string
  themes: { id: string; title: string }[]
  /** ISO 8601 date. */
  date?: string | null
  period?: { end: string | null } | null
  countries?: { code: string; name: string }[]
  attribution?: {
    country: { code: string; name: string } | null
    organisation: string | null
    role: string | null
  }
  documentType?: string
  files?: { language: string }[]
}

export type FacetList = 'stories' | 'testimonials' | 'keyResults' | 'documents'

const FIELDS: Record<FacetList, string> = {
  stories: 'date countries { code name }',
  testimonials: 'date attribution { country { code name } organisation role }',
  keyResults: 'period { end }',
  documents: 'date: publishedOn documentType files { language }',
}

/** The whole operation of a list. */
export const facetsQuery = (list: FacetList): string => /* GraphQL */ `
  query Facets($locale: Locale!, $fallback: [Locale!], $programme: String, $after: String) {
    list: ${list}(
      locale: $locale
      fallback: $fallback
      programme: $programme
      first: 100
      after: $after
    ) {
      nodes {
        id
        themes {
          id
          title
        }
        ${FIELDS[list]}
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

/** Requests for one list at most: what can be chosen comes from its first thousand entries. */
const PAGES = 10

type Asked = {
  api: Api
  list: FacetList
  locale: string
  fallback: string[]
  programme?: string | undefined
}

/** What the entries of a list can be filtered by. */
export async function readFacets({ api, list, ...variables }: Asked): Promise<Facet[]> {
  const found: Facet[] = []
  let after: string | null = null
  for (let page = 0; page < PAGES; page += 1) {
    const answer: {
      list: { nodes: Facet[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
    } = await api.ask({ query: facetsQuery(list), variables: { ...variables, after } })
    found.push(...answer.list.nodes)
    after = answer.list.pageInfo.endCursor
    if (!answer.list.pageInfo.hasNextPage) break
  }
  return found
}
