import type { Api } from './ask.js'
import { ENTRY, PROGRAMME_LINK, THEME_LINK } from './fragments.js'
import type { ProgrammeLink, ThemeLink } from './types.js'

type Counted = { totalCount: number }

/** What menu and footer of every page are made of. */
export type Frame = {
  programmes: (ProgrammeLink & { funders: string[]; themes: ThemeLink[] })[]
  counts: Record<'stories' | 'testimonials' | 'keyResults' | 'documents', number>
}

const QUERY = /* GraphQL */ `
  query Frame($locale: Locale!, $fallback: [Locale!], $programme: String) {
    programmes(locale: $locale, fallback: $fallback, first: 12) {
      nodes {
        ...ProgrammeLink
        funders
        themes {
          ...ThemeLink
        }
      }
    }
    stories(locale: $locale, fallback: $fallback, programme: $programme, first: 1) {
      totalCount
    }
    testimonials(locale: $locale, fallback: $fallback, programme: $programme, first: 1) {
      totalCount
    }
    keyResults(locale: $locale, fallback: $fallback, programme: $programme, first: 1) {
      totalCount
    }
    documents(locale: $locale, fallback: $fallback, programme: $programme, first: 1) {
      totalCount
    }
  }
`

/** The whole operation. */
export const FRAME_QUERY = [QUERY, ENTRY, PROGRAMME_LINK, THEME_LINK].join('')

/** Programmes, their themes, and how many entries of each other kind there are. */
export async function readFrame({
  api,
  ...variables
}: {
  api: Api
  locale: string
  fallback: string[]
  /** The one programme that the site shows. */
  programme?: string | undefined
}): Promise<Frame> {
  const { programmes, ...lists } = await api.ask<
    { programmes: { nodes: Frame['programmes'] } } & Record<keyof Frame['counts'], Counted>
  >({ query: FRAME_QUERY, variables })
  const { programme } = variables
  const isShown = ({ id, slug, alternates }: ProgrammeLink) =>
    !programme || [id, slug, ...alternates.map((one) => one.slug)].includes(programme)
  const { stories, testimonials, keyResults, documents } = lists
  return {
    programmes: programmes.nodes.filter(isShown),
    counts: {
      stories: stories.totalCount,
      testimonials: testimonials.totalCount,
      keyResults: keyResults.totalCount,
      documents: documents.totalCount,
    },
  }
}
