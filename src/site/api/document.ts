import type { Api } from './ask.js'
import * as fragment from './fragments.js'
import type { DocumentCard, File, Json, ProgrammeLink, ThemeLink } from './types.js'

export type Document = DocumentCard & {
  programme: ProgrammeLink | null
  themes: ThemeLink[]
  description: string | null
  documentType: string
  authors: string[]
  publisher: string | null
  licence: string | null
  files: File[]
  citation: string
  jsonLd: Json
}

const QUERY = /* GraphQL */ `
  query Document($slug: String!, $locale: Locale!, $fallback: [Locale!]) {
    document(slug: $slug, locale: $locale, fallback: $fallback) {
      ...DocumentCard
      programme {
        ...ProgrammeLink
      }
      themes {
        ...ThemeLink
      }
      description
      documentType
      authors
      publisher
      licence
      files {
        ...File
      }
      citation
      jsonLd
    }
  }
`

/** The whole operation. */
export const DOCUMENT_QUERY = [
  QUERY,
  fragment.ENTRY,
  fragment.IMAGE,
  fragment.FILE,
  fragment.PROGRAMME_LINK,
  fragment.THEME_LINK,
  fragment.DOCUMENT_CARD,
].join('')

/** A document with its files; null when nothing may be shown. */
export async function readDocument({
  api,
  ...variables
}: {
  api: Api
  slug: string
  locale: string
  fallback: string[]
}): Promise<Document | null> {
  const { document } = await api.ask<{ document: Document | null }>({
    query: DOCUMENT_QUERY,
    variables,
  })
  return document
}
