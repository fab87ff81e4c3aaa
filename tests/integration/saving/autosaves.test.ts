import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, type Id, richText } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let other: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  other = await asUser(app, 'editor')
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

async function newStory(): Promise<Id> {
  const data = { programme, title: 'Titre', standfirst: 'Chapeau', body: richText('Corps') }
  return (await create(app, 'stories', { ...data, _status: 'published' })).id
}

async function open(id: Id, locale = 'fr') {
  const path = `stories/${id}?draft=true&depth=0&locale=${locale}`
  const { _status, ...doc } = (await rest(app, 'GET', path, { by: editor })).body
  return doc
}

type Save = { locale?: string; by?: Identity; isAuto?: boolean }

async function save(
  id: Id,
  data: object,
  { locale = 'fr', by = editor, isAuto = true }: Save = {},
) {
  const query = `locale=${locale}&draft=true&depth=0${isAuto ? '&autosaved=true' : ''}`
  const answer = await rest(app, 'PATCH', `stories/${id}?${query}`, { by, data })
  return { ...answer, doc: answer.body.doc }
}

async function titles(id: Id): Promise<string[]> {
  const where = `where[parent][equals]=${id}`
  const { body } = await rest(
    app,
    'GET',
    `stories/versions?${where}&locale=fr&depth=0&sort=-updatedAt`,
    { by: editor },
  )
  return body.docs.map(({ version }: { version: { title: string } }) => version.title)
}

test('drafts that the admin saves by itself are one version, and those of users stay', async () => {
  const id = await newStory()
  let doc = await open(id)
  const before = (await titles(id)).length
  for (const title of ['A', 'Au', 'Aut', 'Auto']) {
    doc = (await save(id, { title, revision: doc.revision })).doc
  }
  expect((await titles(id)).slice(0, -before)).toEqual(['Auto'])
  doc = (await save(id, { title: 'À la main', revision: doc.revision }, { isAuto: false })).doc
  for (const title of ['B', 'Bis']) doc = (await save(id, { title, revision: doc.revision })).doc
  expect((await titles(id)).slice(0, -before)).toEqual(['Bis', 'À la main', 'Auto'])
  // What is online is what it was.
  const live = await rest(app, 'GET', `stories/${id}?locale=fr&depth=0`, { by: editor })
  expect(live.body.title).toBe('Titre')
})

test('each language, and each user, has a version of its own', async () => {
  const id = await newStory()
  const before = (await titles(id)).length
  const french = (await save(id, { title: 'Un', revision: (await open(id)).revision })).doc
  const spanish = (
    await save(id, { title: 'Uno', revision: (await open(id, 'es')).revision }, { locale: 'es' })
  ).doc
  const own = await save(id, { title: 'Une', revision: french.revision })
  expect(own.status).toBe(200)
  await save(id, { title: 'Una', revision: spanish.revision }, { locale: 'es' })
  await save(id, { title: 'Le leur', revision: own.doc.revision }, { by: other })
  expect((await open(id, 'es')).title).toBe('Una')
  expect(new Set((await titles(id)).slice(0, -before))).toEqual(new Set(['Le leur', 'Une', 'Un']))
})

test('a form that was opened on a version that is gone still merges, and is told of a conflict', async () => {
  const id = await newStory()
  const mine = (await save(id, { title: 'Un', revision: (await open(id)).revision })).doc
  const theirs = await open(id)
  await save(id, { title: 'Un peu', revision: mine.revision })
  // The version that the other window began from is gone now.
  const theirSave = { standfirst: 'Leur chapeau', revision: theirs.revision }
  expect((await save(id, theirSave, { by: other, isAuto: false })).status).toBe(200)
  expect(await open(id)).toMatchObject({ title: 'Un peu', standfirst: 'Leur chapeau' })
  const refused = await save(
    id,
    { title: 'Le leur', revision: theirs.revision },
    { by: other, isAuto: false },
  )
  expect(refused.status).toBe(409)
  const [conflict] = refused.body.errors[0].data.conflicts
  expect(conflict).toMatchObject({ path: 'title', theirs: 'Un peu', yours: 'Le leur' })
})

test('what is published stays a version of its own, whatever its request says', async () => {
  const id = await newStory()
  const path = `stories/${id}?locale=fr&depth=0&autosaved=true`
  const data = { title: 'En ligne', _status: 'published' }
  const live = await rest(app, 'PATCH', path, { by: editor, data })
  expect(live.status).toBe(200)
  await save(id, { title: 'Brouillon', revision: (await open(id)).revision })
  expect(await titles(id)).toContain('En ligne')
})

test('a text that was taken back comes back only if somebody says so', async () => {
  const id = await newStory()
  const mine = (await save(id, { title: 'Un', revision: (await open(id)).revision })).doc
  const theirs = await open(id)
  await save(id, { title: 'Titre', revision: mine.revision })
  const form = { title: 'Un', standfirst: 'Leur chapeau', revision: theirs.revision }
  const refused = await save(id, form, { by: other, isAuto: false })
  expect([refused.status, (await open(id)).title]).toEqual([409, 'Titre'])
})

test.each([
  ['a deletion that came in between', 'X', '', 'X'],
  ['a deletion of one’s own', 'X', 'Y', ''],
])('%s is asked about where nobody knows what was there', async (_what, first, second, stale) => {
  const id = await newStory()
  const mine = await save(id, { standfirst: first, revision: (await open(id)).revision })
  const theirs = await open(id)
  await save(id, { standfirst: second, revision: mine.doc.revision })
  const form = { title: 'Leur titre', standfirst: stale, revision: theirs.revision }
  const refused = await save(id, form, { by: other, isAuto: false })
  const { title, standfirst } = await open(id)
  expect([refused.status, title, standfirst ?? '']).toEqual([409, 'Titre', second])
})
