import type { Api } from './ask.js'
import * as fragment from './fragments.js'
import type { Connection, DocumentCard, Image, Json, KeyResult } from './types.js'
import type {
  ProgrammeLink,
  RichText,
  Section,
  StoryCard,
  Testimonial,
  ThemeLink,
} from './types.js'

export type Highlight = {
  title: string
  body: RichText
  image: Image | null
  document: DocumentCard | null
}

export type Theme = ThemeLink & {
  programme: ProgrammeLink | null
  summary: string | null
  body: RichText | null
  image: Image | null
  keyResultsSection: Section
  keyResults: KeyResult[]
  highlight: Highlight | null
  testimonialsSection: Section
  testimonials: Connection<Testimonial>
  mainResultsSection: Section
  mainResults: KeyResult[]
  documentsSection: Section
  documents: Connection<DocumentCard>
  stories: Connection<StoryCard>
  previous: ThemeLink | null
  next: ThemeLink | null
  jsonLd: Json
}

const QUERY = /* GraphQL */ `
  query Theme(
    $slug: String!
    $locale: Locale!
    $fallback: [Locale!]
    $testimonials: String
    $documents: String
    $stories: String
  ) {
    theme(slug: $slug, locale: $locale, fallback: $fallback) {
      ...ThemeLink
      programme {
        ...ProgrammeLink
      }
      summary
      body {
        html(headingLevel: 2)
      }
      image {
        ...Image
      }
      keyResultsSection {
        ...Section
      }
      keyResults {
        ...KeyResult
      }
      highlight {
        title
        body {
          html(headingLevel: 3)
        }
        image {
          ...Image
        }
        document {
          ...DocumentCard
        }
      }
      testimonialsSection {
        ...Section
      }
      testimonials(first: 12, after: $testimonials) {
        nodes {
          ...Testimonial
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      mainResultsSection {
        ...Section
      }
      mainResults {
        ...KeyResult
      }
      documentsSection {
        ...Section
      }
      documents(first: 12, after: $documents) {
        nodes {
          ...DocumentCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      stories(first: 6, after: $stories) {
        nodes {
          ...StoryCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      previous {
        ...ThemeLink
      }
      next {
        ...ThemeLink
      }
      jsonLd
    }
  }
  fragment Section on Section {
    heading
    label
    subheading
    intro
  }
`

/** The whole operation. */
export const THEME_QUERY = [
  QUERY,
  fragment.ENTRY,
  fragment.IMAGE,
  fragment.FILE,
  fragment.PROGRAMME_LINK,
  fragment.THEME_LINK,
  fragment.KEY_RESULT,
  fragment.TESTIMONIAL,
  fragment.DOCUMENT_CARD,
  fragment.STORY_CARD,
].join('')

/** Cursors of the lists on the page, from its address. */
export type ThemeCursors = { testimonials?: string; documents?: string; stories?: string }

/** Everything that a theme page shows, in one request; null when nothing may be shown. */
export async function readTheme({
  api,
  ...variables
}: {
  api: Api
  slug: string
  locale: string
  fallback: string[]
} & ThemeCursors): Promise<Theme | null> {
  const { theme } = await api.ask<{ theme: Theme | null }>({
    query: THEME_QUERY,
    variables,
  })
  return theme
}
