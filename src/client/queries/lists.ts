import { graphql } from '../graphql.js'
import * as parts from './fragments.js'
import type * as types from './types.js'

/*
 * Lists take the arguments of their field as variables. A variable that is left out is no condition.
 * `client.paginate` walks through them.
 */

/** Programmes, by name. */
export const PROGRAMMES = /* @__PURE__ */ graphql<
  types.ProgrammesQuery,
  types.ProgrammesQueryVariables
>(
  /* GraphQL */ `
    query Programmes(
      $locale: Locale!
      $fallback: [Locale!]
      $where: ProgrammeWhere
      $orderBy: ProgrammeOrder = NAME_ASC
      $first: Int = 20
      $after: String
    ) {
      programmes(
        locale: $locale
        fallback: $fallback
        where: $where
        orderBy: $orderBy
        first: $first
        after: $after
      ) {
        nodes {
          ...ProgrammeCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [parts.PROGRAMME],
)

/** Themes, in the order of their series. */
export const THEMES = /* @__PURE__ */ graphql<types.ThemesQuery, types.ThemesQueryVariables>(
  /* GraphQL */ `
    query Themes(
      $locale: Locale!
      $fallback: [Locale!]
      $programme: String
      $kind: ThemeKind
      $where: ThemeWhere
      $orderBy: ThemeOrder = SERIES
      $first: Int = 20
      $after: String
    ) {
      themes(
        locale: $locale
        fallback: $fallback
        programme: $programme
        kind: $kind
        where: $where
        orderBy: $orderBy
        first: $first
        after: $after
      ) {
        nodes {
          ...ThemeCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [parts.THEME],
)

/** Stories, the newest first. */
export const STORIES = /* @__PURE__ */ graphql<types.StoriesQuery, types.StoriesQueryVariables>(
  /* GraphQL */ `
    query Stories(
      $locale: Locale!
      $fallback: [Locale!]
      $programme: String
      $theme: ID
      $country: String
      $where: StoryWhere
      $orderBy: StoryOrder = NEWEST
      $first: Int = 20
      $after: String
    ) {
      stories(
        locale: $locale
        fallback: $fallback
        programme: $programme
        theme: $theme
        country: $country
        where: $where
        orderBy: $orderBy
        first: $first
        after: $after
      ) {
        nodes {
          ...StoryCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [parts.STORY],
)

/** Testimonials, in the order of the editors. */
export const TESTIMONIALS = /* @__PURE__ */ graphql<
  types.TestimonialsQuery,
  types.TestimonialsQueryVariables
>(
  /* GraphQL */ `
    query Testimonials(
      $locale: Locale!
      $fallback: [Locale!]
      $programme: String
      $theme: ID
      $country: String
      $organisation: String
      $where: TestimonialWhere
      $orderBy: TestimonialOrder = CURATED
      $first: Int = 20
      $after: String
    ) {
      testimonials(
        locale: $locale
        fallback: $fallback
        programme: $programme
        theme: $theme
        country: $country
        organisation: $organisation
        where: $where
        orderBy: $orderBy
        first: $first
        after: $after
      ) {
        nodes {
          ...TestimonialCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [parts.TESTIMONIAL],
)

/** Key results, in the order of the editors. */
export const KEY_RESULTS = /* @__PURE__ */ graphql<
  types.KeyResultsQuery,
  types.KeyResultsQueryVariables
>(
  /* GraphQL */ `
    query KeyResults(
      $locale: Locale!
      $fallback: [Locale!]
      $programme: String
      $theme: ID
      $kind: KeyResultKind
      $where: KeyResultWhere
      $orderBy: KeyResultOrder = CURATED
      $first: Int = 20
      $after: String
    ) {
      keyResults(
        locale: $locale
        fallback: $fallback
        programme: $programme
        theme: $theme
        kind: $kind
        where: $where
        orderBy: $orderBy
        first: $first
        after: $after
      ) {
        nodes {
          ...KeyResultCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [parts.KEY_RESULT],
)

/** Documents, in the order of the editors. */
export const DOCUMENTS = /* @__PURE__ */ graphql<
  types.DocumentsQuery,
  types.DocumentsQueryVariables
>(
  /* GraphQL */ `
    query Documents(
      $locale: Locale!
      $fallback: [Locale!]
      $programme: String
      $theme: ID
      $documentType: String
      $year: Int
      $where: DocumentWhere
      $orderBy: DocumentOrder = CURATED
      $first: Int = 20
      $after: String
    ) {
      documents(
        locale: $locale
        fallback: $fallback
        programme: $programme
        theme: $theme
        documentType: $documentType
        year: $year
        where: $where
        orderBy: $orderBy
        first: $first
        after: $after
      ) {
        nodes {
          ...DocumentCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [parts.DOCUMENT],
)
