import { expect, test } from 'vitest'
import { citation } from '../../../src/documents/citation.js'
import type { DocumentData } from '../../../src/editions/types.js'
import { document } from '../delivery/jsonLd/data.js'

const cite = (changes: Partial<DocumentData>, tag = 'fr', url: string | null = null) =>
  citation({ data: { ...document, identifiers: [], ...changes }, tag, url })

test('authors, year, title, publisher, numbers and address follow each other', () => {
  const identifiers = [
    { scheme: 'isbn', value: 'ISBN 978-2-1234-5680-3' },
    { scheme: 'doi', value: 'doi:10.1234/abc' },
  ]
  expect(cite({ authors: ['Soto, A.'], identifiers })).toBe(
    'Soto, A. (2023). Analyse des politiques. Alliance du Pacifique. ISBN 978-2-1234-5680-3. https://doi.org/10.1234/abc',
  )
})

test('authors are joined as the language joins them', () => {
  const authors = ['Soto, A.', 'Paz, B.', 'Ibarra, C.']
  const joined = (tag: string) => cite({ authors }, tag).split(' (')[0]
  expect(['fr', 'es', 'en'].map(joined)).toEqual([
    'Soto, A., Paz, B. et Ibarra, C.',
    'Soto, A., Paz, B. e Ibarra, C.',
    'Soto, A., Paz, B., and Ibarra, C.',
  ])
})

test('without a date the language’s own sign stands there', () => {
  const undated = (tag: string) => cite({ publishedOn: null, publisher: null }, tag)
  expect(undated('fr')).toBe('Programme ÉPE-AP (s.\u00a0d.). Analyse des politiques.')
  expect(undated('es')).toBe('Programme ÉPE-AP (s.\u00a0f.). Analyse des politiques.')
  expect(undated('en')).toBe('Programme ÉPE-AP (n.d.). Analyse des politiques.')
  expect(undated('de')).toBe('Programme ÉPE-AP. Analyse des politiques.')
})

test('without authors the title comes first', () => {
  expect(cite({ authors: [] })).toBe('Analyse des politiques (2023). Alliance du Pacifique.')
})

test('a publisher that is the author is not told twice, nor a full stop set twice', () => {
  expect(cite({ publisher: 'Programme ÉPE-AP', title: 'Et après ?' })).toBe(
    'Programme ÉPE-AP (2023). Et après ?',
  )
})

test('the address is the DOI, else a URL, else the page', () => {
  const url = { scheme: 'url', value: 'https://example.org/r' }
  const doi = { scheme: 'doi', value: 'https://dx.doi.org/10.1234/ABC' }
  const address = (identifiers: DocumentData['identifiers']) =>
    cite({ identifiers }, 'fr', 'https://example.org/page').split(' ').at(-1)
  expect(address([url, doi])).toBe('https://doi.org/10.1234/ABC')
  expect(address([url, { scheme: 'doi', value: 'soon' }])).toBe('https://example.org/r')
  expect(address([])).toBe('https://example.org/page')
})
