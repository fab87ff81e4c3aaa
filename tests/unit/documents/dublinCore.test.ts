import { expect, test } from 'vitest'
import { dublinCore } from '../../../src/documents/dublinCore.js'
import { document } from '../delivery/jsonLd/data.js'

test('a document is described by the terms of Dublin Core', () => {
  const pdf = { mimeType: 'application/pdf', language: 'fr' }
  const found = dublinCore({
    data: document,
    tag: 'fr',
    files: [pdf, { ...pdf, language: 'es' }],
    subjects: ['Durabilité environnementale'],
    url: 'https://example.org/r',
  })
  expect(found).toEqual({
    title: 'Analyse des politiques',
    creator: ['Programme ÉPE-AP'],
    subject: ['Durabilité environnementale'],
    description: 'Dans quatre pays.',
    publisher: 'Alliance du Pacifique',
    date: '2023-01-20',
    type: ['Text', 'report'],
    format: ['application/pdf'],
    identifier: ['https://doi.org/10.1234/abc', 'https://example.org/r'],
    language: ['fr', 'es'],
    rights: 'CC BY 4.0',
  })
})

test('a term of which nothing is known is absent', () => {
  const nothing = { authors: [], identifiers: [], publisher: null, licence: null }
  const data = { ...document, ...nothing, description: null, publishedOn: null }
  const found = dublinCore({ data, tag: 'es', files: [], subjects: [], url: null })
  expect(found).toEqual({
    title: 'Analyse des politiques',
    type: ['Text', 'report'],
    language: ['es'],
  })
})

test('identifiers are told with their scheme, once', () => {
  const identifiers = [
    { scheme: 'isbn', value: '978-2-1234-5680-3' },
    { scheme: 'issn', value: 'issn: 1234-5678' },
    { scheme: 'other', value: 'CA-2023-7' },
    { scheme: 'doi', value: 'pending' },
  ]
  const data = { ...document, identifiers }
  const found = dublinCore({ data, tag: 'fr', files: [], subjects: [], url: null })
  expect(found.identifier).toEqual([
    'ISBN 978-2-1234-5680-3',
    'ISSN 1234-5678',
    'CA-2023-7',
    'DOI pending',
  ])
})
