import type { DocumentData } from '../../editions/types.js'
import type { JsonLd, JsonLdPage } from './types.js'

/** A file of a document, as JSON-LD and Dublin Core tell of it. */
export type LinkedFile = {
  url: string
  mimeType: string
  bytes: number
  /** BCP 47. */
  language: string
  /** Hex. */
  sha256: string
}

export function documentJsonLd(options: {
  data: DocumentData
  files: LinkedFile[]
  page: JsonLdPage
}): JsonLd {
  return { name: options.page.url }
}
