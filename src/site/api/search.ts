import type { Api } from './ask.js'
import { ENTRY } from './fragments.js'
import type { Entry, PageInfo } from './types.js'

/** `slug` is null for the types without a page; `themes` then says where they are shown. */
export type FoundEntry = Entry & {
  slug?: string
  kind?: 'FIGURE' | 'OUTCOME'
  themes?: { slug: string }[]
}

export type SearchAnswer = {
  nodes: { title: string; snippet: string; entry: FoundEntry }[]
  totalCount: number
  pageInfo: PageInfo
}

const QUERY = /* GraphQL */ `
  query Search($text: String!, $locale: Locale!, $after: String) {
    search(text: $text, locale: $locale, first: 20, after: $after) {
      totalCount
      nodes {
        title
        snippet
        entry {
          ...Entry
          ... on Programme {
            slug
          }
          ... on Theme {
            slug
          }
          ... on Story {
            slug
          }
          ... on Document {
            slug
          }
          ... on Testimonial {
            themes {
              slug
            }
          }
          ... on KeyResult {
            kind
            themes {
              slug
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

/** The whole operation. */
export const SEARCH_QUERY = QUERY + ENTRY

/** What is published in `locale` and holds the words of `text`. */
export async function findEntries({
  api,
  ...variables
}: {
  api: Api
  text: string
  locale: string
  after?: string
}): Promise<SearchAnswer> {
  const { search } = await api.ask<{ search: SearchAnswer }>({ query: SEARCH_QUERY, variables })
  return search
}
