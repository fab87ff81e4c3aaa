import type { StoryData } from '../../editions/types.js'
import { compact } from './compact.js'
import { CONTEXT, countriesOf, workOf } from './parts.js'
import type { JsonLd, JsonLdPage } from './types.js'

/** A story, as an Article. Its own date, where it has one, is when it was published. */
export function storyJsonLd({ data, page }: { data: StoryData; page: JsonLdPage }): JsonLd {
  return compact({
    '@context': CONTEXT,
    '@type': 'Article',
    headline: data.title,
    description: data.standfirst,
    ...workOf(page),
    datePublished: data.date ?? page.publishedAt,
    contentLocation: countriesOf(data.countries, page.tag),
  })
}
