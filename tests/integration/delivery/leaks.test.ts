import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { CONSENT, create, richText, update } from '../../helpers/entries.js'
import { startWorld, translated, type World } from './world.js'

/** In every text that is not public; nothing else holds it. */
const SECRET = 'zzsecret'

/** Everything that a list can be asked for, in one language chain. */
const EVERYTHING = `
  query ($locale: Locale!, $fallback: [Locale!]) {
    programmes(locale: $locale, fallback: $fallback) { PAGE nodes { ...programme themes { ...theme } } }
    themes(locale: $locale, fallback: $fallback) { PAGE nodes { ...theme } }
    stories(locale: $locale, fallback: $fallback) { PAGE nodes { ...story } }
    testimonials(locale: $locale, fallback: $fallback) { PAGE nodes { ...testimonial } }
    keyResults(locale: $locale, fallback: $fallback) { PAGE nodes { ...keyResult } }
    documents(locale: $locale, fallback: $fallback) { PAGE nodes { ...document } }
    search(text: "${SECRET}", locale: $locale) { PAGE nodes { title snippet } }
  }
`.replaceAll('PAGE', 'totalCount pageInfo { endCursor }')

const FRAGMENTS = `
  fragment entry on Entry { id locale locales alternates { slug url } publishedAt updatedAt }
  fragment image on Image { url alt caption credit placeholder sources { url } }
  fragment programme on Programme { ...entry slug name acronym summary body { html lexical text } logo { ...image } jsonLd }
  fragment theme on Theme {
    ...entry slug title label summary body { html lexical text } image { ...image }
    highlight { title body { html } document { title } }
    documentsSection { heading intro } previous { title } next { title } jsonLd
    keyResults(kind: null) { headline statement } testimonials { nodes { quote } totalCount }
    documents { nodes { title } totalCount } stories { nodes { title } totalCount }
  }
  fragment story on Story { ...entry slug title standfirst body { html lexical text } testimonials { quote } jsonLd }
  fragment testimonial on Testimonial {
    ...entry question quote highlight attribution { name line text } photo { ...image } jsonLd
    themes { title } programme { name }
  }
  fragment keyResult on KeyResult { ...entry headline statement note body { html } evidence { document { title } } }
  fragment document on Document {
    ...entry slug title description files { url filename } cover { ...image } citation dublinCore jsonLd
  }
`

let world: World
beforeAll(async () => {
  world = await startWorld({ plugin: { delivery: { maxCost: 1_000_000, maxBreadth: 5_000 } } })
})
afterAll(() => world.stop())

/** All that the public can read, in every language and with every fallback, as one text. */
async function everything(): Promise<string> {
  const answers: unknown[] = []
  for (const locale of ['fr', 'es', 'en'])
    for (const fallback of [null, ['en', 'es', 'fr']]) {
      const { data, errors } = await world.graphql(EVERYTHING + FRAGMENTS, { locale, fallback })
      expect(errors).toBeUndefined()
      answers.push(data)
    }
  return JSON.stringify(answers)
}

async function hits(field: string): Promise<number> {
  const { data } = await world.graphql(`{ ${field} { totalCount } }`)
  return Object.values<{ totalCount: number }>(data)[0]?.totalCount ?? -1
}

describe('what is not published in a language', () => {
  it('comes out by no argument when it is only a draft', async () => {
    const before = await everything()
    await update(
      world,
      'themes',
      world.ids.cross,
      {
        title: `${SECRET} titre`,
        summary: SECRET,
        slug: `${SECRET}-titre`,
        body: richText(SECRET),
      },
      { draft: true },
    )
    await update(
      world,
      'testimonials',
      world.ids.testimonial,
      { quote: SECRET, question: SECRET },
      { draft: true, locale: 'es' },
    )
    await update(
      world,
      'documents',
      world.ids.report,
      { description: SECRET },
      { draft: true, locale: 'en' },
    )
    await create(
      world,
      'stories',
      { programme: world.ids.programme, title: SECRET, body: richText(SECRET) },
      { draft: true },
    )
    expect(await everything()).toBe(before)
    for (const slug of [`${SECRET}-titre`, SECRET])
      for (const type of ['theme', 'story', 'document'])
        expect(
          (
            await world.graphql(
              `{ a: ${type}(slug: "${slug}", locale: fr, fallback: [es, en]) { id } }`,
            )
          ).data,
        ).toEqual({ a: null })
  })

  it('is gone with its slug, its search words and its counts once it is unpublished', async () => {
    const { id, uid } = await translated(world, 'stories', {
      shared: { programme: world.ids.programme, themes: [world.ids.first] },
      fr: { title: 'Publique', body: richText('Publique') },
      es: { title: `${SECRET} pública`, standfirst: SECRET, body: richText(SECRET) },
    })
    expect(await everything()).toContain(SECRET)
    await update(world, 'stories', id, { _status: 'draft' }, { locale: 'es' })
    expect(await everything()).not.toContain(SECRET)
    expect(await hits(`search(text: "${SECRET}", locale: es)`)).toBe(0)
    expect(await hits('stories(locale: es)')).toBe(0)
    const { data } = await world.graphql(`{
      bySlug: story(slug: "${SECRET}-publica", locale: fr, fallback: [es]) { id }
      es: story(id: "${uid}", locale: es) { id }
      both: story(id: "${uid}", locale: es, fallback: [fr]) { title locale locales alternates { slug } }
    }`)
    expect(data).toEqual({
      bySlug: null,
      es: null,
      both: {
        title: 'Publique',
        locale: 'fr',
        locales: ['fr'],
        alternates: [{ slug: 'publique' }, { slug: 'publique' }],
      },
    })
  })

  it('never stands in for an optional text that the published language has not', async () => {
    const { id } = await translated(world, 'stories', {
      shared: { programme: world.ids.programme },
      fr: { title: 'Sans chapeau', standfirst: `${SECRET} chapeau`, body: richText('Corps') },
      es: { title: 'Sin entradilla', body: richText('Cuerpo') },
    })
    await update(world, 'stories', id, { _status: 'draft' }, { locale: 'fr' })
    const { data } = await world.graphql(
      `{ stories(locale: es, fallback: [fr]) { nodes { title standfirst } } }`,
    )
    expect(data.stories.nodes).toContainEqual({ title: 'Sin entradilla', standfirst: null })
    expect(await everything()).not.toContain(SECRET)
  })
})

describe('an entry in the trash', () => {
  it('is nowhere, and in no relation either', async () => {
    const { docs } = await world.payload.db.find<{ id: number }>({ collection: 'files', limit: 1 })
    const files = docs.map((file) => file.id)
    const { id } = await translated(world, 'documents', {
      shared: { programme: world.ids.programme, type: 'study', files, themes: [world.ids.first] },
      fr: { title: `${SECRET} étude` },
    })
    const story = await translated(world, 'stories', {
      shared: { programme: world.ids.programme },
      fr: {
        title: 'Avec étude',
        body: {
          root: {
            type: 'root',
            version: 1,
            direction: null,
            format: '',
            indent: 0,
            children: [
              {
                type: 'block',
                version: 2,
                format: '',
                fields: { id: 'b1', blockType: 'document', document: id },
              },
            ],
          },
        },
      },
    })
    expect(await everything()).toContain(SECRET)
    await update(world, 'documents', id, { deletedAt: new Date().toISOString() })
    expect(await everything()).not.toContain(SECRET)
    const { data } = await world.graphql(`{
      document(slug: "${SECRET}-etude", locale: fr) { id }
      story(id: "${story.uid}", locale: fr) { documents { id } body { html lexical } }
    }`)
    expect(data.document).toBeNull()
    expect(data.story.documents).toEqual([])
    expect(JSON.stringify(data.story.body)).not.toContain('documents:')
  })
})

describe('a person whose consent ends', () => {
  it('is shown no more, by any way', async () => {
    const consent = (await create(world, 'consents', CONSENT)).id
    const { uid } = await translated(world, 'testimonials', {
      shared: {
        programme: world.ids.programme,
        themes: [world.ids.first],
        consent,
        attribution: { name: `${SECRET} Dupont` },
      },
      fr: { quote: `${SECRET} citation` },
    })
    expect(await hits(`search(text: "${SECRET}", locale: fr)`)).toBe(1)
    await update(world, 'consents', consent, { withdrawnOn: new Date().toISOString() })
    expect(await everything()).not.toContain(SECRET)
    const { data } = await world.graphql(`{ testimonial(id: "${uid}", locale: fr) { id } }`)
    expect(data.testimonial).toBeNull()
  })
})

describe('what never leaves the server', () => {
  it('is any id of the database, any ref, and any internal note', async () => {
    await update(world, 'testimonials', world.ids.testimonial, {
      notes: `${SECRET} note`,
      _status: 'published',
    })
    const all = await everything()
    expect(all).not.toContain(SECRET)
    expect(all).not.toMatch(
      /"(programmes|themes|testimonials|keyResults|documents|stories|media|files):[\w]+"/,
    )
  })
})
