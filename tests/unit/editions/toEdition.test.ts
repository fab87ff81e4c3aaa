import { expect, test } from 'vitest'

import type { OneLocaleDoc } from '../../../src/entries/pickLocale.js'
import { TO_EDITION } from '../../../src/editions/toEdition.js'
import { FOREVER } from '../../../src/entries/moments.js'
import { ENTRY_KEYS } from '../../../src/entries/slugs.js'
import { consent, lexical, paragraph, source } from './source.js'

const MEASURE = { value: 77, unit: '1', decimals: null, qualifier: 'exact', signed: false }
const SECRET = 'never public'

/** An entry of each type with every field filled, and things that must never come out. */
const WHOLE: Record<keyof typeof TO_EDITION, OneLocaleDoc> = {
  programmes: {
    ...{ name: 'Programme ÉPE-AP', acronym: 'ÉPE-AP', slug: 'epe-ap', summary: 'Résumé' },
    body: lexical(paragraph('Corps')),
    ...{ logo: '1', countries: ['MX', 'PE'], funders: ['Canada'], website: 'https://example.org' },
    urlPatterns: { themes: 'https://example.org/{locale}/{slug}', stories: null },
    sections: { keyResults: { heading: 'Résultats', subheading: null, intro: null } },
    labels: { theme: 'Thème {number}', crossCutting: null },
    series: ['12', '13'],
  },
  themes: {
    ...{ title: 'Durabilité', kind: 'crossCutting', number: 2, icon: 'N', slug: 'durabilite' },
    ...{ summary: 'Résumé', body: lexical(paragraph('Corps')), image: '2' },
    sections: { documents: { heading: 'Documents', subheading: null, intro: 'Voir' } },
    highlight: { title: 'Rapport', body: lexical(paragraph('Lancé')), document: '3', image: '4' },
    ...{ keyResults: ['5', '6'], testimonials: ['7'], documents: ['3', '8'] },
  },
  keyResults: {
    kind: 'figure',
    headline: '{value, plural, one {# politique} other {# politiques}}',
    ...{ statement: 'ont été systématisées.', note: '(54 %)', body: lexical(paragraph('Corps')) },
    ...{ measure: MEASURE, baseline: { value: null }, target: { ...MEASURE, value: 40 } },
    direction: 'rise',
    period: { start: '2018-01-01T12:00:00.000Z', end: '2023-03-31T12:00:00.000Z' },
    disaggregations: [
      { dimension: 'sex', category: 'Femmes', measure: MEASURE },
      { dimension: 'sex', category: null, measure: MEASURE },
    ],
    evidence: [{ document: '3', page: 12 }, { document: null }],
  },
  testimonials: {
    ...{ quote: 'Merci.', consent: '1', notes: SECRET, adminTitle: SECRET },
    attribution: { identityLevel: 'fullName', name: 'Ana', shortName: SECRET },
  },
  stories: {
    ...{ title: 'Une école', slug: 'une-ecole', standfirst: 'Chapeau', image: '9' },
    body: lexical(paragraph('Corps'), {
      type: 'block',
      fields: { blockType: 'testimonial', testimonial: 7 },
    }),
    ...{ countries: ['CL'], date: '2024-04-05T12:00:00.000Z', consent: '1', notes: SECRET },
  },
  documents: {
    ...{ title: 'Analyse', slug: 'analyse', description: 'Description', type: 'report' },
    ...{ files: ['2', '1', '9'], publishedOn: '2023-01-15T12:00:00.000Z', authors: ['A. B.'] },
    ...{ publisher: 'Éditeur', licence: 'CC BY 4.0', cover: null },
    identifiers: [
      { scheme: 'doi', value: '10.1/x' },
      { scheme: 'isbn', value: '' },
    ],
  },
  media: {
    ...{ alt: 'Une mine', caption: 'Légende', credit: 'Photo', filename: 'a.jpg', consent: '1' },
    ...{ mimeType: 'image/jpeg', filesize: 1000, width: 1600, height: 900, focalX: 40, focalY: 60 },
    placeholder: 'data:image/webp;base64,AA==',
    sizes: {
      large: {
        filename: 'a-800.webp',
        mimeType: 'image/webp',
        width: 800,
        height: 450,
        filesize: 90,
      },
      small: {
        filename: 'a-400.webp',
        mimeType: 'image/webp',
        width: 400,
        height: 225,
        filesize: 40,
      },
      none: { filename: null, mimeType: null, width: null, height: null, filesize: null },
    },
    url: SECRET,
    thumbnailURL: SECRET,
  },
  files: {
    ...{ filename: 'analyse.pdf', mimeType: 'application/pdf', filesize: 12345, pages: 40 },
    ...{ language: 'fr', sha256: 'ab'.repeat(32), cover: '77', url: SECRET },
  },
}
const RELATED: Record<string, OneLocaleDoc> = {
  'consents:1': consent({ person: { name: SECRET }, notes: SECRET, statement: SECRET }),
  'files:1': { language: 'fr', cover: '71' },
  'files:2': { language: 'en', cover: '72' },
}
const TYPES = Object.keys(WHOLE) as (keyof typeof TO_EDITION)[]
const make = (type: keyof typeof TO_EDITION, doc: OneLocaleDoc = {}) =>
  TO_EDITION[type](source({ ...WHOLE[type], ...doc }, { related: RELATED }))

test.each(TYPES)('%s: the public fields, and no others', (type) => {
  const edition = make(type)
  expect(edition).toMatchSnapshot()
  expect(JSON.stringify(edition)).not.toContain(SECRET)
})

test.each(ENTRY_KEYS)('%s: only a published entry outside the trash has an edition', (type) => {
  expect(make(type, { _status: 'draft' })).toBeNull()
  expect(make(type, { _status: undefined })).toBeNull()
  expect(make(type, { deletedAt: '2026-01-01T00:00:00.000Z' })).toBeNull()
})

test.each(TYPES)('%s: nothing at all makes no edition', (type) => {
  const empty = { ...source({}).doc }
  expect(TO_EDITION[type]({ ...source({}), doc: empty })).toBeNull()
})

test('what a translation was made from tells whether it is stale', () => {
  const stale = (doc: OneLocaleDoc, sourceHash: string | null) =>
    TO_EDITION.themes(source({ ...WHOLE.themes, ...doc }, { locale: 'es', sourceHash }))?.data
      .isStale
  expect(stale({ translatedFrom: 'a' }, 'b')).toBe(true)
  expect(stale({ translatedFrom: 'a' }, 'a')).toBe(false)
  expect(stale({ translatedFrom: null }, 'b')).toBe(false)
  expect(stale({ translatedFrom: 'a' }, null)).toBe(false)
  expect(stale({ translatedFrom: 'a', sourceLocale: 'es' }, 'b')).toBe(false)
})

test('a story or image without a consent is always visible, with one only in its time', () => {
  for (const type of ['stories', 'media'] as const) {
    expect(make(type, { consent: null })).toMatchObject({ visibleUntil: FOREVER, consents: [] })
    expect(make(type)).toMatchObject({ visibleFrom: '2024-01-01T00:00:00.000Z', consents: ['1'] })
    expect(make(type, { consent: '99' })).toBeNull()
  }
})

test('a document has the cover that was chosen, else the first page of its own language', () => {
  expect(make('documents', { cover: '5' })?.data).toMatchObject({ cover: 'media:5' })
  expect(make('documents')?.data).toMatchObject({ cover: 'media:71' })
  expect(make('documents', { files: ['2'] })?.data).toMatchObject({ cover: 'media:72' })
  expect(make('documents', { files: [] })?.data).toMatchObject({ cover: null, files: [] })
})

test('a highlight without its text is none, and shows nothing', () => {
  const highlight = { title: 'Rapport', body: lexical(), document: '3', image: '4' }
  const edition = make('themes', { highlight, documents: [] })
  expect(edition?.data).toMatchObject({ highlight: null })
  expect(edition?.shows).not.toContain('media:4')
})
