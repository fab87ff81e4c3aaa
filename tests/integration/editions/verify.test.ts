import { afterAll, beforeAll, expect, test } from 'vitest'

import { verifyAtStart } from '../../../src/editions/verifyAtStart.js'
import { rebuildEditions, verifyEditions } from '../../../src/editions/verifyEditions.js'
import { slugOf } from '../../../src/entries/slugOf.js'
import {
  CONSENT,
  create,
  editionsFor,
  type Id,
  publicLocales,
  update,
} from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'

const published = { _status: 'published' }
const NOTHING = { missing: 0, outdated: 0, orphaned: 0, repaired: 0 }

let app: TestPayload
let programme: Id
let theme: Id
let consent: Id
let testimonial: Id
beforeAll(async () => {
  app = await startPayload()
  programme = (await create(app, 'programmes', { name: 'Programme', ...published })).id
  theme = (await create(app, 'themes', { programme, kind: 'theme', title: 'Un', ...published })).id
  consent = (await create(app, 'consents', CONSENT)).id
  const data = { programme, quote: 'Merci.', consent, attribution: { name: 'Ana' }, ...published }
  testimonial = (await create(app, 'testimonials', data)).id
})
afterAll(() => app.stop())

const verify = (more: { repair?: boolean; full?: boolean } = {}) =>
  verifyEditions({ payload: app.payload, settings: app.settings, ...more })

/** Writes below the hooks, as a process does that dies before its hooks run. */
async function writeRaw(key: 'themes' | 'consents', id: Id, data: Record<string, unknown>) {
  const collection = slugOf(app.settings, key)
  const doc = await app.payload.db.findOne({ collection, where: { id: { equals: id } } })
  const updatedAt = new Date().toISOString()
  const whole = { ...doc, ...data, updatedAt }
  await app.payload.db.updateOne({ collection, id, data: whole, returning: false })
}

async function corrupt(id: Id, data: Record<string, unknown>) {
  const collection = slugOf(app.settings, 'editions')
  const where = { key: { equals: `themes:${id}:fr` } }
  await app.payload.db.updateOne({ collection, where, data, returning: false })
}

async function voidStamp(id: Id) {
  const collection = slugOf(app.settings, 'editions')
  const where = { key: { equals: `themes:${id}` } }
  await app.payload.db.updateOne({ collection, where, data: { revision: '' }, returning: false })
}

async function frenchText(): Promise<string | undefined> {
  const editions = await editionsFor(app, 'themes', theme)
  return editions.find(({ locale }) => locale === 'fr')?.text
}

test('after ordinary work there is nothing to repair, quick or full', async () => {
  expect(await verify()).toEqual({ checked: 3, ...NOTHING })
  expect(await verify({ full: true })).toEqual({ checked: 3, ...NOTHING })
})

test('a live write whose edition was not written is found, and put right only when asked', async () => {
  await writeRaw('themes', theme, { title: { fr: 'Deux' } })
  expect(await verify()).toEqual({ checked: 3, ...NOTHING, outdated: 1 })
  expect(await editionsFor(app, 'themes', theme)).toMatchObject([{ title: 'Un' }])
  expect(await verify({ repair: true })).toMatchObject({ outdated: 1, repaired: 1 })
  expect(await editionsFor(app, 'themes', theme)).toMatchObject([{ title: 'Deux' }])
  expect(await verify()).toEqual({ checked: 3, ...NOTHING })
})

test('a publication that was cut short is completed, an unpublication too', async () => {
  await writeRaw('themes', theme, {
    title: { fr: 'Deux', es: 'Dos' },
    _status: { fr: 'draft', es: 'published' },
  })
  expect(await verify({ repair: true })).toMatchObject({ missing: 1, outdated: 1, repaired: 2 })
  expect(await publicLocales(app, 'themes', theme)).toEqual(['es'])
  await update(app, 'themes', theme, { title: 'Deux', ...published })
})

test('a consent that was withdrawn just before the process died hides at the next start', async () => {
  const now = new Date().toISOString()
  await writeRaw('consents', consent, { withdrawnOn: now })
  expect(await publicLocales(app, 'testimonials', testimonial)).toEqual(['fr'])
  await verifyAtStart(app.payload, app.settings)
  expect(await publicLocales(app, 'testimonials', testimonial)).toEqual([])
  await update(app, 'consents', consent, { withdrawnOn: null })
  expect(await publicLocales(app, 'testimonials', testimonial)).toEqual(['fr'])
})

test('rows of entries that are gone are removed', async () => {
  const data = { programme, kind: 'theme', title: 'Bientôt', ...published }
  const { id } = await create(app, 'themes', data)
  const collection = slugOf(app.settings, 'themes')
  await app.payload.db.deleteOne({ collection, where: { id: { equals: id } } })
  expect(await verify({ repair: true })).toMatchObject({ orphaned: 1, repaired: 1 })
  expect(await editionsFor(app, 'themes', id)).toEqual([])
})

test('rows that were being written when the process died are completed', async () => {
  await corrupt(theme, { text: 'half' })
  await voidStamp(theme)
  expect(await verify({ repair: true })).toMatchObject({ outdated: 1, repaired: 1 })
  expect(await frenchText()).toBe('')
})

test('all rows of an entry may be lost, its stamp too', async () => {
  await app.payload.db.deleteMany({
    collection: slugOf(app.settings, 'editions'),
    where: { ref: { equals: `themes:${theme}` } },
  })
  expect(await verify({ repair: true })).toMatchObject({ outdated: 0, orphaned: 0 })
  expect(await frenchText()).toBe('')
  expect(await verify({ full: true })).toMatchObject(NOTHING)
})

test('what a revision cannot tell, full verification and rebuilding find', async () => {
  await corrupt(theme, { text: 'tampered' })
  expect(await verify()).toMatchObject(NOTHING)
  expect(await verify({ full: true })).toMatchObject({ outdated: 1, repaired: 0 })
  const seen: number[] = []
  const { payload, settings } = app
  const onProgress = (done: number, total: number) => seen.push(total - done)
  const report = await rebuildEditions({ payload, settings, onProgress })
  expect(report).toMatchObject({ outdated: 1, repaired: 1 })
  expect(seen).toEqual([2, 1, 0])
  expect(await verify({ full: true })).toMatchObject(NOTHING)
})

test('while Next builds, and when the plugin is off, nothing is verified', async () => {
  await corrupt(theme, { text: 'half' })
  await voidStamp(theme)
  await verifyAtStart(app.payload, { ...app.settings, enabled: false })
  process.env.NEXT_PHASE = 'phase-production-build'
  await verifyAtStart(app.payload, app.settings)
  delete process.env.NEXT_PHASE
  expect(await frenchText()).toBe('half')
  await verifyAtStart(app.payload, app.settings)
  expect(await frenchText()).toBe('')
})

test('the API gives the rows to nobody', async () => {
  const slug = app.settings.slugs.editions
  expect((await app.request(`/api/${slug}`)).ok).toBe(false)
  const found = app.payload.find({
    collection: slugOf(app.settings, 'editions'),
    overrideAccess: false,
    depth: 0,
  })
  await expect(found).rejects.toThrow()
})
