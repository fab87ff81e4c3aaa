import type { DocumentData } from '../editions/types.js'

/** Citation in the manner of APA, plain text: « Autrice, A. (2023). Titre. Éditeur. https://doi.org/… ». */
export function citation(options: {
  data: DocumentData
  /** BCP 47. */
  tag: string
  /** The document's page, used when it has neither a DOI nor a URL. */
  url: string | null
}): string {
  return options.data.title
}
