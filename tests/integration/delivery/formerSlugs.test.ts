import { afterAll, beforeAll, expect, test } from 'vitest'

import { addAddressCommands } from '../../../src/cli/addressCommands.js'
import { rebuildEditions } from '../../../src/editions/verifyEditions.js'
import { slugOf } from '../../../src/entries/slugOf.js'
import { findRaw } from '../../../src/entries/store.js'
import { commandsOf } from '../../helpers/commands.js'
import { create, type Id, remove, richText, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'

const published = { _status: 'published' }

let app: TestPayload
let programme: Id
beforeAll(async () => {
  app = await startPayload({ plugin: { delivery: { cacheBytes: 1_000_000 } } })
  programme = (await create(app, 'programmes', { name: 'Écoles', ...published })).id
})
afterAll(() => app.stop())

/** A story under a French slug, and under a Spanish one if it has one. */
async function story(fr: string, es?: string): Promise<Id> {
  const body = richText('Texte')
  const data = { title: fr, slug: fr, programme, body, ...published }
  const { id } = await create(app, 'stories', data)
  if (es !== undefined)
    await update(app, 'stories', id, { title: es, slug: es, body, ...published }, { locale: 'es' })
  return id
}

const rename = (id: Id, slug: string, locale: 'fr' | 'es' = 'fr') =>
  update(app, 'stories', id, { slug, ...published }, { locale })

/** The slug of the story that a slug finds, by language; null: none. */
async function found(slug: string, locales = ['fr', 'es']): Promise<(string | null)[]> {
  const fields = locales.map(
    (locale) => `${locale}: story(slug: $slug, locale: ${locale}) { slug }`,
  )
  const { data, errors } = await app.graphql(`query ($slug: String!) { ${fields.join(' ')} }`, {
    slug,
  })
  expect(errors).toBeUndefined()
  return locales.map((locale) => (data[locale] as { slug: string } | null)?.slug ?? null)
}

test('an old address finds the entry in every language, and `slug` is the new one', async () => {
  const id = await story('premier', 'primero')
  await rename(id, 'deuxieme')
  await rename(id, 'troisieme')
  for (const slug of ['premier', 'deuxieme', 'troisieme'])
    expect(await found(slug)).toEqual(['troisieme', 'primero'])
  expect(await found('quatrieme')).toEqual([null, null])
})

test('a slug that only a draft has changes nothing', async () => {
  const id = await story('en-ligne')
  await update(app, 'stories', id, { slug: 'brouillon' }, { draft: true })
  expect(await found('en-ligne', ['fr'])).toEqual(['en-ligne'])
  expect(await found('brouillon', ['fr'])).toEqual([null])
  await update(app, 'stories', id, { slug: 'brouillon', ...published })
  expect(await found('en-ligne', ['fr'])).toEqual(['brouillon'])
})

test('an entry that has taken the slug is found, where it is published', async () => {
  const first = await story('partage', 'compartido')
  await rename(first, 'ancien')
  const second = await story('partage')
  expect(await found('partage')).toEqual(['partage', 'compartido'])
  await update(app, 'stories', second, { _status: 'draft' })
  expect(await found('partage')).toEqual(['ancien', 'compartido'])
  await update(app, 'stories', second, published)
  await rename(second, 'autre')
  // Both had it; the second gave it up last.
  expect(await found('partage', ['fr'])).toEqual(['autre'])
})

test('an old address in one language wins over the present one in another', async () => {
  await rename(await story('lune', 'luna'), 'soleil')
  await story('etoile', 'lune')
  expect(await found('lune')).toEqual(['soleil', 'lune'])
})

test('what is unpublished, in the trash or gone is not found by an old address', async () => {
  const id = await story('visible', 'visto')
  await rename(id, 'invisible')
  await update(app, 'stories', id, { _status: 'draft' })
  expect(await found('visible')).toEqual([null, null])
  expect(await found('visto')).toEqual([null, 'visto'])
  await update(app, 'stories', id, { slug: 'revenu', ...published })
  expect(await found('visible')).toEqual(['revenu', 'visto'])
  // It was unpublished under this one.
  expect(await found('invisible', ['fr'])).toEqual(['revenu'])
  await update(app, 'stories', id, { deletedAt: new Date().toISOString() })
  expect(await found('visible')).toEqual([null, null])
  await update(app, 'stories', id, { deletedAt: null })
  expect(await found('visible', ['fr'])).toEqual(['revenu'])
  await remove(app, 'stories', id)
  expect(await found('visible')).toEqual([null, null])
  const where = { ref: { equals: `stories:${id}` } }
  expect(await findRaw(app, { key: 'formerSlugs', where })).toEqual([])
})

test('old addresses outlive editions that are made anew', async () => {
  await rename(await story('avant'), 'apres')
  const collection = slugOf(app.settings, 'editions')
  await app.payload.db.deleteMany({ collection, where: {} })
  expect(await found('avant', ['fr'])).toEqual([null])
  await rebuildEditions(app)
  expect(await found('avant', ['fr'])).toEqual(['apres'])
})

test('lists take an old slug of a programme', async () => {
  const data = { name: 'Forêts', slug: 'forets', ...published }
  const { id } = await create(app, 'programmes', data)
  await update(app, 'programmes', id, { slug: 'bois', ...published })
  const texts = { title: 'Sous-bois', body: richText('Texte'), ...published }
  await create(app, 'stories', { ...texts, programme: id })
  const query = `{ stories(locale: fr, programme: "forets") { nodes { title } } }`
  expect((await app.graphql(query)).data).toEqual({ stories: { nodes: [{ title: 'Sous-bois' }] } })
})

test('an address that names a person is forgotten by a command', async () => {
  const run = commandsOf(addAddressCommands)
  await rename(await story('le-cas-de-mme-durand'), 'un-cas')
  const { said } = await run(app, 'addresses list', [])
  expect(said).toContainEqual(expect.stringMatching(/le-cas-de-mme-durand \(stories:\S+ in fr\)$/))
  await run(app, 'addresses forget', ['le-cas-de-mme-durand'])
  expect(await found('le-cas-de-mme-durand', ['fr'])).toEqual([null])
  await expect(run(app, 'addresses forget', ['le-cas-de-mme-durand'])).rejects.toThrow(
    /expected a former slug, got "le-cas-de-mme-durand"/i,
  )
})
