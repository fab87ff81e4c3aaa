import type { EntryType } from '../api/types.js'
import { pagePath, testimonialPath } from '../paths.js'
import type { Reader } from '../reader.js'

/** One entry of a feed. */
export type FeedItem = {
  id: string
  title: string
  description: string | null
  /** Absolute address of its page. */
  url: string
  /** RFC 3339, UTC. */
  publishedAt: string
  updatedAt: string
}

type Node = {
  id: string
  type: EntryType
  slug?: string
  publishedAt: string
  updatedAt: string
  seo: { title: string; description: string | null }
  attribution?: { text: string }
}

const FIELDS = 'id type publishedAt updatedAt seo { title description }'

/** The whole operation; only what is written in the language itself. */
export const FEED_QUERY = /* GraphQL */ `
  query Feed($locale: Locale!, $programme: String) {
    stories(locale: $locale, programme: $programme, orderBy: PUBLISHED_AT_DESC, first: 20) {
      nodes { ${FIELDS} slug }
    }
    testimonials(locale: $locale, programme: $programme, orderBy: PUBLISHED_AT_DESC, first: 20) {
      nodes { ${FIELDS} attribution { text } }
    }
    documents(locale: $locale, programme: $programme, orderBy: PUBLISHED_AT_DESC, first: 20) {
      nodes { ${FIELDS} slug }
    }
  }
`

/** The newest stories, testimonials and documents of a language, the latest first. */
export async function readFeed({ api, locale, programme }: Reader): Promise<FeedItem[]> {
  const lists = await api.ask<Record<'stories' | 'testimonials' | 'documents', { nodes: Node[] }>>({
    query: FEED_QUERY,
    variables: { locale, programme },
  })
  const nodes = Object.values(lists).flatMap((list) => list.nodes)
  return nodes
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
    .slice(0, 30)
    .map(({ id, type, slug = '', publishedAt, updatedAt, seo, attribution }) => ({
      ...{ id, publishedAt, updatedAt },
      ...{ title: attribution?.text || seo.title, description: seo.description },
      url: api.origin + (pagePath({ locale, type, slug }) ?? testimonialPath({ locale, id })),
    }))
}
