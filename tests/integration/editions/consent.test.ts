import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

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
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString()
const NOW = () => new Date().toISOString()

let app: TestPayload
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  programme = (await create(app, 'programmes', { name: 'Programme', ...published })).id
})
afterAll(() => app.stop())

async function testimonial(terms: object = {}) {
  const consent = (await create(app, 'consents', { ...CONSENT, ...terms })).id
  const attribution = { name: 'Moisés Sánchez', shortName: 'Moisés' }
  const data = { programme, quote: 'Merci.', attribution, consent, ...published }
  return { consent, id: (await create(app, 'testimonials', data)).id }
}

async function picture(consent?: Id) {
  const bytes = await sharp({
    create: { width: 40, height: 30, channels: 3, background: 'green' },
  })
    .jpeg()
    .toBuffer()
  const file = { data: bytes, mimetype: 'image/jpeg', name: 'mine.jpg', size: bytes.length }
  const data = { alt: 'Une mine', ...(consent ? { consent } : {}) }
  return (await create(app, 'media', data, { more: { file } })).id
}

test.each<[string, Record<string, unknown>]>([
  ['withdrawn', { withdrawnOn: NOW() }],
  ['taken back for the website', { channels: ['print'] }],
  ['reduced below what is shown', { identityLevel: 'firstName' }],
  ['ended', { expiresOn: YESTERDAY }],
])('a consent that is %s hides at once, given back it shows again', async (_what, change) => {
  const { consent, id } = await testimonial()
  expect(await publicLocales(app, 'testimonials', id)).toEqual(['fr'])
  await update(app, 'consents', consent, change)
  expect(await publicLocales(app, 'testimonials', id)).toEqual([])
  await update(app, 'consents', consent, { ...CONSENT, withdrawnOn: null, expiresOn: null })
  expect(await publicLocales(app, 'testimonials', id)).toEqual(['fr'])
})

test('a consent that ends later hides by itself, to the millisecond', async () => {
  const { consent, id } = await testimonial()
  await update(app, 'consents', consent, { expiresOn: '2030-06-30T12:00:00.000Z' })
  expect(await editionsFor(app, 'testimonials', id)).toMatchObject([
    { visibleUntil: '2030-07-01T00:00:00.000Z' },
  ])
})

test('a deleted consent hides its testimonials', async () => {
  const { consent, id } = await testimonial()
  await remove(app, 'consents', consent)
  expect(await publicLocales(app, 'testimonials', id)).toEqual([])
})

test('a consent on which a story rests is not deleted, so that the story stays hidden', async () => {
  const consent = (await create(app, 'consents', CONSENT)).id
  const data = { programme, title: 'Récit', body: richText('Corps'), consent, ...published }
  const { id } = await create(app, 'stories', data)
  await update(app, 'consents', consent, { withdrawnOn: NOW() })
  await expect(remove(app, 'consents', consent)).rejects.toThrow(
    /1 story or image depends on this consent/,
  )
  expect(await publicLocales(app, 'stories', id)).toEqual([])
})

test('a picture is public in every locale, and ends with its consent', async () => {
  const consent = (await create(app, 'consents', CONSENT)).id
  const id = await picture(consent)
  expect(await publicLocales(app, 'media', id)).toEqual(['en', 'es', 'fr'])
  await update(app, 'consents', consent, { withdrawnOn: NOW() })
  expect(await publicLocales(app, 'media', id)).toEqual([])
})

test('a deleted picture leaves no edition, and the entries that showed it show it no more', async () => {
  const { id } = await testimonial()
  const photo = await picture()
  await update(app, 'testimonials', id, { photo, ...published })
  expect(await editionsFor(app, 'testimonials', id)).toMatchObject([{ shows: [`media:${photo}`] }])
  await remove(app, 'media', photo)
  expect(await editionsFor(app, 'media', photo)).toEqual([])
})

test('a document follows the language of its files', async () => {
  const bytes = Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nBonjour\n')
  const file = { data: bytes, mimetype: 'text/vtt', name: 'a.vtt', size: bytes.length }
  const upload = (await create(app, 'files', { language: 'fr' }, { more: { file } })).id
  const data = { programme, title: 'Rapport', type: 'report', files: [upload], ...published }
  const { id } = await create(app, 'documents', data)
  expect(await editionsFor(app, 'documents', id)).toMatchObject([{ fileLanguages: ['fr'] }])
  await update(app, 'files', upload, { language: 'es' })
  expect(await editionsFor(app, 'documents', id)).toMatchObject([{ fileLanguages: ['es'] }])
  await remove(app, 'files', upload)
  expect(await editionsFor(app, 'documents', id)).toMatchObject([{ fileLanguages: [], shows: [] }])
})

test('a withdrawal in the midst of publications leaves nothing public', async () => {
  for (let round = 0; round < 5; round += 1) {
    const consent = (await create(app, 'consents', CONSENT)).id
    const data = { programme, quote: 'Merci.', consent, attribution: { name: 'Ana' } }
    const drafts = [data, data, data, data].map((each) =>
      create(app, 'testimonials', each, { draft: true }),
    )
    const ids = (await Promise.all(drafts)).map(({ id }) => id)
    await Promise.allSettled([
      ...ids.slice(0, 2).map((id) => update(app, 'testimonials', id, published)),
      update(app, 'consents', consent, { withdrawnOn: NOW() }),
      ...ids.slice(2).map((id) => update(app, 'testimonials', id, published)),
    ])
    for (const id of ids) expect(await publicLocales(app, 'testimonials', id)).toEqual([])
  }
})
