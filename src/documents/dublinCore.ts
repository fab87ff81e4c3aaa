import type { DocumentData } from '../editions/types.js'

/** Dublin Core terms; a term is absent when nothing is known. */
export function dublinCore(options: {
  data: DocumentData
  /** BCP 47. */
  tag: string
  files: { mimeType: string; /** BCP 47. */ language: string }[]
  /** Titles of the themes. */
  subjects: string[]
  /** The document's page. */
  url: string | null
}): Record<string, string | string[]> {
  return { title: options.data.title }
}
