import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, editionsFor, type Id, richText } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let reviewer: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  reviewer = await asUser(app, 'reviewer', { locales: ['es'] })
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

const save = (id: Id, locale: string, data: unknown) =>
  rest(app, 'PATCH', `stories/${id}?locale=${locale}&draft=true`, { by: editor, data })

const open = async (id: Id, locale: string) =>
  (await rest(app, 'GET', `stories/${id}?draft=true&depth=0&locale=${locale}`, { by: editor })).body

/** A story in two languages, a version of it as it was, and everything changed since. */
async function changedStory(): Promise<{ id: Id; version: string }> {
  const data = { programme, title: 'Avant', body: richText('Avant'), countries: ['MX'] }
  const { id } = await create(app, 'stories', { ...data, _status: 'published' })
  const inSpanish = { title: 'Antes', body: richText('Antes'), _status: 'published' }
  await rest(app, 'PATCH', `stories/${id}?locale=es`, { by: editor, data: inSpanish })
  const { body } = await rest(app, 'GET', `stories/versions?where[parent][equals]=${id}&limit=1`, {
    by: editor,
  })
  await save(id, 'fr', { title: 'Après', countries: ['PE'] })
  await save(id, 'es', { title: 'Después' })
  return { id, version: String(body.docs[0].id) }
}

const restore = (version: string, by: Identity, query = '') =>
  rest(app, 'POST', `stories/versions/${version}${query}`, { by })

test('one language comes back as a draft, and nothing else changes', async () => {
  const { id, version } = await changedStory()
  const answer = await restore(version, editor, '?locale=es')
  expect([answer.status, answer.body.locales]).toEqual([200, ['es']])
  expect((await open(id, 'es')).title).toBe('Antes')
  const { title, countries } = await open(id, 'fr')
  expect([title, countries]).toEqual(['Après', ['PE']])
  expect((await editionsFor(app, 'stories', id)).map((edition) => edition.title)).toEqual([
    'Antes',
    'Avant',
  ])
})

test('what waits in the draft of another language stays when a public language comes back', async () => {
  const data = { programme, title: 'Avant', body: richText('Avant'), countries: ['MX'] }
  const { id } = await create(app, 'stories', { ...data, _status: 'published' })
  const path = `stories/versions?where[parent][equals]=${id}&limit=1`
  const version = String((await rest(app, 'GET', path, { by: editor })).body.docs[0].id)
  const publish = (locale: string, texts: object) =>
    rest(app, 'PATCH', `stories/${id}?locale=${locale}`, {
      by: editor,
      data: { ...texts, _status: 'published' },
    })
  await publish('es', { title: 'Antes', body: richText('Antes') })
  await publish('fr', { title: 'Après' })
  await save(id, 'es', { countries: ['PE'] })
  expect((await restore(version, editor, '?locale=fr')).status).toBe(200)
  const { title, countries } = await open(id, 'es')
  expect([title, countries, (await open(id, 'fr')).title]).toEqual(['Antes', ['PE'], 'Avant'])
})

test('who may write everything gets everything back', async () => {
  const { id, version } = await changedStory()
  const answer = await restore(version, editor)
  expect(answer.body.locales).toEqual(['fr', 'es', 'en'])
  const { title, countries } = await open(id, 'fr')
  expect([title, countries, (await open(id, 'es')).title]).toEqual(['Avant', ['MX'], 'Antes'])
})

test('a reviewer restores their own language and nothing of the others', async () => {
  const { id, version } = await changedStory()
  const answer = await restore(version, reviewer)
  expect([answer.status, answer.body.locales]).toEqual([200, ['es']])
  const { title, countries } = await open(id, 'fr')
  expect([title, countries, (await open(id, 'es')).title]).toEqual(['Après', ['PE'], 'Antes'])
})

test('a language that is not theirs is refused, with a reason', async () => {
  const { id, version } = await changedStory()
  const refused = await restore(version, reviewer, '?locale=fr')
  expect([refused.status, refused.messages]).toEqual([
    403,
    ['You cannot restore this entry in any of these languages: French.'],
  ])
  expect((await open(id, 'fr')).title).toBe('Après')
})

test('an entry in the trash is brought back from it first', async () => {
  const { id, version } = await changedStory()
  const data = { deletedAt: new Date().toISOString() }
  await rest(app, 'PATCH', `stories/${id}?locale=fr`, { by: editor, data })
  expect((await restore(version, editor, '?locale=en')).status).toBe(404)
})

test('a version that is not there, and a caller who is nobody, get an answer that says so', async () => {
  expect((await restore('999999', editor)).status).toBe(404)
  const { version } = await changedStory()
  expect((await rest(app, 'POST', `stories/versions/${version}`)).status).toBe(403)
})
