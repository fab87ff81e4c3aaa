import { afterAll, beforeAll, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { entriesOf } from './entries.js'

let app: TestPayload
let entries: ReturnType<typeof entriesOf>
beforeAll(async () => {
  app = await startPayload()
  entries = entriesOf(app)
})
afterAll(() => app.stop())

const published = { _status: 'published' }
const drafted = { draft: true }

test('an entry gets a slug from its title in each locale', async () => {
  const entry = await entries.create('programmes', { name: 'Étudiant.e.s et œuvres' })
  expect(entry.slug).toBe('etudiantes-et-oeuvres')
  await entries.update('programmes', entry, { name: 'Jóvenes', ...published }, { locale: 'es' })
  const { slug } = await entries.read('programmes', entry)
  expect(slug).toEqual({ fr: 'etudiantes-et-oeuvres', es: 'jovenes' })
})

test('one title taken up again gets the next number, as a draft too', async () => {
  const slugs: unknown[] = []
  for (const draft of [false, true, false]) {
    slugs.push((await entries.create('programmes', { name: 'Encore' }, { draft })).slug)
  }
  expect(slugs).toEqual(['encore', 'encore-2', 'encore-3'])
})

test('a slug that stands only in a draft is taken', async () => {
  const first = await entries.create('programmes', { name: 'Brouillon' }, drafted)
  await entries.update('programmes', first, { name: 'Borrador' }, { locale: 'es', ...drafted })
  const second = await entries.create('programmes', { name: 'Borrador' }, { locale: 'es' })
  expect(second.slug).toBe('borrador-2')
})

test('the same slug may stand in two locales and in two collections', async () => {
  await entries.create('programmes', { name: 'Total' })
  expect((await entries.create('programmes', { name: 'Total' }, { locale: 'es' })).slug).toBe(
    'total',
  )
  expect((await entries.create('themes', { title: 'Total' })).slug).toBe('total')
})

test('entries created at the same moment get slugs of their own', async () => {
  const made = await Promise.all(
    Array.from({ length: 8 }, () => entries.create('programmes', { name: 'Ensemble' }, drafted)),
  )
  expect(new Set(made.map(({ slug }) => slug)).size).toBe(8)
})

test('entries renamed all at once get slugs of their own', async () => {
  const names = ['Un', 'Deux', 'Trois', 'Quatre']
  const made = await Promise.all(
    names.map((name) => entries.create('programmes', { name }, drafted)),
  )
  const { docs, errors } = await app.payload.update({
    collection: app.settings.slugs.programmes,
    where: { id: { in: made.map(({ id }) => id) } },
    data: { name: 'Pareil' },
    locale: 'fr',
    depth: 0,
    overrideAccess: true,
  })
  expect(errors).toEqual([])
  expect(new Set(docs.map(({ slug }) => String(slug))).size).toBe(4)
})

test('a draft follows its title, a published locale keeps its address', async () => {
  const entry = await entries.create('programmes', { name: 'Avant' }, drafted)
  const renamed = await entries.update('programmes', entry, { name: 'Après' }, drafted)
  expect(renamed.slug).toBe('apres')
  await entries.update('programmes', entry, published)
  expect((await entries.update('programmes', entry, { name: 'Encore plus tard' })).slug).toBe(
    'apres',
  )
  const byHand = await entries.update('programmes', entry, { slug: 'Bien Plus Tard !' })
  expect(byHand.slug).toBe('bien-plus-tard')
})

test('an entry in the trash gives its slug away, and comes back under another', async () => {
  const first = await entries.create('programmes', { name: 'Corbeille', ...published })
  const inSpanish = { name: 'Papelera', ...published }
  await entries.update('programmes', first, inSpanish, { locale: 'es' })
  await entries.update('programmes', first, { deletedAt: new Date().toISOString() })
  const second = await entries.create('programmes', { name: 'Corbeille', ...published })
  await entries.update('programmes', second, inSpanish, { locale: 'es' })
  expect((await entries.read('programmes', second)).slug).toEqual({
    fr: 'corbeille',
    es: 'papelera',
  })
  await entries.update('programmes', first, { deletedAt: null }, { trash: true })
  const { slug, _status } = await entries.read('programmes', first)
  expect(slug).toEqual({ fr: 'corbeille-2', es: 'papelera-2' })
  expect(_status).toMatchObject({ fr: 'published', es: 'published' })
})

test('a duplicate has slugs and an identifier of its own, and nothing of it is published', async () => {
  const entry = await entries.create('programmes', { name: 'Modèle', ...published })
  await entries.update('programmes', entry, { name: 'Modelo', ...published }, { locale: 'es' })
  const copy = await entries.duplicate('programmes', entry)
  const { slug, uid, _status, firstPublishedAt } = await entries.read('programmes', copy)
  expect(slug).toMatchObject({ fr: 'copie-de-modele', es: 'copia-de-modelo' })
  expect(uid).not.toBe(entry.uid)
  expect(Object.values(_status as object)).not.toContain('published')
  expect(Object.values(firstPublishedAt ?? {}).filter(Boolean)).toEqual([])
  const second = await entries.read('programmes', await entries.duplicate('programmes', entry))
  expect(second.slug).toMatchObject({ fr: 'copie-de-modele-2', es: 'copia-de-modelo-2' })
})
