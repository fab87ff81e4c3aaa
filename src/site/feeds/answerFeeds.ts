import { apiFor } from '../api/ask.js'
import { allLocales } from '../api/locales.js'
import { keptAs, pageResponse } from '../pageResponse.js'
import type { Reader } from '../reader.js'
import { atom } from './atom.js'
import { readFeed } from './readFeed.js'
import { rss } from './rss.js'
import { sitemap } from './sitemap.js'

const FEEDS: Record<string, { make: typeof atom; type: string }> = {
  'feed.atom': { make: atom, type: 'application/atom+xml' },
  'feed.rss': { make: rss, type: 'application/rss+xml' },
}

/** A feed, where the name below the locale is that of one; null: it is no feed. */
export async function answerFeed({
  request,
  reader,
  name,
}: {
  request: Request
  reader: Reader
  name: string
}): Promise<Response | null> {
  const feed = FEEDS[name]
  if (!feed) return null
  const items = await readFeed(reader)
  const headers = keptAs(reader.api.kept)
  return pageResponse({ request, html: feed.make({ reader, items }), headers, type: feed.type })
}

/** The sitemap of the whole site, for search engines. */
export async function answerSitemap(request: Request): Promise<Response> {
  const api = apiFor(request.headers)
  const text = await sitemap({ api, locales: await allLocales(api) })
  return pageResponse({ request, html: text, headers: keptAs(api.kept), type: 'application/xml' })
}

/** What search engines may read: everything public. */
export function answerRobots(request: Request): Response {
  const { origin } = apiFor(request.headers)
  const html = `User-agent: *\nDisallow: /admin\n\nSitemap: ${origin}/sitemap.xml\n`
  const headers = { 'cache-control': 'public, max-age=3600' }
  return pageResponse({ request, html, headers, type: 'text/plain' })
}
