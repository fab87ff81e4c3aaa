import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compact } from '../../../../src/delivery/jsonLd/compact.js'
import { documentJsonLd } from '../../../../src/delivery/jsonLd/documentJsonLd.js'
import { jsonLdScript } from '../../../../src/delivery/jsonLd/jsonLdScript.js'
import { programmeJsonLd } from '../../../../src/delivery/jsonLd/programmeJsonLd.js'
import { storyJsonLd } from '../../../../src/delivery/jsonLd/storyJsonLd.js'
import { testimonialJsonLd } from '../../../../src/delivery/jsonLd/testimonialJsonLd.js'
import { themeJsonLd } from '../../../../src/delivery/jsonLd/themeJsonLd.js'
import * as data from './data.js'

const page = {
  tag: 'fr',
  url: 'https://example.org/fr/durabilite',
  publishedAt: '2023-02-01T10:00:00.000Z',
  updatedAt: '2023-03-01T10:00:00.000Z',
  translator: null,
  image: 'https://example.org/i.webp',
  programme: { name: 'Programme ÉPE-AP', url: 'https://example.org/fr' },
}
const bare = { ...page, url: null, image: null, programme: null }

test('a programme is a page about a project', () => {
  expect(programmeJsonLd({ data: data.programme, page: { ...page, programme: null } }))
    .toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "WebPage",
      "dateModified": "2023-03-01T10:00:00.000Z",
      "datePublished": "2023-02-01T10:00:00.000Z",
      "description": "Éducation pour l’emploi.",
      "image": "https://example.org/i.webp",
      "inLanguage": "fr",
      "mainEntity": {
        "@type": "Project",
        "alternateName": "ÉPE-AP",
        "areaServed": [
          {
            "@type": "Country",
            "identifier": "MX",
            "name": "Mexique",
          },
        ],
        "description": "Éducation pour l’emploi.",
        "funder": [
          {
            "@type": "Organization",
            "name": "Affaires mondiales Canada",
          },
        ],
        "logo": "https://example.org/i.webp",
        "name": "Programme d’échange",
        "url": "https://example.org",
      },
      "name": "Programme d’échange",
      "url": "https://example.org/fr/durabilite",
    }
  `)
})

test('a theme is a page that gathers', () => {
  expect(themeJsonLd({ data: data.theme, page })).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "CollectionPage",
      "dateModified": "2023-03-01T10:00:00.000Z",
      "datePublished": "2023-02-01T10:00:00.000Z",
      "description": "Ce thème présente les activités.",
      "image": "https://example.org/i.webp",
      "inLanguage": "fr",
      "isPartOf": {
        "@type": "WebPage",
        "name": "Programme ÉPE-AP",
        "url": "https://example.org/fr",
      },
      "name": "Durabilité environnementale",
      "url": "https://example.org/fr/durabilite",
    }
  `)
})

test('a story is an article', () => {
  expect(storyJsonLd({ data: data.story, page })).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "Article",
      "contentLocation": [
        {
          "@type": "Country",
          "identifier": "PE",
          "name": "Pérou",
        },
      ],
      "dateModified": "2023-03-01T10:00:00.000Z",
      "datePublished": "2022-11-04",
      "description": "À Lima.",
      "headline": "Un campus vert",
      "image": "https://example.org/i.webp",
      "inLanguage": "fr",
      "isPartOf": {
        "@type": "WebPage",
        "name": "Programme ÉPE-AP",
        "url": "https://example.org/fr",
      },
      "url": "https://example.org/fr/durabilite",
    }
  `)
  expect(storyJsonLd({ data: { ...data.story, date: null }, page }).datePublished).toBe(
    page.publishedAt,
  )
})

test('a testimonial is a quotation by a person', () => {
  expect(testimonialJsonLd({ data: data.testimonial, page })).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "Quotation",
      "creator": {
        "@type": "Person",
        "affiliation": {
          "@type": "Organization",
          "alternateName": "SEMARNAT",
          "name": "Secrétariat à l’Environnement",
        },
        "jobTitle": "Ancien fonctionnaire",
        "name": "Moisés Senén Hernández Sánchez",
      },
      "dateCreated": "2021-11-18",
      "dateModified": "2023-03-01T10:00:00.000Z",
      "datePublished": "2023-02-01T10:00:00.000Z",
      "image": "https://example.org/i.webp",
      "inLanguage": "fr",
      "isPartOf": {
        "@type": "WebPage",
        "name": "Programme ÉPE-AP",
        "url": "https://example.org/fr",
      },
      "text": "Il était urgent.",
      "url": "https://example.org/fr/durabilite",
    }
  `)
})

test('an anonymous testimonial names nobody', () => {
  const attribution = { ...data.testimonial.attribution, identityLevel: 'anonymous' } as const
  const found = testimonialJsonLd({ data: { ...data.testimonial, attribution }, page })
  expect(JSON.stringify(found)).not.toMatch(/Person|Moisés|SEMARNAT/)
})

test('a document tells of its files', () => {
  expect(documentJsonLd({ data: data.document, files: [data.file], page })).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "Report",
      "author": [
        "Programme ÉPE-AP",
      ],
      "dateModified": "2023-03-01T10:00:00.000Z",
      "datePublished": "2023-01-20",
      "description": "Dans quatre pays.",
      "encoding": [
        {
          "@type": "MediaObject",
          "contentSize": "1204000 B",
          "contentUrl": "https://example.org/f.pdf",
          "encodingFormat": "application/pdf",
          "inLanguage": "fr",
          "sha256": "ab12",
        },
      ],
      "identifier": [
        {
          "@type": "PropertyValue",
          "propertyID": "doi",
          "value": "10.1234/abc",
        },
      ],
      "image": "https://example.org/i.webp",
      "inLanguage": "fr",
      "isPartOf": {
        "@type": "WebPage",
        "name": "Programme ÉPE-AP",
        "url": "https://example.org/fr",
      },
      "license": "CC BY 4.0",
      "name": "Analyse des politiques",
      "publisher": {
        "@type": "Organization",
        "name": "Alliance du Pacifique",
      },
      "url": "https://example.org/fr/durabilite",
    }
  `)
  const guide = { ...data.document, documentType: 'guide' }
  expect(documentJsonLd({ data: guide, files: [], page })['@type']).toBe('DigitalDocument')
})

test('what is not known is absent', () => {
  const found = [
    programmeJsonLd({
      data: { ...data.programme, acronym: null, funders: [], countries: [] },
      page: bare,
    }),
    themeJsonLd({ data: data.theme, page: bare }),
    storyJsonLd({ data: { ...data.story, standfirst: null, countries: [] }, page: bare }),
    testimonialJsonLd({ data: { ...data.testimonial, date: null }, page: bare }),
    documentJsonLd({
      data: { ...data.document, authors: [], publisher: null },
      files: [],
      page: bare,
    }),
  ]
  expect(JSON.stringify(found)).not.toMatch(/null|undefined|\[\]|\{\}|""/)
  expect(compact({ a: 0, b: false, c: '', d: [], e: {}, f: null, g: undefined })).toEqual({
    a: 0,
    b: false,
  })
})

test('the script of a page is never ended by a value, and reads back the same', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', '</SCRIPT ')),
      (title) => {
        const object = themeJsonLd({ data: { ...data.theme, title }, page })
        const script = jsonLdScript(object)
        expect(script).not.toContain('<')
        expect(JSON.parse(script)).toEqual(object)
      },
    ),
  )
})
