import type { DocumentData } from '../editions/types.js'

type Identifier = DocumentData['identifiers'][number]

/** `https://doi.org/10.…` of a DOI, however it was typed; null when it is none. @see ISO 26324 */
export function doiUrl({ scheme, value }: Identifier): string | null {
  if (scheme !== 'doi') return null
  const name = /10\.\d{4,9}\/\S+/.exec(value)?.[0]
  return name === undefined ? null : `https://doi.org/${name}`
}

/**
 * The identifier as a text that stands alone: an address, or its scheme and value (« ISBN 978-… »).
 */
export function identifierText(identifier: Identifier): string {
  const value = identifier.value.trim()
  const doi = doiUrl(identifier)
  if (doi) return doi
  const { scheme } = identifier
  return scheme === 'doi' || scheme === 'isbn' || scheme === 'issn'
    ? `${scheme.toUpperCase()} ${value.replace(new RegExp(`^${scheme}[:\\s]*`, 'i'), '')}`
    : value
}
