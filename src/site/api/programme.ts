import type { Api } from './ask.js'
import * as fragment from './fragments.js'
import type { Connection, Country, DocumentCard, Image, Json, ProgrammeLink } from './types.js'
import type { KeyResult, RichText, StoryCard, Testimonial, ThemeCard } from './types.js'

export type Programme = ProgrammeLink & {
  summary: string | null
  body: RichText | null
  logo: Image | null
  countries: Country[]
  funders: string[]
  website: string | null
  themes: ThemeCard[]
  jsonLd: Json
}

export type ProgrammeAnswer = {
  programme: Programme | null
  keyResults: { nodes: KeyResult[] }
  testimonials: { nodes: Testimonial[] }
  stories: Connection<StoryCard>
  documents: Connection<DocumentCard>
}

const QUERY = /* GraphQL */ `
  query Programme(
    $slug: String!
    $locale: Locale!
    $fallback: [Locale!]
    $stories: String
    $documents: String
  ) {
    programme(slug: $slug, locale: $locale, fallback: $fallback) {
      ...ProgrammeLink
      summary
      body {
        html(headingLevel: 2)
      }
      logo {
        ...Image
      }
      countries {
        code
        name
      }
      funders
      website
      themes {
        ...ThemeLink
        summary
      }
      jsonLd
    }
    keyResults(
      programme: $slug
      kind: FIGURE
      locale: $locale
      fallback: $fallback
      orderBy: NEWEST
      first: 12
    ) {
      nodes {
        ...KeyResult
      }
    }
    testimonials(programme: $slug, locale: $locale, fallback: $fallback, first: 2) {
      nodes {
        ...Testimonial
      }
    }
    stories(programme: $slug, locale: $locale, fallback: $fallback, first: 6, after: $stories) {
      nodes {
        ...StoryCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    documents(
      programme: $slug
      locale: $locale
      fallback: $fallback
      first: 12
      after: $documents
    ) {
      nodes {
        ...DocumentCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

/** The whole operation. */
export const PROGRAMME_QUERY = [
  QUERY,
  fragment.ENTRY,
  fragment.IMAGE,
  fragment.FILE,
  fragment.PROGRAMME_LINK,
  fragment.THEME_LINK,
  fragment.KEY_RESULT,
  fragment.TESTIMONIAL,
  fragment.STORY_CARD,
  fragment.DOCUMENT_CARD,
].join('')

/** A programme with its themes, stories and documents. */
export function readProgramme({
  api,
  ...variables
}: {
  api: Api
  slug: string
  locale: string
  fallback: string[]
  stories?: string
  documents?: string
}): Promise<ProgrammeAnswer> {
  return api.ask<ProgrammeAnswer>({ query: PROGRAMME_QUERY, variables })
}
