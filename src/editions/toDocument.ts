import { entryEdition } from './edition.js'
import { asDay, asObjects, asText, asTexts } from '../entries/read.js'
import { ref, refs } from './refs.js'
import type { EditionSource } from './source.js'
import type { DocumentData, Edition, Ref } from './types.js'

/** A document as the public can read it; null if it is not public. */
export function toDocument(source: EditionSource): Edition<'documents'> | null {
  const { doc } = source
  const title = asText(doc.title)
  if (title === null) return null
  const files = toFiles(source)
  const cover = ref('media', doc.cover) ?? firstCover(source, files)
  const documentType = asText(doc.type) ?? 'other'
  const authors = asTexts(doc.authors)
  return entryEdition(source, 'documents', {
    title,
    slug: asText(doc.slug) ?? asText(doc.uid),
    kind: documentType,
    date: asDay(doc.publishedOn),
    fileLanguages: files.map(({ language }) => language),
    texts: [asText(doc.description), authors.join(', '), asText(doc.publisher)],
    shows: [cover, ...files.map(({ file }) => file)],
    data: {
      title,
      description: asText(doc.description),
      documentType,
      files,
      publishedOn: asDay(doc.publishedOn),
      authors,
      publisher: asText(doc.publisher),
      licence: asText(doc.licence),
      identifiers: toIdentifiers(doc.identifiers),
      cover,
    },
  })
}

/** In the order of the configured locales; those of other languages follow. */
function toFiles({ doc, lookup, settings }: EditionSource): DocumentData['files'] {
  const files = refs('files', doc.files).flatMap((file) => {
    const language = asText(lookup(file as `files:${string}`)?.language)
    return language ? [{ file, language }] : []
  })
  const order = ({ language }: { language: string }) => {
    const index = settings.locales.findIndex(({ code }) => code === language)
    return index < 0 ? settings.locales.length : index
  }
  return files.sort((a, b) => order(a) - order(b))
}

/** The first page of the file in this edition's language, or else of the first file. */
function firstCover({ locale, lookup }: EditionSource, files: DocumentData['files']): Ref | null {
  const own = files.filter(({ language }) => language === locale)
  for (const { file } of [...own, ...files]) {
    const cover = ref('media', lookup(file as `files:${string}`)?.cover)
    if (cover) return cover
  }
  return null
}

function toIdentifiers(rows: unknown): DocumentData['identifiers'] {
  return asObjects(rows).flatMap((row) => {
    const value = asText(row.value)
    return value === null ? [] : [{ scheme: asText(row.scheme) ?? 'other', value }]
  })
}
