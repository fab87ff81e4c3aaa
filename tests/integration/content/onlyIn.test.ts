import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { create, type Id, publicLocales, richText, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

const published = { _status: 'published' }
const body = richText('Cuerpo único')

let app: TestPayload
let editor: Identity
let translator: Identity
let programme: Id
let theme: Id
/** Meant for Spanish and English, published in Spanish. */
let story: { id: Id; uid: unknown }
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  translator = await asUser(app, 'translator', { locales: ['fr', 'en'] })
  programme = (await create(app, 'programmes', { name: 'Programme', ...published })).id
  const shared = { programme, kind: 'theme', number: 1, sourceLocale: 'fr' }
  theme = (await create(app, 'themes', { ...shared, title: 'Thème', ...published })).id
  const data = { programme, themes: [theme], title: 'Solo', body, sourceLocale: 'es' }
  const more = { onlyIn: ['es', 'en'], ...published }
  const { id, uid } = await create(app, 'stories', { ...data, ...more }, { locale: 'es' })
  story = { id, uid }
})
afterAll(() => app.stop())

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await app.graphql(query, variables)
  expect(errors).toBeUndefined()
  return data
}

describe('an entry that is meant for some languages', () => {
  it('falls back among these, and never elsewhere: by id, by slug, in lists and in counts', async () => {
    const query = `query ($id: ID!, $locale: Locale!) {
      story(id: $id, locale: $locale, fallback: [es]) { title locale }
      bySlug: story(slug: "solo", locale: $locale, fallback: [es]) { title }
      stories(locale: $locale, fallback: [es]) { nodes { title } totalCount }
      theme(slug: "theme", locale: $locale, fallback: [fr, es]) { stories { totalCount } }
    }`
    expect(await ask(query, { id: story.uid, locale: 'en' })).toEqual({
      story: { title: 'Solo', locale: 'es' },
      bySlug: { title: 'Solo' },
      stories: { nodes: [{ title: 'Solo' }], totalCount: 1 },
      theme: { stories: { totalCount: 1 } },
    })
    expect(await ask(query, { id: story.uid, locale: 'fr' })).toEqual({
      story: null,
      bySlug: null,
      stories: { nodes: [], totalCount: 0 },
      theme: { stories: { totalCount: 0 } },
    })
  })

  it('is not shown elsewhere through a reference or within a text', async () => {
    const link = {
      ...{ type: 'link', version: 3, id: 'a1', format: '', indent: 0, direction: 'ltr' },
      fields: { linkType: 'internal', doc: { relationTo: 'stories', value: story.id } },
      children: [{ type: 'text', version: 1, text: 'voir', format: 0, detail: 0, mode: 'normal' }],
    }
    const paragraph = { type: 'paragraph', version: 1, format: '', indent: 0, children: [link] }
    const root = { type: 'root', version: 1, format: '', indent: 0, children: [paragraph] }
    const data = { programme, title: 'Autre', sourceLocale: 'fr', ...published }
    const { uid } = await create(app, 'stories', { ...data, body: { root } })
    const query = `query ($id: ID!) {
      story(id: $id, locale: fr, fallback: [es]) { title body { html lexical } } }`
    const { story: other } = await ask(query, { id: uid })
    expect(other.body.html).toBe('<p>voir</p>')
    expect(JSON.stringify(other.body.lexical)).not.toContain(String(story.uid))
  })

  it('is not missing for translators into the others, who cannot write it there', async () => {
    const list = await rest(app, 'GET', `translation/dashboard?collection=stories&limit=100`, {
      by: translator,
    })
    const row = list.body.rows.find(({ title }: { title: string }) => title === 'Solo')
    expect(Object.keys(row.targets)).toEqual(['en'])
    const missing = `translation/dashboard?collection=stories&locale=fr&state=missing`
    expect((await rest(app, 'GET', missing, { by: translator })).body.total).toBe(0)
    const room = `stories/${story.id}/translation`
    const to = (locale: string) => rest(app, 'GET', `${room}/${locale}`, { by: translator })
    expect([(await to('en')).status, (await to('fr')).status]).toEqual([200, 400])
  })

  it('is published in no other language, and the panel does not wait for it there', async () => {
    const data = { title: 'Seul', body, ...published }
    const refused = await rest(app, 'PATCH', `stories/${story.id}?locale=fr&depth=0`, {
      by: editor,
      data,
    })
    expect(refused.messages).toEqual([
      'onlyIn: This entry exists only in Spanish, English. To publish it in French, add that language here first.',
    ])
    const { body: panel } = await rest(app, 'GET', `stories/${story.id}/publication`, {
      by: editor,
    })
    const states = panel.locales.map(({ state }: { state: string }) => state)
    expect(states).toEqual(['excluded', 'published', 'none'])
  })

  it('always is meant for its original language', async () => {
    const { messages } = await rest(app, 'PATCH', `stories/${story.id}?locale=es&depth=0`, {
      by: editor,
      data: { onlyIn: ['en'] },
    })
    expect(messages).toEqual(['onlyIn: The original language, Spanish, must be one of them.'])
  })

  it('leaves a language at once that it is no longer meant for, and comes back to it', async () => {
    const data = { programme, title: 'Deux', body, sourceLocale: 'fr', ...published }
    const { id } = await create(app, 'stories', data)
    await update(app, 'stories', id, { title: 'Dos', body, ...published }, { locale: 'es' })
    await update(app, 'stories', id, { onlyIn: ['fr'], ...published })
    expect(await publicLocales(app, 'stories', id)).toEqual(['fr'])
    await update(app, 'stories', id, { onlyIn: [], ...published })
    expect(await publicLocales(app, 'stories', id)).toEqual(['es', 'fr'])
  })
})

describe('a section', () => {
  const query = `{ theme(slug: "theme", locale: fr) { keyResultsSection { heading label } } }`
  const read = async () => (await ask(query)).theme.keyResultsSection

  it('has no heading where the editor wants none, and keeps a name for screen readers', async () => {
    expect(await read()).toEqual({ heading: 'Résultats clés', label: 'Résultats clés' })
    const none = { keyResults: { noHeading: true } }
    await update(app, 'themes', theme, { sections: none, ...published })
    expect(await read()).toEqual({ heading: '', label: 'Résultats clés' })
  })

  it('has none either where its programme wants none, unless it has its own', async () => {
    const sections = (noHeading: boolean, heading: string | null) => ({
      sections: { keyResults: { noHeading, heading } },
      ...published,
    })
    await update(app, 'programmes', programme, sections(true, null))
    await update(app, 'themes', theme, sections(false, null))
    expect(await read()).toEqual({ heading: '', label: 'Résultats clés' })
    await update(app, 'themes', theme, sections(false, 'Chiffres'))
    expect(await read()).toEqual({ heading: 'Chiffres', label: 'Chiffres' })
  })
})

it('a programme and a theme that are meant for Spanish are in nothing that stands in for French', async () => {
  const secret = { heading: 'Secreto' }
  const owner = await create(
    app,
    'programmes',
    {
      ...{ name: 'Solo en español', sourceLocale: 'es', onlyIn: ['es'], ...published },
      ...{ sections: { keyResults: secret }, labels: { theme: 'Etiqueta {number}' } },
    },
    { locale: 'es' },
  )
  const shared = { programme: owner.id, kind: 'theme', sourceLocale: 'es', ...published }
  const hidden = { ...shared, number: 8, title: 'Tema oculto', onlyIn: ['es'] }
  await create(app, 'themes', hidden, { locale: 'es' })
  const { uid } = await create(
    app,
    'themes',
    { ...shared, number: 9, title: 'Tema' },
    { locale: 'es' },
  )
  const query = `query ($id: ID!) {
    theme(id: $id, locale: fr, fallback: [es]) { title label jsonLd keyResultsSection { heading } }
  }`
  const data = await ask(query, { id: uid })
  expect(data.theme.title).toBe('Tema')
  expect(JSON.stringify(data)).not.toMatch(/Solo en|Secreto|Etiqueta/)
})
