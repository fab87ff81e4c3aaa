import type { Api } from './ask.js'
import * as fragment from './fragments.js'
import type { Country, Json, ProgrammeLink, RichText, StoryCard, ThemeLink } from './types.js'

export type Story = StoryCard & {
  programme: ProgrammeLink | null
  themes: ThemeLink[]
  body: RichText
  countries: Country[]
  readingMinutes: number
  jsonLd: Json
}

const QUERY = /* GraphQL */ `
  query Story($slug: String!, $locale: Locale!, $fallback: [Locale!]) {
    story(slug: $slug, locale: $locale, fallback: $fallback) {
      ...StoryCard
      programme {
        ...ProgrammeLink
      }
      themes {
        ...ThemeLink
      }
      body {
        html(headingLevel: 2)
      }
      countries {
        code
        name
      }
      readingMinutes
      jsonLd
    }
  }
`

/** The whole operation. */
export const STORY_QUERY = [
  QUERY,
  fragment.ENTRY,
  fragment.IMAGE,
  fragment.PROGRAMME_LINK,
  fragment.THEME_LINK,
  fragment.STORY_CARD,
].join('')

/** A story; null when nothing may be shown. */
export async function readStory({
  api,
  ...variables
}: {
  api: Api
  slug: string
  locale: string
  fallback: string[]
}): Promise<Story | null> {
  const { story } = await api.ask<{ story: Story | null }>({
    query: STORY_QUERY,
    variables,
  })
  return story
}
