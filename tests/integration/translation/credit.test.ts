import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, type Id, richText } from '../../helpers/entries.js'
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

async function story(): Promise<{ id: Id; uid: string }> {
  const data = { programme, title: 'Les écoles', body: richText('Bonjour.'), sourceLocale: 'fr' }
  const doc = await create(app, 'stories', { ...data, _status: 'published' })
  return { id: doc.id, uid: String(doc.uid) }
}

async function room(id: Id) {
  const { body } = await rest(app, 'GET', `stories/${id}/translation/es`, { by: reviewer })
  return body.segments as { id: string; source: string }[]
}

async function approve(id: Id, texts: Record<string, string>) {
  const segments = (await room(id)).map((segment) => ({
    ...{ id: segment.id, judgement: 'approved' },
    target: texts[segment.source],
  }))
  const path = `stories/${id}/translation/es`
  expect((await rest(app, 'PATCH', path, { by: reviewer, data: { segments } })).status).toBe(200)
}

async function save(id: Id, data: object, draft = false) {
  const path = `stories/${id}?locale=es&draft=${draft}`
  const answer = await rest(app, 'PATCH', path, { by: editor, data })
  expect(answer.status).toBe(200)
}

async function told(uid: string, locale = 'es') {
  const { data, errors } = await app.graphql(
    `{ story(id: "${uid}", locale: ${locale}) {
      title jsonLd translation { isSource isStale translator approvedAt }
    } }`,
  )
  expect(errors).toBeUndefined()
  return (data as { story: Told }).story
}

type Told = {
  title: string
  jsonLd: { translator?: object }
  translation: { isSource: boolean; isStale: boolean; translator: string; approvedAt: string }
}

async function changes(args: string) {
  const { data } = await app.graphql(`{ changes${args} { nodes { kind locale } cursor } }`)
  return (data as { changes: { nodes: object[]; cursor: string } }).changes
}

const SPANISH = { 'Les écoles': 'Las escuelas', 'Bonjour.': 'Buenos días.' }

test('readers learn when the translation that they see was approved, and nothing of later drafts', async () => {
  const { id, uid } = await story()
  const from = new Date().toISOString()
  await approve(id, SPANISH)
  const until = new Date().toISOString()
  await save(id, { _status: 'published' })
  const { translation, title } = await told(uid)
  expect([title, translation.isSource, translation.isStale]).toEqual(['Las escuelas', false, false])
  expect(translation.approvedAt >= from && translation.approvedAt <= until).toBe(true)

  await approve(id, { ...SPANISH, 'Les écoles': 'Las otras escuelas' })
  expect(await told(uid)).toMatchObject({ title: 'Las escuelas', translation })
  await save(id, { _status: 'published' })
  const again = await told(uid)
  expect(again.title).toBe('Las otras escuelas')
  expect(again.translation.approvedAt > until).toBe(true)
  expect((await told(uid, 'fr')).translation).toMatchObject({ isSource: true, approvedAt: null })
})

test('the feed tells that words which the public has were approved', async () => {
  const { id, uid } = await story()
  await save(id, { title: 'Las escuelas', body: richText('Buenos días.'), _status: 'published' })
  const { cursor } = await changes('')
  await approve(id, SPANISH)
  await save(id, { _status: 'published' })
  expect((await told(uid)).translation.approvedAt).toEqual(expect.any(String))
  const { nodes } = await changes(`(since: "${cursor}")`)
  expect(nodes).toEqual([{ kind: 'CHANGED', locale: 'es' }])
})

test('a publication of words that nobody has approved says no date', async () => {
  const { id, uid } = await story()
  await approve(id, SPANISH)
  await save(id, { title: 'Unas escuelas', _status: 'published' })
  expect(await told(uid)).toMatchObject({
    title: 'Unas escuelas',
    translation: { approvedAt: null },
  })
})

test('a translator is named once the language with the name is published, and in JSON-LD', async () => {
  const { id, uid } = await story()
  await approve(id, SPANISH)
  await save(id, { _status: 'published' })
  expect((await told(uid)).translation.translator).toBeNull()
  await save(id, { translator: 'Ana Gómez', _status: 'draft' }, true)
  expect((await told(uid)).translation.translator).toBeNull()
  await save(id, { _status: 'published' })
  const { translation, jsonLd } = await told(uid)
  expect(translation.translator).toBe('Ana Gómez')
  expect(translation.approvedAt).not.toBeNull() // naming somebody changes no words
  expect(jsonLd.translator).toEqual({ '@type': 'Person', name: 'Ana Gómez' })
  expect((await told(uid, 'fr')).translation.translator).toBeNull()
})
