import type { Reader } from '../reader.js'
import type { FeedItem } from './readFeed.js'
import { xml } from './xml.js'

/** A feed as Atom. @see RFC 4287 */
export function atom({ reader, items }: { reader: Reader; items: FeedItem[] }): string {
  const { api, locale, t, tag } = reader
  const home = `${api.origin}/${locale}`
  const updated =
    items
      .map((item) => item.updatedAt)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z'
  const entries = items.map(
    (item) => `  <entry>
    <id>urn:uuid:${xml(item.id)}</id>
    <title>${xml(item.title)}</title>
    <link href="${xml(item.url)}"/>
    <published>${xml(item.publishedAt)}</published>
    <updated>${xml(item.updatedAt)}</updated>
    <summary>${xml(item.description ?? '')}</summary>
  </entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(tag)}">
  <id>${xml(home)}</id>
  <title>${xml(t.siteName)}</title>
  <subtitle>${xml(t.siteDescription)}</subtitle>
  <author><name>${xml(t.siteName)}</name></author>
  <link href="${xml(home)}"/>
  <link rel="self" href="${xml(`${home}/feed.atom`)}"/>
  <updated>${xml(updated)}</updated>
${entries.join('\n')}
</feed>
`
}
