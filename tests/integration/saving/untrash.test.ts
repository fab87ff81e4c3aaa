import { afterAll, beforeAll, expect, test } from 'vitest'

import { slugOf } from '../../../src/entries/slugOf.js'
import { create, editionsFor, type Id, richText } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

type Row = { id: Id; updatedAt: string; title: unknown }

let app: TestPayload
let editor: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

const patch = (id: Id, query: string, data: object, by = editor) =>
  rest(app, 'PATCH', `stories/${id}?${query}`, { by, data })

/** Published in French, with a draft of it and of a Spanish text, in the trash. */
async function trashed(): Promise<Id> {
  const data = { programme, title: 'Avant', body: richText('Avant'), _status: 'published' }
  const { id } = await create(app, 'stories', data)
  await patch(id, 'locale=fr&draft=true', { title: 'Après' })
  await patch(id, 'locale=es&draft=true', { title: 'Después' })
  await patch(id, 'locale=fr', { deletedAt: new Date().toISOString() })
  return id
}

/** As the button of the trash list sends it. */
const untrash = (ids: Id[], by = editor) =>
  rest(app, 'PATCH', `stories?locale=fr&trash=true&limit=0&where[id][in]=${ids.join(',')}`, {
    by,
    data: { deletedAt: null, _status: 'draft' },
  })

test('entries that come back from the trash together keep their drafts', async () => {
  const ids = [await trashed(), await trashed()]
  const answer = await untrash(ids)
  expect([answer.status, answer.body.errors, answer.body.docs.length]).toEqual([200, [], 2])
  for (const id of ids) {
    const titles = ['fr', 'es'].map(async (locale) => {
      const path = `stories/${id}?draft=true&depth=0&locale=${locale}`
      return (await rest(app, 'GET', path, { by: editor })).body.title
    })
    expect(await Promise.all(titles)).toEqual(['Après', 'Después'])
    expect(await editionsFor(app, 'stories', id)).toEqual([])
  }
})

test('who may not bring them back is told so of each, and they stay', async () => {
  const translator = await asUser(app, 'translator', { locales: ['es'] })
  const id = await trashed()
  const { status, body } = await untrash([id], translator)
  expect([status >= 400, body.docs ?? []]).toEqual([true, []])
  const path = `stories?trash=true&depth=0&locale=fr&where[id][equals]=${id}`
  const { docs } = (await rest(app, 'GET', path, { by: editor })).body
  expect(docs[0].deletedAt).not.toBe(null)
})

test('what comes back as a draft is one still when it is saved as it is', async () => {
  const id = await trashed()
  await patch(id, 'locale=en&trash=true', { deletedAt: null, _status: 'draft' })
  expect((await patch(id, 'locale=fr', { title: 'Encore' })).status).toBe(200)
  expect(await editionsFor(app, 'stories', id)).toEqual([])
})

test('what comes back as a draft has a version of what is live, without its drafts', async () => {
  const id = await trashed()
  await untrash([id])
  const { payload, settings } = app
  const collection = slugOf(settings, 'stories')
  const where = { id: { equals: id } }
  const live = await payload.db.findOne<Row>({ collection, where })
  const { docs } = await payload.db.findVersions<Row>({
    collection,
    where: {
      and: [
        { parent: { equals: id } },
        { 'version.updatedAt': { equals: live?.updatedAt } },
        { snapshot: { not_equals: true } },
      ],
    },
  })
  expect(docs.map(({ version }) => version.title)).toEqual([{ fr: 'Avant' }])
  expect(live?.title).toEqual({ fr: 'Avant' })
})
