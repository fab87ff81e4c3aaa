import type { Api } from './ask.js'
import * as fragment from './fragments.js'
import type { Connection, Image, ProgrammeLink, ThemeCard } from './types.js'

export type ProgrammeCard = ProgrammeLink & {
  summary: string | null
  logo: Image | null
  themes: ThemeCard[]
}

const QUERY = /* GraphQL */ `
  query Home($locale: Locale!, $fallback: [Locale!], $after: String) {
    programmes(locale: $locale, fallback: $fallback, first: 12, after: $after) {
      nodes {
        ...ProgrammeLink
        summary
        logo {
          ...Image
        }
        themes {
          ...ThemeLink
          summary
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
export const HOME_QUERY = [
  QUERY,
  fragment.ENTRY,
  fragment.IMAGE,
  fragment.PROGRAMME_LINK,
  fragment.THEME_LINK,
].join('')

/** The programmes with their themes. */
export async function readHome({
  api,
  ...variables
}: {
  api: Api
  locale: string
  fallback: string[]
  after?: string
}): Promise<Connection<ProgrammeCard>> {
  const { programmes } = await api.ask<{ programmes: Connection<ProgrammeCard> }>({
    query: HOME_QUERY,
    variables,
  })
  return programmes
}
