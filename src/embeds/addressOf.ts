import type { DocumentName } from './documents.js'
import { IDS } from './ids.js'

export type Question = {
  /** Absolute address of the API. */
  endpoint: string
  document: DocumentName
  variables?: Readonly<Record<string, unknown>>
}

/** The address at which a question is asked by GET: the operation by its hash alone. Pure. */
export function addressOf({ endpoint, document, variables = {} }: Question): string {
  const url = new URL(endpoint)
  const persistedQuery = { version: 1, sha256Hash: IDS[document] }
  url.searchParams.set('extensions', JSON.stringify({ persistedQuery }))
  url.searchParams.set('variables', JSON.stringify(variables))
  return url.href
}
