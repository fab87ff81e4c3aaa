import { ENTRY_KEYS } from '../entries/slugs.js'
import { entryEdition } from './edition.js'
import { asObject, asText, asTexts } from '../entries/read.js'
import { ref, refs } from './refs.js'
import { toRichText } from './richText.js'
import { toSections } from './sections.js'
import type { EditionSource } from './source.js'
import type { Edition, ProgrammeData } from './types.js'

/** A programme as the public can read it; null if it is not public. */
export function toProgramme(source: EditionSource): Edition<'programmes'> | null {
  const { doc, settings } = source
  const name = asText(doc.name)
  if (name === null) return null
  const body = toRichText(doc.body, settings)
  const logo = ref('media', doc.logo)
  const series = refs('themes', doc.series)
  const countries = asTexts(doc.countries)
  const labels = asObject(doc.labels)
  return entryEdition(source, 'programmes', {
    title: name,
    slug: asText(doc.slug) ?? asText(doc.uid),
    countries,
    texts: [asText(doc.acronym), asText(doc.summary), body.text],
    shows: [logo, ...series, ...body.shows],
    data: {
      name,
      acronym: asText(doc.acronym),
      summary: asText(doc.summary),
      body: body.data,
      logo,
      countries,
      funders: asTexts(doc.funders),
      website: asText(doc.website),
      urlPatterns: toUrlPatterns(doc.urlPatterns),
      sections: toSections(doc.sections),
      labels: { theme: asText(labels.theme), crossCutting: asText(labels.crossCutting) },
      series,
    },
  })
}

function toUrlPatterns(group: unknown): ProgrammeData['urlPatterns'] {
  const patterns = asObject(group)
  return Object.fromEntries(
    ENTRY_KEYS.flatMap((type) => {
      const pattern = asText(patterns[type])
      return pattern === null ? [] : [[type, pattern]]
    }),
  )
}
