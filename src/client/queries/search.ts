import { graphql } from '../graphql.js'
import { ENTRY } from './fragments.js'
import type * as types from './types.js'

/** Entries with all these words, of one language. */
export const SEARCH = /* @__PURE__ */ graphql<types.SearchQuery, types.SearchQueryVariables>(
  /* GraphQL */ `
    query Search(
      $text: String!
      $locale: Locale!
      $types: [EntryType!]
      $programme: String
      $first: Int = 20
      $after: String
    ) {
      search(
        text: $text
        locale: $locale
        types: $types
        programme: $programme
        first: $first
        after: $after
      ) {
        nodes {
          title
          snippet
          entry {
            ...EntryParts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [ENTRY],
)
