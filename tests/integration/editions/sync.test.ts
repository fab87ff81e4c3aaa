import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { syncEntry } from '../../../src/editions/syncEntry.js'
import {
  CONSENT,
  create,
  editionsFor,
  type Id,
  publicLocales,
  remove,
  richText,
  update,
} from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'

const published = { _status: 'published' }
const draft = { _status: 'draft' }

let app: TestPayload
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  programme = (await create(app, 'programmes', { name: 'Programme', ...published })).id
})
afterAll(() => app.stop())

const theme = (title: string) => ({ programme, kind: 'theme', title })

test('a draft has no edition, a publication makes one in its locale', async () => {
  const { id } = await create(app, 'themes', theme('Thème'))
  expect(await editionsFor(app, 'themes', id)).toEqual([])
  await update(app, 'themes', id, published)
  const [edition, ...others] = await editionsFor(app, 'themes', id)
  expect(others).toEqual([])
  expect(edition).toMatchObject({
    locale: 'fr',
    title: 'Thème',
    programme: `programmes:${programme}`,
  })
})

test('what is saved as a draft stays out of the edition until it is published', async () => {
  const { id } = await create(app, 'themes', { ...theme('Un'), ...published })
  await update(app, 'themes', id, { title: 'Deux' }, { draft: true })
  expect(await editionsFor(app, 'themes', id)).toMatchObject([{ title: 'Un' }])
  await update(app, 'themes', id, published)
  expect(await editionsFor(app, 'themes', id)).toMatchObject([{ title: 'Deux' }])
})

test('each locale is published and unpublished on its own', async () => {
  const { id } = await create(app, 'themes', { ...theme('Un'), ...published })
  await update(app, 'themes', id, { title: 'Uno' }, { locale: 'es', draft: true })
  expect(await publicLocales(app, 'themes', id)).toEqual(['fr'])
  await update(app, 'themes', id, { title: 'Uno', ...published }, { locale: 'es' })
  expect(await publicLocales(app, 'themes', id)).toEqual(['es', 'fr'])
  await update(app, 'themes', id, draft, { locale: 'fr' })
  expect(await publicLocales(app, 'themes', id)).toEqual(['es'])
})

test('the trash hides an entry, restoring shows it again, deleting removes it', async () => {
  const { id } = await create(app, 'themes', { ...theme('Un'), ...published })
  await update(app, 'themes', id, { deletedAt: new Date().toISOString() })
  expect(await editionsFor(app, 'themes', id)).toEqual([])
  await update(app, 'themes', id, { deletedAt: null, ...published })
  expect(await publicLocales(app, 'themes', id)).toEqual(['fr'])
  await remove(app, 'themes', id)
  expect(await editionsFor(app, 'themes', id)).toEqual([])
})

test('bulk operations keep every entry in step', async () => {
  const ids = [
    await create(app, 'themes', theme('A')),
    await create(app, 'themes', theme('B')),
  ].map(({ id }) => id)
  const collection = app.settings.slugs.themes
  const bulk = { collection, where: { id: { in: ids } }, depth: 0, overrideAccess: true } as const
  await app.payload.update({ ...bulk, data: published, locale: 'fr' })
  for (const id of ids) expect(await publicLocales(app, 'themes', id)).toEqual(['fr'])
  await app.payload.delete({ ...bulk })
  for (const id of ids) expect(await editionsFor(app, 'themes', id)).toEqual([])
})

test('restoring a version shows what it said', async () => {
  const { id } = await create(app, 'themes', { ...theme('Un'), ...published })
  const collection = app.settings.slugs.themes
  const { docs } = await app.payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    depth: 0,
    overrideAccess: true,
  })
  await update(app, 'themes', id, { title: 'Deux', ...published })
  const version = String(docs[0]?.id)
  await app.payload.restoreVersion({ collection, id: version, depth: 0, overrideAccess: true })
  expect(await editionsFor(app, 'themes', id)).toMatchObject([{ title: 'Un' }])
})

test('a duplicate has editions of its own', async () => {
  const { id } = await create(app, 'themes', { ...theme('Un'), ...published })
  const collection = app.settings.slugs.themes
  const copy = await app.payload.duplicate({ collection, id, depth: 0, overrideAccess: true })
  const [first] = await editionsFor(app, 'themes', id)
  const second = await editionsFor(app, 'themes', copy.id)
  expect(second.every(({ uid }) => uid !== first?.uid)).toBe(true)
  await app.payload.update({
    collection,
    id: copy.id,
    data: published,
    depth: 0,
    overrideAccess: true,
    locale: 'fr',
  })
  expect(await publicLocales(app, 'themes', copy.id)).toEqual(['fr'])
})

test.each([{ title: true }, { id: false }])(
  'nothing in a request leaves an edition out, %j selected',
  async (select) => {
    const context = { disableHooks: true, skipEditions: true }
    const more = { context, select }
    const whole = { ...theme('Un'), sourceLocale: 'fr', ...published }
    await create(app, 'themes', whole, { more })
    const id = await newestTheme()
    expect(await publicLocales(app, 'themes', id)).toEqual(['fr'])
    await update(app, 'themes', id, draft, { more })
    expect(await publicLocales(app, 'themes', id)).toEqual([])
  },
)

async function newestTheme(): Promise<Id> {
  const collection = app.settings.slugs.themes
  const newest = { collection, sort: '-createdAt', limit: 1, depth: 0, overrideAccess: true }
  const { docs } = await app.payload.find(newest)
  return docs[0]?.id ?? ''
}

test('an edition keeps when it was published and when it changed', async () => {
  const { id } = await create(app, 'themes', { ...theme('Un'), ...published })
  const [first] = await editionsFor(app, 'themes', id)
  await update(app, 'themes', id, { title: 'Uno', ...published }, { locale: 'es' })
  const french = (await editionsFor(app, 'themes', id)).find(({ locale }) => locale === 'fr')
  expect(french).toMatchObject({ changedAt: first?.changedAt, publishedAt: first?.publishedAt })
  await update(app, 'themes', id, { title: 'Deux', ...published })
  const changed = (await editionsFor(app, 'themes', id)).find(({ locale }) => locale === 'fr')
  expect(changed?.publishedAt).toBe(first?.publishedAt)
  expect(changed?.changedAt.localeCompare(String(first?.changedAt))).toBe(1)
})

test('syncing again writes nothing', async () => {
  const { id } = await create(app, 'themes', {
    ...theme('Un'),
    body: richText('Corps'),
    ...published,
  })
  const { payload, settings } = app
  const again = await syncEntry({ payload, settings, type: 'themes', id })
  expect(again).toEqual({ created: 0, updated: 0, removed: 0 })
})

test('a row that another process wrote first is overwritten, not doubled', async () => {
  const { id } = await create(app, 'themes', theme('Un'))
  const { payload, settings } = app
  const row = {
    ...(await anyRow()),
    key: `themes:${id}:fr`,
    ref: 'themes:elsewhere',
    id: undefined,
  }
  await payload.db.create({ collection: settings.slugs.editions, data: row })
  await update(app, 'themes', id, published)
  expect(await editionsFor(app, 'themes', id)).toMatchObject([{ title: 'Un', locale: 'fr' }])
})

async function anyRow(): Promise<Record<string, unknown>> {
  const row = await app.payload.db.findOne<never>({ collection: app.settings.slugs.editions })
  return { ...(row as unknown as object) }
}

test('many saves of one entry at once end in step', async () => {
  const { id } = await create(app, 'themes', { ...theme('0'), ...published })
  const { payload, settings } = app
  await Promise.all(
    Array.from({ length: 8 }, () => syncEntry({ payload, settings, type: 'themes', id })),
  )
  expect(await editionsFor(app, 'themes', id)).toHaveLength(1)
})

describe('what an entry shows', () => {
  let id: Id
  beforeEach(async () => {
    const consent = await create(app, 'consents', CONSENT)
    const data = { programme, quote: 'Merci.', consent: consent.id, attribution: { name: 'Ana' } }
    id = (await create(app, 'testimonials', { ...data, ...published })).id
  })

  test('a list that becomes empty is emptied', async () => {
    const data = { programme, kind: 'theme', title: 'Liste', testimonials: [id], ...published }
    const made = await create(app, 'themes', data)
    expect((await editionsFor(app, 'themes', made.id))[0]?.shows).toEqual([`testimonials:${id}`])
    await update(app, 'themes', made.id, { testimonials: [], ...published })
    expect((await editionsFor(app, 'themes', made.id))[0]?.shows).toEqual([])
  })
})
