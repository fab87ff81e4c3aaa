import type { ThemeData } from '../../editions/types.js'
import { compact } from './compact.js'
import { CONTEXT, workOf } from './parts.js'
import type { JsonLd, JsonLdPage } from './types.js'

/** A theme: a page that gathers results, testimonials and documents, hence a CollectionPage. */
export function themeJsonLd({ data, page }: { data: ThemeData; page: JsonLdPage }): JsonLd {
  return compact({
    '@context': CONTEXT,
    '@type': 'CollectionPage',
    name: data.title,
    description: data.summary,
    ...workOf(page),
  })
}
