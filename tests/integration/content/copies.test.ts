import { afterAll, beforeAll, expect, it } from 'vitest'

import type { EntryKey } from '../../../src/entries/slugs.js'
import { CONSENT, create, type Id, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

const published = { _status: 'published' }

/** As the admin's button does; gives the copy in all languages. */
async function duplicate(key: EntryKey, id: Id, { locale = 'fr', query = '' } = {}) {
  const { status, body } = await rest(
    app,
    'POST',
    `${app.settings.slugs[key]}/${id}/duplicate?locale=${locale}&depth=0${query}`,
    { by: editor, data: { _status: 'draft' } },
  )
  expect(status).toBe(200)
  return latest(key, body.doc.id)
}

/** The newest version, which is what the admin shows. */
async function latest(key: EntryKey, id: Id) {
  const path = `${app.settings.slugs[key]}/${id}?locale=all&draft=true&depth=0`
  return (await rest(app, 'GET', path, { by: editor })).body
}

/** In the languages that have a text: Payload gives null for the others. */
function written(texts: Record<string, string | null>) {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null))
}

async function theme(titles: { fr?: string; es?: string; en?: string }): Promise<Id> {
  const [first, ...others] = Object.entries(titles) as ['fr' | 'es' | 'en', string][]
  if (!first) throw new Error('A theme needs a title.')
  const data = { programme, kind: 'theme', sourceLocale: first[0] }
  const { id } = await create(
    app,
    'themes',
    { ...data, title: first[1], ...published },
    { locale: first[0] },
  )
  for (const [locale, title] of others)
    await update(app, 'themes', id, { title, ...published }, { locale })
  return id
}

it('a copy says in each language that it is one, under a slug of its own, and is a draft in all', async () => {
  // One title in two languages: each is marked in its own.
  const id = await theme({ fr: 'Santé', es: 'Salud', en: 'Salud' })
  for (const locale of ['fr', 'es', 'en']) {
    const copy = await duplicate('themes', id, { locale })
    expect(copy.title).toEqual({
      fr: 'Copie de Santé',
      es: 'Copia de Salud',
      en: 'Copy of Salud',
    })
    expect(copy.slug.fr).toMatch(/^copie-de-sante/)
    expect(copy.slug.es).toMatch(/^copia-de-salud/)
    expect(copy.slug.en).toMatch(/^copy-of-salud/)
    expect(Object.values(copy._status)).not.toContain('published')
    expect(copy.sourceLocale).toBe('fr')
  }
  expect((await latest('themes', id)).title).toEqual({ fr: 'Santé', es: 'Salud', en: 'Salud' })
})

it('a copy of a copy has the next number, and follows its title when it is given another', async () => {
  const first = await duplicate('themes', await theme({ fr: 'Eau', es: 'Agua' }))
  const second = await duplicate('themes', first.id)
  const third = await duplicate('themes', second.id)
  expect(second.title).toMatchObject({ fr: 'Copie 2 de Eau', es: 'Copia 2 de Agua' })
  expect(third.title).toMatchObject({ fr: 'Copie 3 de Eau', es: 'Copia 3 de Agua' })
  await update(app, 'themes', third.id, { title: 'Air' }, { draft: true })
  expect(await latest('themes', third.id)).toMatchObject({
    title: { fr: 'Air', es: 'Copia 3 de Agua' },
    slug: { fr: 'air' },
  })
})

it('a title in one language only is marked in it, and no other language gets one', async () => {
  const id = await theme({ es: 'Energía' })
  const copy = await duplicate('themes', id, { locale: 'fr' })
  expect(written(copy.title)).toEqual({ es: 'Copia de Energía' })
  expect(copy.slug).toMatchObject({ es: 'copia-de-energia' })
  expect(copy.slug.fr ?? null).toBeNull()
})

it('only the languages asked for are copied, and marked', async () => {
  const id = await theme({ fr: 'Forêts', es: 'Bosques' })
  const copy = await duplicate('themes', id, { locale: 'es', query: '&selectedLocales[0]=es' })
  expect(written(copy.title)).toEqual({ es: 'Copia de Bosques' })
})

it('a title of the greatest length is cut at a word, and the copy can be saved', async () => {
  const long = `${'mot '.repeat(74)}mots`
  const id = await theme({ fr: long, es: 'x'.repeat(300) })
  const { title, id: copy } = await duplicate('themes', id)
  expect(title.fr).toMatch(/^Copie de mot mot .* mot…$/)
  expect(title.fr.length).toBeLessThanOrEqual(300)
  expect(title.es).toBe(`Copia de ${'x'.repeat(290)}…`)
  await update(app, 'themes', copy, { number: 7, ...published })
})

it('where a title is made of the words, the copy says so until these change or it is published', async () => {
  const record = await rest(app, 'POST', 'consents?depth=0', { by: editor, data: CONSENT })
  const data = { programme, consent: record.body.doc.id, sourceLocale: 'es' }
  const attribution = { identityLevel: 'fullName', name: 'Moisés Senén Hernández Sánchez' }
  const said = { quote: '¿Quién lo sabía?', question: '¿Qué cambió?', attribution }
  const { id } = await create(
    app,
    'testimonials',
    { ...data, ...said, ...published },
    { locale: 'es' },
  )
  await update(app, 'testimonials', id, { quote: 'Qui le savait ?', ...published })
  const copy = await duplicate('testimonials', id)
  expect(copy).toMatchObject({
    adminTitle: `Copia de ${attribution.name}`,
    quote: { es: said.quote, fr: 'Qui le savait ?' },
    question: { es: said.question },
  })
  expect((await duplicate('testimonials', copy.id)).adminTitle).toBe(
    `Copia 2 de ${attribution.name}`,
  )

  await update(app, 'testimonials', copy.id, { quote: 'Otra.' }, { locale: 'es', draft: true })
  expect((await latest('testimonials', copy.id)).adminTitle).toBe(`Copia de ${attribution.name}`)
  await update(app, 'testimonials', copy.id, published, { locale: 'es' })
  expect((await latest('testimonials', copy.id)).adminTitle).toBe(attribution.name)
})

it('a name as long as the list shows is marked, too, and loses the mark with another name', async () => {
  const attribution = { identityLevel: 'pseudonym', name: 'Ana '.repeat(24).trim() }
  const data = { programme, sourceLocale: 'fr', quote: 'Merci.', attribution }
  const { id } = await create(app, 'testimonials', data, { draft: true })
  const second = await duplicate('testimonials', (await duplicate('testimonials', id)).id)
  expect(second.adminTitle).toMatch(/^Copie 2 de Ana .* Ana…$/)
  await update(app, 'testimonials', second.id, { date: '2024-05-05' }, { draft: true })
  expect((await latest('testimonials', second.id)).adminTitle).toBe(second.adminTitle)
  const other = { attribution: { ...attribution, name: 'Ana' } }
  await update(app, 'testimonials', second.id, other, { draft: true })
  expect((await latest('testimonials', second.id)).adminTitle).toBe('Ana')
})

it('the words of every other field are those of the original', async () => {
  const id = await theme({ fr: 'Sols', es: 'Suelos' })
  await update(app, 'themes', id, { summary: 'Résumé', ...published })
  await update(app, 'themes', id, { summary: 'Resumen', ...published }, { locale: 'es' })
  expect((await duplicate('themes', id)).summary).toMatchObject({ fr: 'Résumé', es: 'Resumen' })
})

it('a translation is no staler in the copy than in the original', async () => {
  const copy = await duplicate('themes', await theme({ fr: 'Mines', es: 'Minas' }))
  const path = `${app.settings.slugs.themes}/${copy.id}/translation/es`
  const { summary, segments } = (await rest(app, 'GET', path, { by: editor })).body
  expect(summary).toMatchObject({ state: 'draft', segments: { stale: 0, missing: 0 } })
  expect(segments).toMatchObject([{ source: 'Copie de Mines', target: 'Copia de Minas' }])
})
