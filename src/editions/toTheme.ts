import { entryEdition } from './edition.js'
import { asCode, asNumber, asObject, asText } from '../entries/read.js'
import { ref, refs } from './refs.js'
import { toRichText } from './richText.js'
import { toSections } from './sections.js'
import type { EditionSource } from './source.js'
import type { Edition, Ref, ThemeData } from './types.js'

/** A theme as the public can read it; null if it is not public. */
export function toTheme(source: EditionSource): Edition<'themes'> | null {
  const { doc, settings } = source
  const title = asText(doc.title)
  if (title === null) return null
  const kind = asCode(doc.kind, ['theme', 'crossCutting']) ?? 'theme'
  const body = toRichText(doc.body, settings)
  const highlight = toHighlight(source)
  const image = ref('media', doc.image)
  const keyResults = refs('keyResults', doc.keyResults)
  const testimonials = refs('testimonials', doc.testimonials)
  const documents = refs('documents', doc.documents)
  const curated = [...keyResults, ...testimonials, ...documents]
  return entryEdition(source, 'themes', {
    title,
    kind,
    slug: asText(doc.slug) ?? asText(doc.uid),
    texts: [asText(doc.summary), body.text, ...highlight.texts],
    shows: [image, ...body.shows, ...highlight.shows, ...curated],
    data: {
      title,
      kind,
      number: asNumber(doc.number),
      icon: asText(doc.icon),
      summary: asText(doc.summary),
      body: body.data,
      image,
      sections: toSections(doc.sections),
      highlight: highlight.data,
      keyResults,
      testimonials,
      documents,
    },
  })
}

type Highlight = { data: ThemeData['highlight']; shows: (Ref | null)[]; texts: string[] }

/** Without a title and a body there is nothing to put forward. */
function toHighlight({ doc, settings }: EditionSource): Highlight {
  const group = asObject(doc.highlight)
  const title = asText(group.title)
  const body = toRichText(group.body, settings)
  if (title === null || body.data === null) return { data: null, shows: [], texts: [] }
  const document = ref('documents', group.document)
  const image = ref('media', group.image)
  return {
    data: { title, body: body.data, document, image },
    shows: [document, image, ...body.shows],
    texts: [title, body.text],
  }
}
