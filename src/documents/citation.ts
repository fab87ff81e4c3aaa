import type { DocumentData } from '../editions/types.js'
import { doiUrl, identifierText } from './identifiers.js'

/** « No date », as bibliographies of the language write it; other languages leave it out. */
const NO_DATE: Readonly<Record<string, string>> = { fr: 's.\u00a0d.', es: 's.\u00a0f.', en: 'n.d.' }

/**
 * How to cite a document, in the manner of APA, plain text: « Soto, A. et Paz, B. (2023). Titre.
 * Éditeur. ISBN … https://doi.org/… ». Without authors the title stands first. The publisher is
 * left out where it is the author. The address is the DOI, else a URL among the identifiers, else
 * `url`.
 *
 * @see Publication Manual of the American Psychological Association, 7th ed., § 9
 */
export function citation(options: {
  data: DocumentData
  /** BCP 47. */
  tag: string
  /** The document's page, used when it has neither a DOI nor a URL. */
  url: string | null
}): string {
  const { data, tag, url } = options
  const authors = new Intl.ListFormat([tag, 'en'], { type: 'conjunction' }).format(data.authors)
  const when = data.publishedOn?.slice(0, 4) ?? NO_DATE[tag.split('-')[0]?.toLowerCase() ?? '']
  const year = when ? `(${when})` : ''
  const publisher = data.publisher === authors ? '' : (data.publisher ?? '')
  const [first, second] = authors ? [authors, data.title] : [data.title, '']
  const sentences = [`${first} ${year}`, second, publisher, numbers(data)]
  return [...sentences.map(sentence), addressOf(data) ?? url].filter(Boolean).join(' ')
}

function numbers({ identifiers }: DocumentData): string {
  return identifiers
    .filter(({ scheme }) => scheme === 'isbn' || scheme === 'issn')
    .map(identifierText)
    .join('. ')
}

function addressOf({ identifiers }: DocumentData): string | null {
  const doi = identifiers.map(doiUrl).find((found) => found !== null)
  return doi ?? identifiers.find(({ scheme }) => scheme === 'url')?.value ?? null
}

/** With its full stop, unless it ends with a sign of its own; empty stays empty. */
function sentence(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
