import type { DocumentData } from '../editions/types.js'
import { identifierText } from './identifiers.js'

/** Terms of a document; those that may be told more than once are lists. */
export type DublinCore = {
  title: string
  creator?: string[]
  subject?: string[]
  description?: string
  publisher?: string
  /** YYYY-MM-DD. */
  date?: string
  /** `Text` of the DCMI Type Vocabulary, then our own kind of document. */
  type: string[]
  /** Media types of the files, each once. */
  format?: string[]
  /** DOIs and addresses as URLs; « ISBN … ». */
  identifier?: string[]
  /** BCP 47 tags of the files, each once; without files, that of the description. */
  language: string[]
  rights?: string
}

/**
 * Dublin Core description of a document. A term is absent when nothing is known.
 *
 * @see https://www.dublincore.org/specifications/dublin-core/dces/
 */
export function dublinCore(options: {
  data: DocumentData
  /** BCP 47. */
  tag: string
  files: { mimeType: string; /** BCP 47. */ language: string }[]
  /** Titles of the themes. */
  subjects: string[]
  /** The document's page. */
  url: string | null
}): DublinCore {
  const { data, tag, files, subjects, url } = options
  const languages = distinct(files.map((file) => file.language))
  const identifiers = [...data.identifiers.map(identifierText), ...(url ? [url] : [])]
  return {
    title: data.title,
    ...known('creator', data.authors),
    ...known('subject', distinct(subjects)),
    ...known('description', data.description),
    ...known('publisher', data.publisher),
    ...known('date', data.publishedOn),
    type: ['Text', data.documentType],
    ...known('format', distinct(files.map((file) => file.mimeType))),
    ...known('identifier', distinct(identifiers)),
    language: languages.length > 0 ? languages : [tag],
    ...known('rights', data.licence),
  }
}

function known<K extends string, V extends string | string[]>(term: K, value: V | null) {
  return value !== null && value.length > 0 ? { [term]: value } : {}
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}
