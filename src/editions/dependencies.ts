import type { OneLocaleDoc } from '../entries/pickLocale.js'
import { asObject, asText, asTexts, unique } from '../entries/read.js'
import type { DependencyKey, DependencyRef } from './source.js'
import type { EditionType } from './types.js'

/**
 * The documents whose facts go into an entry's editions. When one of them changes, the editions
 * are made again. What an entry only shows is resolved at read time and is not among them.
 *
 * @param doc The entry in any locale: none of these links is localised.
 */
export function dependenciesOf(type: EditionType, doc: OneLocaleDoc): DependencyRef[] {
  switch (type) {
    case 'testimonials':
      return links(['consents', doc.consent], ['media', asObject(doc.video).file])
    case 'stories':
    case 'media':
      return links(['consents', doc.consent])
    case 'documents':
      return links(...asTexts(doc.files).map((id): Link => ['files', id]))
    default:
      return []
  }
}

type Link = [DependencyKey, unknown]

function links(...pairs: Link[]): DependencyRef[] {
  return unique(
    pairs.map(([key, value]): DependencyRef | null => {
      const id = asText(value)
      return id === null ? null : `${key}:${id}`
    }),
  )
}
