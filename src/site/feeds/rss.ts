import type { Reader } from '../reader.js'
import type { FeedItem } from './readFeed.js'
import { xml } from './xml.js'

/** A feed as RSS. @see https://www.rssboard.org/rss-specification */
export function rss({ reader, items }: { reader: Reader; items: FeedItem[] }): string {
  const { api, locale, t, tag } = reader
  const home = `${api.origin}/${locale}`
  const entries = items.map(
    (item) => `    <item>
      <guid isPermaLink="false">urn:uuid:${xml(item.id)}</guid>
      <title>${xml(item.title)}</title>
      <link>${xml(item.url)}</link>
      <pubDate>${new Date(item.publishedAt).toUTCString()}</pubDate>
      <description>${xml(item.description ?? '')}</description>
    </item>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${xml(t.siteName)}</title>
    <link>${xml(home)}</link>
    <atom:link rel="self" type="application/rss+xml" href="${xml(`${home}/feed.rss`)}"/>
    <description>${xml(t.siteDescription)}</description>
    <language>${xml(tag)}</language>
${entries.join('\n')}
  </channel>
</rss>
`
}
