import type { Api } from './ask.js'
import * as fragment from './fragments.js'
import type { Connection, DocumentCard, KeyResult, StoryCard, Testimonial } from './types.js'

/** A part of a list, and how many entries the whole of it has. */
export type Listed<T> = Connection<T> & { totalCount: number }

type Lists = {
  stories: StoryCard
  testimonials: Testimonial
  keyResults: KeyResult
  documents: DocumentCard
}

const TYPES: Record<keyof Lists, { where: string; fragment: string; needs: string[] }> = {
  stories: { where: 'StoryWhere', fragment: 'StoryCard', needs: [fragment.STORY_CARD] },
  testimonials: {
    where: 'TestimonialWhere',
    fragment: 'Testimonial',
    needs: [fragment.TESTIMONIAL],
  },
  keyResults: { where: 'KeyResultWhere', fragment: 'KeyResult', needs: [fragment.KEY_RESULT] },
  documents: {
    where: 'DocumentWhere',
    fragment: 'DocumentCard',
    needs: [fragment.DOCUMENT_CARD, fragment.FILE],
  },
}

/** The whole operation of a list. */
export function listQuery(list: keyof Lists): string {
  const { where, fragment: name, needs } = TYPES[list]
  const image = list === 'keyResults' ? [] : [fragment.IMAGE]
  return [
    /* GraphQL */ `
  query List(
    $locale: Locale!
    $fallback: [Locale!]
    $programme: String
    $where: ${where}
    $first: Int
    $after: String
  ) {
    list: ${list}(
      locale: $locale
      fallback: $fallback
      programme: $programme
      where: $where
      first: $first
      after: $after
    ) {
      totalCount
      nodes {
        ...${name}
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`,
    fragment.ENTRY,
    ...image,
    ...needs,
  ].join('')
}

/** Entries of a kind for which a condition holds, as their lists show them. */
export async function readList<L extends keyof Lists>({
  api,
  list,
  ...variables
}: {
  api: Api
  list: L
  locale: string
  fallback: string[]
  programme?: string | undefined
  where?: Record<string, unknown>
  first?: number
  after?: string | undefined
}): Promise<Listed<Lists[L]>> {
  const answer = await api.ask<{ list: Listed<Lists[L]> }>({ query: listQuery(list), variables })
  return answer.list
}
