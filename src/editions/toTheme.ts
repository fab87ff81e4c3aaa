import { entryEdition } from './edition.js'
import { code, number, record, text } from '../entries/read.js'
import { ref, refs } from './refs.js'
import { toRichText } from './richText.js'
import { toSections } from './sections.js'
import type { EditionSource } from './source.js'
import type { Edition, Ref, ThemeData } from './types.js'

/** A theme as the public may read it; null when it may not be shown. */
export function toTheme(source: EditionSource): Edition<'themes'> | null {
  const { doc, settings } = source
  const title = text(doc.title)
  if (title === null) return null
  const kind = code(doc.kind, ['theme', 'crossCutting']) ?? 'theme'
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
    slug: text(doc.slug) ?? text(doc.uid),
    texts: [text(doc.summary), body.text, ...highlight.texts],
    shows: [image, ...body.shows, ...highlight.shows, ...curated],
    data: {
      title,
      kind,
      number: number(doc.number),
      icon: text(doc.icon),
      summary: text(doc.summary),
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
  const group = record(doc.highlight)
  const title = text(group.title)
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
