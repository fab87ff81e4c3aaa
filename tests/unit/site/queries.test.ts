import { buildSchema, parse, validate } from 'graphql'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

import { DOCUMENT_QUERY } from '../../../src/site/api/document.js'
import { HOME_QUERY } from '../../../src/site/api/home.js'
import { LOCALES_QUERY } from '../../../src/site/api/locales.js'
import { PROGRAMME_QUERY } from '../../../src/site/api/programme.js'
import { SEARCH_QUERY } from '../../../src/site/api/search.js'
import { STORY_QUERY } from '../../../src/site/api/story.js'
import { THEME_QUERY } from '../../../src/site/api/theme.js'

const file = path.resolve(import.meta.dirname, '../../../docs/reference/delivery.graphql')
const schema = buildSchema(readFileSync(file, 'utf8'))

test.each(
  Object.entries({
    DOCUMENT_QUERY,
    HOME_QUERY,
    LOCALES_QUERY,
    PROGRAMME_QUERY,
    SEARCH_QUERY,
    STORY_QUERY,
    THEME_QUERY,
  }),
)('%s asks for nothing that the delivery API does not have', (_name, query) => {
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([])
})
