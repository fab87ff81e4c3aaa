import { buildSchema, parse, validate } from 'graphql'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

import { DOCUMENT_QUERY } from '../../../src/site/api/document.js'
import { facetsQuery } from '../../../src/site/api/facets.js'
import { FRAME_QUERY } from '../../../src/site/api/frame.js'
import { HOME_QUERY } from '../../../src/site/api/home.js'
import { listQuery } from '../../../src/site/api/lists.js'
import { LOCALES_QUERY } from '../../../src/site/api/locales.js'
import { PROGRAMME_QUERY } from '../../../src/site/api/programme.js'
import { SEARCH_QUERY } from '../../../src/site/api/search.js'
import { STORY_QUERY } from '../../../src/site/api/story.js'
import { TESTIMONIAL_QUERY } from '../../../src/site/api/testimonial.js'
import { THEME_QUERY } from '../../../src/site/api/theme.js'
import { FEED_QUERY } from '../../../src/site/feeds/readFeed.js'
import { sitemapQuery } from '../../../src/site/feeds/sitemap.js'

const file = path.resolve(import.meta.dirname, '../../../docs/reference/delivery.graphql')
const schema = buildSchema(readFileSync(file, 'utf8'))

test.each(
  Object.entries({
    DOCUMENT_QUERY,
    FEED_QUERY,
    FRAME_QUERY,
    HOME_QUERY,
    LOCALES_QUERY,
    PROGRAMME_QUERY,
    SEARCH_QUERY,
    STORY_QUERY,
    TESTIMONIAL_QUERY,
    THEME_QUERY,
    ...ofEach('facets', ['stories', 'testimonials', 'keyResults', 'documents'], facetsQuery),
    ...ofEach('list', ['stories', 'testimonials', 'keyResults', 'documents'], listQuery),
    ...ofEach(
      'sitemap',
      ['programmes', 'themes', 'stories', 'testimonials', 'documents'],
      sitemapQuery,
    ),
  }),
)('%s asks for nothing that the delivery API does not have', (_name, query) => {
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([])
})

/** The query of each list, under a name for the report. */
function ofEach<L extends string>(
  what: string,
  lists: readonly L[],
  queryOf: (list: L) => string,
): Record<string, string> {
  return Object.fromEntries(lists.map((list) => [`${what} of ${list}`, queryOf(list)]))
}
