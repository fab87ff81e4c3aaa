import { graphql } from '../graphql.js'
import * as parts from './fragments.js'
import type * as types from './types.js'

/** A programme with its themes; null if it is not public. */
export const PROGRAMME_PAGE = /* @__PURE__ */ graphql<
  types.ProgrammePageQuery,
  types.ProgrammePageQueryVariables
>(
  /* GraphQL */ `
    query ProgrammePage($slug: String!, $locale: Locale!, $fallback: [Locale!]) {
      programme(slug: $slug, locale: $locale, fallback: $fallback) {
        ...ProgrammeCard
        ...HeadParts
        body {
          html(headingLevel: 2)
        }
        countries {
          code
          name
        }
        funders
        website
        themes {
          ...ThemeCard
        }
        jsonLd
      }
    }
  `,
  [parts.PROGRAMME, parts.THEME, parts.HEAD],
)

/** Everything that the page of a theme shows; null if it is not public. */
export const THEME_PAGE = /* @__PURE__ */ graphql<
  types.ThemePageQuery,
  types.ThemePageQueryVariables
>(
  /* GraphQL */ `
    query ThemePage($slug: String!, $locale: Locale!, $fallback: [Locale!]) {
      theme(slug: $slug, locale: $locale, fallback: $fallback) {
        ...ThemeCard
        ...HeadParts
        programme {
          ...EntryParts
          slug
          name
          acronym
        }
        body {
          html(headingLevel: 2)
        }
        keyResultsSection {
          ...SectionParts
        }
        keyResults {
          ...KeyResultCard
        }
        highlight {
          title
          body {
            html(headingLevel: 3)
          }
          image {
            ...ImageParts
          }
          document {
            ...DocumentCard
          }
        }
        testimonialsSection {
          ...SectionParts
        }
        testimonials(first: 12) {
          nodes {
            ...TestimonialCard
          }
          totalCount
        }
        mainResultsSection {
          ...SectionParts
        }
        mainResults {
          ...KeyResultCard
        }
        documentsSection {
          ...SectionParts
        }
        documents(first: 12) {
          nodes {
            ...DocumentCard
          }
          totalCount
        }
        stories(first: 6) {
          nodes {
            ...StoryCard
          }
          totalCount
        }
        previous {
          ...EntryParts
          slug
          label
          title
        }
        next {
          ...EntryParts
          slug
          label
          title
        }
        jsonLd
      }
    }
  `,
  [
    parts.THEME,
    parts.HEAD,
    parts.SECTION,
    parts.KEY_RESULT,
    parts.DOCUMENT,
    parts.TESTIMONIAL,
    parts.STORY,
  ],
)

/** A story, whole; null if it is not public. */
export const STORY_PAGE = /* @__PURE__ */ graphql<
  types.StoryPageQuery,
  types.StoryPageQueryVariables
>(
  /* GraphQL */ `
    query StoryPage($slug: String!, $locale: Locale!, $fallback: [Locale!]) {
      story(slug: $slug, locale: $locale, fallback: $fallback) {
        ...StoryCard
        ...HeadParts
        programme {
          ...EntryParts
          slug
          name
          acronym
        }
        themes {
          ...EntryParts
          slug
          label
          title
        }
        body {
          html(headingLevel: 2)
        }
        jsonLd
      }
    }
  `,
  [parts.STORY, parts.HEAD],
)

/** A document with all its files; null if it is not public. */
export const DOCUMENT_PAGE = /* @__PURE__ */ graphql<
  types.DocumentPageQuery,
  types.DocumentPageQueryVariables
>(
  /* GraphQL */ `
    query DocumentPage($slug: String!, $locale: Locale!, $fallback: [Locale!]) {
      document(slug: $slug, locale: $locale, fallback: $fallback) {
        ...DocumentCard
        ...HeadParts
        programme {
          ...EntryParts
          slug
          name
          acronym
        }
        themes {
          ...EntryParts
          slug
          label
          title
        }
        authors
        publisher
        licence
        files {
          ...FileParts
        }
        citation
        jsonLd
      }
    }
  `,
  [parts.DOCUMENT, parts.HEAD],
)

/** The configured languages. */
export const LOCALES = /* @__PURE__ */ graphql<types.LocalesQuery, types.LocalesQueryVariables>(
  /* GraphQL */ `
    query Locales {
      locales {
        code
        tag
        name
        dir
        isDefault
      }
    }
  `,
)
