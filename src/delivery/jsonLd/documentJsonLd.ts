import type { DocumentData } from '../../editions/types.js'
import { compact } from './compact.js'
import { CONTEXT, organisation, workOf } from './parts.js'
import type { JsonLd, JsonLdPage } from './types.js'

/** A file of a document, as JSON-LD and Dublin Core tell of it. */
export type LinkedFile = {
  /** Absolute. */
  url: string
  mimeType: string
  bytes: number
  /** BCP 47. */
  language: string
  /** Hex. */
  sha256: string
}

/**
 * schema.org's kinds of DigitalDocument and CreativeWork, for the document types that have one of
 * their own.
 */
const TYPES: Readonly<Record<string, string>> = {
  report: 'Report',
  study: 'Report',
  presentation: 'PresentationDigitalDocument',
}

/**
 * A document with its files. Authors stay plain texts: the data does not say which are persons and
 * which organisations.
 */
export function documentJsonLd(options: {
  data: DocumentData
  files: LinkedFile[]
  page: JsonLdPage
}): JsonLd {
  const { data, files, page } = options
  return compact({
    '@context': CONTEXT,
    '@type': TYPES[data.documentType] ?? 'DigitalDocument',
    name: data.title,
    description: data.description,
    ...workOf(page),
    datePublished: data.publishedOn ?? page.publishedAt,
    author: data.authors,
    publisher: organisation(data.publisher),
    license: data.licence,
    identifier: data.identifiers.map(({ scheme, value }) => ({
      '@type': 'PropertyValue',
      propertyID: scheme,
      value,
    })),
    encoding: files.map((file) => ({
      '@type': 'MediaObject',
      contentUrl: file.url,
      encodingFormat: file.mimeType,
      contentSize: `${file.bytes} B`,
      inLanguage: file.language,
      sha256: file.sha256,
    })),
  })
}
