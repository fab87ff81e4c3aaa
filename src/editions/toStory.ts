import { consentOf } from '../consent/consentOf.js'
import { entryEdition } from './edition.js'
import { asDay, asText, asTexts } from '../entries/read.js'
import { ref } from './refs.js'
import { toRichText } from './richText.js'
import type { EditionSource } from './source.js'
import type { Edition } from './types.js'

/** A story as the public can read it; null if it is not public or has no text. */
export function toStory(source: EditionSource): Edition<'stories'> | null {
  const { doc, settings } = source
  const title = asText(doc.title)
  const body = toRichText(doc.body, settings)
  if (title === null || body.data === null) return null
  // Whom a story names is in its words, so the consent's own level is not compared.
  const permission = consentOf(source, 'anonymous')
  if (!permission) return null
  const image = ref('media', doc.image)
  const countries = asTexts(doc.countries)
  return entryEdition(source, 'stories', {
    ...permission,
    title,
    slug: asText(doc.slug) ?? asText(doc.uid),
    date: asDay(doc.date),
    countries,
    texts: [asText(doc.standfirst), body.text],
    shows: [image, ...body.shows],
    data: {
      title,
      standfirst: asText(doc.standfirst),
      body: body.data,
      image,
      countries,
      date: asDay(doc.date),
    },
  })
}
