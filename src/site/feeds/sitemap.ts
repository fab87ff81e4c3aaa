import type { Api } from '../api/ask.js'
import type { Alternate, EntryType, LocaleInfo } from '../api/types.js'
import { siteConfig } from '../config/siteConfig.js'
import { pagePath, testimonialPath } from '../paths.js'
import { xml } from './xml.js'

type Node = { id: string; type: EntryType; updatedAt: string; alternates: Alternate[] }
type Page = { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

const LISTS = ['programmes', 'themes', 'stories', 'testimonials', 'documents'] as const

/** The whole operation of a list. */
export const sitemapQuery = (list: (typeof LISTS)[number]): string => /* GraphQL */ `
  query Sitemap($locale: Locale!, $fallback: [Locale!], $after: String) {
    list: ${list}(locale: $locale, fallback: $fallback, first: 100, after: $after) {
      nodes {
        id
        type
        updatedAt
        alternates { locale hreflang slug url }
        ${list === 'programmes' ? '' : 'programme { alternates { slug } }'}
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`

/** As many addresses as a sitemap may hold. @see https://www.sitemaps.org/protocol.html */
const MOST = 50_000

type Asked = { api: Api; locales: LocaleInfo[] }

/** Every page of the site in each language that it is published in, with those of the others. */
export async function sitemap({ api, locales }: Asked): Promise<string> {
  const sections = [
    '',
    '/themes',
    '/stories',
    '/testimonials',
    '/results',
    '/documents',
    '/archive',
  ]
  const own = sections.flatMap((path) =>
    urlsOf({
      links: locales.map(({ code, tag }) => ({ tag, href: `${api.origin}/${code}${path}` })),
    }),
  )
  const entries: string[] = []
  for (const list of LISTS)
    for (const node of await readAll({ api, locales, list }))
      entries.push(...urlsOf({ links: linksOf({ node, api }), updatedAt: node.updatedAt }))
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[...own, ...entries].slice(0, MOST).join('\n')}
</urlset>
`
}

type Link = { tag: string; href: string }

function urlsOf({ links, updatedAt }: { links: Link[]; updatedAt?: string }): string[] {
  const others = links
    .map(
      ({ tag, href }) => `<xhtml:link rel="alternate" hreflang="${xml(tag)}" href="${xml(href)}"/>`,
    )
    .join('')
  const changed = updatedAt ? `<lastmod>${xml(updatedAt)}</lastmod>` : ''
  return links
    .filter(({ tag }) => tag !== 'x-default')
    .map(({ href }) => `<url><loc>${xml(href)}</loc>${changed}${others}</url>`)
}

function linksOf({ node, api }: { node: Node; api: Api }): Link[] {
  return node.alternates.flatMap(({ locale, hreflang, slug, url }) => {
    const path =
      node.type === 'TESTIMONIAL'
        ? testimonialPath({ locale, id: node.id })
        : slug && pagePath({ locale, type: node.type, slug })
    const href = url ?? (path && api.origin + path)
    return href ? [{ tag: hreflang, href }] : []
  })
}

async function readAll({
  api,
  locales,
  list,
}: Asked & { list: (typeof LISTS)[number] }): Promise<Node[]> {
  const [first, ...rest] = locales.map(({ code }) => code)
  const { programme } = siteConfig()
  const found: Node[] = []
  let after: string | null = null
  do {
    const variables = { locale: first, fallback: rest, after }
    const answer: { list: Page } = await api.ask({ query: sitemapQuery(list), variables })
    found.push(...answer.list.nodes)
    after = answer.list.pageInfo.hasNextPage ? answer.list.pageInfo.endCursor : null
  } while (after && found.length < MOST)
  if (!programme) return found
  type Owned = Node & { programme?: { alternates: { slug: string | null }[] } | null }
  return found.filter((node: Owned) =>
    (list === 'programmes' ? node : node.programme)?.alternates.some(
      ({ slug }) => slug === programme,
    ),
  )
}
