import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startWorld, type World } from './world.js'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

async function ask(query: string, variables?: Record<string, unknown>) {
  const answer = await world.graphql(query, variables)
  expect(answer.errors).toBeUndefined()
  return answer.data
}

describe('fallback', () => {
  it('is none unless it is asked for', async () => {
    const data = await ask(`{ theme(slug: "gouvernance", locale: en) { title } }`)
    expect(data.theme).toBeNull()
  })

  it('takes the first language of the list in which the entry is published, and says so', async () => {
    const data = await ask(`{
      theme(slug: "gouvernance", locale: en, fallback: [es, fr]) {
        title requestedLocale locale isFallback
      }
    }`)
    expect(data.theme).toEqual({
      title: 'Gobernanza',
      requestedLocale: 'en',
      locale: 'es',
      isFallback: true,
    })
  })

  it('is inherited by everything that is nested', async () => {
    const data = await ask(`{
      theme(slug: "environmental-sustainability", locale: en, fallback: [es]) {
        locale
        keyResults { headline locale requestedLocale }
        testimonials { nodes { quote locale } totalCount }
        next { title locale next { title } }
      }
    }`)
    expect(data.theme.locale).toBe('en')
    expect(data.theme.keyResults).toEqual([
      { headline: '22 políticas', locale: 'es', requestedLocale: 'en' },
      { headline: '91 personas', locale: 'es', requestedLocale: 'en' },
    ])
    expect(data.theme.testimonials).toEqual({
      nodes: [
        { quote: 'Gracias al verano.', locale: 'es' },
        { quote: 'Solo en español.', locale: 'es' },
      ],
      totalCount: 2,
    })
    expect(data.theme.next).toEqual({ title: 'Gobernanza', locale: 'es', next: null })
  })

  it('gives each entry of a list once, in its best language', async () => {
    const data = await ask(`{
      themes(locale: en, fallback: [es, fr]) { nodes { title locale } totalCount }
      documents(locale: en, fallback: [fr]) { nodes { title locale } totalCount }
    }`)
    expect(data.themes).toEqual({
      nodes: [
        { title: 'Environmental sustainability', locale: 'en' },
        { title: 'Gobernanza', locale: 'es' },
        { title: 'Égalité', locale: 'fr' },
      ],
      totalCount: 3,
    })
    expect(data.documents).toEqual({
      nodes: [{ title: 'Summer report', locale: 'en' }],
      totalCount: 1,
    })
  })

  it('finds an entry by its id or by its slug in any language', async () => {
    const query = `query ($slug: String, $id: ID) { theme(slug: $slug, id: $id, locale: es) { slug } }`
    const slugs = ['durabilite-environnementale', 'sostenibilidad-ambiental']
    for (const slug of slugs)
      expect(await ask(query, { slug })).toEqual({ theme: { slug: 'sostenibilidad-ambiental' } })
    expect(await ask(query, { id: world.uids.cross })).toEqual({
      theme: { slug: 'sostenibilidad-ambiental' },
    })
    expect(await ask(query, { id: 'themes:1' })).toEqual({ theme: null })
  })
})

describe('three languages at once', () => {
  it('do not mix, at any depth', async () => {
    const data = await ask(`
      query {
        fr: theme(slug: "durabilite-environnementale", locale: fr) { ...page }
        es: theme(slug: "durabilite-environnementale", locale: es) { ...page }
        en: theme(slug: "durabilite-environnementale", locale: en) { ...page }
      }
      fragment page on Theme {
        title
        programme { name }
        image { alt }
        testimonials { nodes { quote photo { alt } programme { name } } }
        documents { nodes { title file { language filename } } }
      }
    `)
    expect(data).toMatchObject({
      fr: {
        title: 'Durabilité environnementale',
        programme: { name: 'Programme Éclair' },
        image: { alt: 'Une mine' },
        testimonials: {
          nodes: [{ quote: 'Merci à l’été.', photo: { alt: 'Une mine' } }],
        },
        documents: { nodes: [{ title: 'Rapport de l’été', file: { language: 'fr' } }] },
      },
      es: {
        title: 'Sostenibilidad ambiental',
        programme: { name: 'Programa Relámpago' },
        image: { alt: 'Una mina' },
        testimonials: {
          nodes: [
            { quote: 'Gracias al verano.', programme: { name: 'Programa Relámpago' } },
            { quote: 'Solo en español.' },
          ],
        },
        documents: { nodes: [{ title: 'Informe del verano', file: { language: 'es' } }] },
      },
      en: {
        title: 'Environmental sustainability',
        testimonials: { nodes: [] },
        // There is no English file: the first language available.
        documents: { nodes: [{ title: 'Summer report', file: { language: 'fr' } }] },
      },
    })
  })
})

describe('an entry', () => {
  it('names its published languages in the configured order, and its addresses', async () => {
    const data = await ask(`{
      theme(slug: "gouvernance", locale: fr) {
        locales alternates { locale hreflang slug url }
        programme { alternates { hreflang url } }
      }
      testimonial(id: "${world.uids.testimonial}", locale: fr) { alternates { hreflang slug url } }
    }`)
    expect(data.theme.locales).toEqual(['fr', 'es'])
    const page = 'https://site.example'
    expect(data.theme.alternates).toEqual([
      { locale: 'fr', hreflang: 'fr', slug: 'gouvernance', url: `${page}/fr/themes/gouvernance` },
      { locale: 'es', hreflang: 'es', slug: 'gobernanza', url: `${page}/es/themes/gobernanza` },
      {
        locale: 'fr',
        hreflang: 'x-default',
        slug: 'gouvernance',
        url: `${page}/fr/themes/gouvernance`,
      },
    ])
    expect(data.theme.programme.alternates).toHaveLength(4)
    expect(data.testimonial.alternates).toEqual([
      { hreflang: 'fr', slug: null, url: null },
      { hreflang: 'es', slug: null, url: null },
      { hreflang: 'x-default', slug: null, url: null },
    ])
  })

  it('has title and slug of each published language in one object, and of no other', async () => {
    const data = await ask(`{
      theme(slug: "gouvernance", locale: es) { locale translations { locale title slug } }
      testimonial(id: "${world.uids.spanish}", locale: es) { translations { locale title slug } }
    }`)
    expect(data).toEqual({
      theme: {
        locale: 'es',
        translations: [
          { locale: 'fr', title: 'Gouvernance', slug: 'gouvernance' },
          { locale: 'es', title: 'Gobernanza', slug: 'gobernanza' },
        ],
      },
      testimonial: { translations: [{ locale: 'es', title: 'Ana', slug: null }] },
    })
  })

  it('says in its language what the head of its page needs', async () => {
    const data = await ask(`{
      theme(slug: "durabilite-environnementale", locale: es) {
        seo { title description image { alt } }
        programme { seo { title description image { alt } } }
      }
      testimonial(id: "${world.uids.testimonial}", locale: es) { seo { description image { alt } } }
      keyResults(locale: es, first: 1) { nodes { seo { title description image { alt } } } }
      document(slug: "informe-del-verano", locale: es) { seo { title description image { alt } } }
    }`)
    expect(data).toEqual({
      theme: {
        // It has no summary in Spanish: the beginning of its text.
        seo: {
          title: 'Sostenibilidad ambiental',
          description: 'Cuerpo',
          image: { alt: 'Una mina' },
        },
        programme: {
          seo: {
            title: 'Programa Relámpago',
            description: 'Un programa.',
            image: { alt: 'Una mina' },
          },
        },
      },
      testimonial: { seo: { description: 'Gracias al verano.', image: { alt: 'Una mina' } } },
      keyResults: {
        nodes: [{ seo: { title: '22 políticas', description: 'apoyado', image: null } }],
      },
      document: { seo: { title: 'Informe del verano', description: null, image: null } },
    })
  })

  it('stands between its neighbours that are published in its language', async () => {
    const data = await ask(`{
      fr: themes(locale: fr) { nodes { title previous { title } next { title } } }
      es: themes(locale: es) { nodes { title previous { title } next { title } } }
      en: themes(locale: en) { nodes { title previous { title } next { title } } }
    }`)
    const [cross, first, second] = ['Durabilité environnementale', 'Gouvernance', 'Égalité']
    expect(data.fr.nodes).toEqual([
      { title: cross, previous: null, next: { title: first } },
      { title: first, previous: { title: cross }, next: { title: second } },
      { title: second, previous: { title: first }, next: null },
    ])
    expect(data.es.nodes[1]).toEqual({
      title: 'Gobernanza',
      previous: { title: 'Sostenibilidad ambiental' },
      next: null,
    })
    expect(data.en.nodes).toEqual([
      { title: 'Environmental sustainability', previous: null, next: null },
    ])
  })

  it('has its label and section headings in its own language', async () => {
    const data = await ask(`{
      theme(slug: "durabilite-environnementale", locale: es) {
        label documentsSection { heading subheading intro } translation { isSource sourceLocale isStale }
      }
    }`)
    expect(data.theme).toEqual({
      label: 'Eje transversal 1',
      documentsSection: { heading: 'Documentos y recursos', subheading: null, intro: null },
      translation: { isSource: false, sourceLocale: 'fr', isStale: false },
    })
  })
})
