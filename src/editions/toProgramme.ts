import { ENTRY_KEYS } from '../entries/slugs.js'
import { entryEdition } from './edition.js'
import { record, text, texts } from '../entries/read.js'
import { ref, refs } from './refs.js'
import { toRichText } from './richText.js'
import { toSections } from './sections.js'
import type { EditionSource } from './source.js'
import type { Edition, ProgrammeData } from './types.js'

/** A programme as the public may read it; null when it may not be shown. */
export function toProgramme(source: EditionSource): Edition<'programmes'> | null {
  const { doc, settings } = source
  const name = text(doc.name)
  if (name === null) return null
  const body = toRichText(doc.body, settings)
  const logo = ref('media', doc.logo)
  const series = refs('themes', doc.series)
  const countries = texts(doc.countries)
  const labels = record(doc.labels)
  return entryEdition(source, 'programmes', {
    title: name,
    slug: text(doc.slug) ?? text(doc.uid),
    countries,
    texts: [text(doc.acronym), text(doc.summary), body.text],
    shows: [logo, ...series, ...body.shows],
    data: {
      name,
      acronym: text(doc.acronym),
      summary: text(doc.summary),
      body: body.data,
      logo,
      countries,
      funders: texts(doc.funders),
      website: text(doc.website),
      urlPatterns: toUrlPatterns(doc.urlPatterns),
      sections: toSections(doc.sections),
      labels: { theme: text(labels.theme), crossCutting: text(labels.crossCutting) },
      series,
    },
  })
}

function toUrlPatterns(group: unknown): ProgrammeData['urlPatterns'] {
  const patterns = record(group)
  return Object.fromEntries(
    ENTRY_KEYS.flatMap((type) => {
      const pattern = text(patterns[type])
      return pattern === null ? [] : [[type, pattern]]
    }),
  )
}
