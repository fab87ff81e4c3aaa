import { consentOf } from '../consent/consentOf.js'
import { entryEdition } from './edition.js'
import { day, text, texts } from '../entries/read.js'
import { ref } from './refs.js'
import { toRichText } from './richText.js'
import type { EditionSource } from './source.js'
import type { Edition } from './types.js'

/** A story as the public may read it; null when it may not be shown, or has no text. */
export function toStory(source: EditionSource): Edition<'stories'> | null {
  const { doc, settings } = source
  const title = text(doc.title)
  const body = toRichText(doc.body, settings)
  if (title === null || body.data === null) return null
  // Whom a story names is in its words, so the consent's own level is not compared.
  const permission = consentOf(source, 'anonymous')
  if (!permission) return null
  const image = ref('media', doc.image)
  const countries = texts(doc.countries)
  return entryEdition(source, 'stories', {
    ...permission,
    title,
    slug: text(doc.slug) ?? text(doc.uid),
    date: day(doc.date),
    countries,
    texts: [text(doc.standfirst), body.text],
    shows: [image, ...body.shows],
    data: {
      title,
      standfirst: text(doc.standfirst),
      body: body.data,
      image,
      countries,
      date: day(doc.date),
    },
  })
}
