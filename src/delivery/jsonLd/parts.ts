import { countryName } from '../text/countryName.js'
import { compact } from './compact.js'
import type { JsonLd, JsonLdPage } from './types.js'

export const CONTEXT = 'https://schema.org'

/**
 * What every creative work says: language, dates, address, translator,
 * picture, and the programme's page it is
 * part of.
 */
export function workOf(page: JsonLdPage): JsonLd {
  const { tag, url, publishedAt, updatedAt, translator, image, programme } = page
  return compact({
    inLanguage: tag,
    url,
    image,
    datePublished: publishedAt,
    dateModified: updatedAt,
    translator: translator && { '@type': 'Person', name: translator },
    isPartOf: programme && compact({ '@type': 'WebPage', ...programme }),
  })
}

/** Countries as places; `identifier` is the ISO 3166-1 alpha-2 code. */
export function countriesOf(codes: readonly string[], tag: string): JsonLd[] {
  return codes.map((code) => ({
    '@type': 'Country',
    name: countryName(code, tag),
    identifier: code,
  }))
}

export function organisation(name: string | null, acronym: string | null = null): JsonLd | null {
  if (!name && !acronym) return null
  return compact({
    '@type': 'Organization',
    name: name || acronym,
    alternateName: name ? acronym : null,
  })
}
