import type { GraphQLSchema } from 'graphql'

import type { Settings } from '../../entries/settings.js'
import { boundFields } from './boundFields.js'
import { createParts } from './builder.js'
import { changes } from './changes.js'
import { connections } from './connection.js'
import { country } from './country.js'
import { document } from './document.js'
import { entry } from './entry.js'
import { file } from './file.js'
import { hostFields } from './hostFields.js'
import { image } from './image.js'
import { keyResult } from './keyResult.js'
import { nameWhatIsAllowed } from './nameWhatIsAllowed.js'
import { measure } from './measure.js'
import { node } from './node.js'
import { programme } from './programme.js'
import { query } from './query.js'
import { queryLists } from './queryLists.js'
import { richText } from './richText.js'
import { scalars } from './scalars.js'
import { section } from './section.js'
import { story } from './story.js'
import { summary } from './summary.js'
import { testimonial } from './testimonial.js'
import { theme } from './theme.js'

/** The public schema: every type, a line each. It depends on the settings alone. */
export function buildSchema(settings: Settings): GraphQLSchema {
  const parts = createParts(settings)
  scalars(parts)
  country(parts)
  measure(parts)
  section(parts)
  image(parts)
  file(parts)
  richText(parts)
  entry(parts)
  summary(parts)
  const lists = connections(parts)
  programme(parts)
  theme(parts, lists)
  story(parts)
  testimonial(parts)
  keyResult(parts)
  document(parts)
  hostFields(parts)
  query(parts)
  node(parts)
  queryLists(parts, lists)
  changes(parts)
  return boundFields(nameWhatIsAllowed(parts.builder.toSchema({ sortSchema: false })))
}
