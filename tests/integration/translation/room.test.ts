import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, type Id, richText, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let translator: Identity
let reviewer: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  translator = await asUser(app, 'translator', { locales: ['es'] })
  reviewer = await asUser(app, 'reviewer', { locales: ['es'] })
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

async function story(): Promise<Id> {
  const data = { programme, title: 'Les 22 écoles', body: richText('Bonjour à tous.') }
  return (await create(app, 'stories', { ...data, countries: ['MX'], _status: 'published' })).id
}

async function view(id: Id, by = translator, locale = 'es') {
  const { status, body } = await rest(app, 'GET', `stories/${id}/translation/${locale}`, { by })
  expect(status).toBe(200)
  return body
}

const save = (id: Id, segments: object[], by = translator) =>
  rest(app, 'PATCH', `stories/${id}/translation/es`, { by, data: { segments } })

const states = async (id: Id) =>
  Object.fromEntries(
    (await view(id)).segments.map((one: { source: string; state: string }) => [
      one.source,
      one.state,
    ]),
  )

test('a translator writes a segment, submits it, and a reviewer approves it', async () => {
  const id = await story()
  const { segments } = await view(id)
  const [title, body] = segments
  expect([title.source, title.target, title.state]).toEqual(['Les 22 écoles', null, 'missing'])
  const saved = await save(id, [{ id: title.id, target: 'Las 22 escuelas', base: null }])
  expect([saved.status, saved.body.segments[0].state]).toEqual([200, 'draft'])
  const sent = [
    { id: title.id, judgement: 'inReview' },
    { id: body.id, target: 'Buenos días a todos.', base: null, judgement: 'inReview' },
  ]
  expect((await save(id, sent)).status).toBe(200)
  expect(await states(id)).toEqual({ 'Les 22 écoles': 'inReview', 'Bonjour à tous.': 'inReview' })
  const approval = [title.id, body.id].map((segment) => ({ id: segment, judgement: 'approved' }))
  expect((await save(id, approval)).status).toBe(403)
  const approved = await save(id, approval, reviewer)
  expect([approved.status, approved.body.summary.state]).toEqual([200, 'approved'])
  const { body: doc } = await rest(app, 'GET', `stories/${id}?locale=es&draft=true&depth=0`, {
    by: editor,
  })
  expect([doc.title, doc.countries]).toEqual(['Las 22 escuelas', ['MX']])
  expect(
    (await rest(app, 'GET', `stories/${id}?locale=fr&depth=0`, { by: editor })).body,
  ).toMatchObject({ title: 'Les 22 écoles', _status: 'published' })
})

test('a changed figure makes exactly its segment stale, and is named; typography makes none', async () => {
  const id = await story()
  const { segments } = await view(id)
  await save(id, [
    { id: segments[0].id, target: 'Las 22 escuelas' },
    { id: segments[1].id, target: 'Buenos días a todos.' },
  ])
  await update(app, 'stories', id, { title: 'Les 22 écoles' }, { draft: true })
  expect(await states(id)).toEqual({ 'Les 22 écoles': 'draft', 'Bonjour à tous.': 'draft' })
  await update(app, 'stories', id, { title: 'Les 23 écoles' }, { draft: true })
  expect(await states(id)).toEqual({ 'Les 23 écoles': 'stale', 'Bonjour à tous.': 'draft' })
  const [title] = (await view(id)).segments
  expect(title.change).toMatchObject({ kind: 'figure', figures: [{ from: '22', to: '23' }] })
  const settle = (by: Identity, data?: unknown) =>
    rest(app, 'POST', `stories/${id}/translation/settle`, { by, data })
  expect((await settle(translator)).status).toBe(403)
  for (const wrong of [{ note: 4 }, { note: '  ' }, [], 'why'])
    expect((await settle(editor, wrong)).status).toBe(400)
  // Why reaches those who translate.
  expect((await settle(editor, { note: 'Une faute de frappe.' })).body).toEqual({ settled: 1 })
  const [settled, other] = (await view(id)).segments
  expect(settled.comments).toMatchObject([{ text: 'Une faute de frappe.' }])
  expect(other.comments).toEqual([])
  expect((await settle(editor)).body).toEqual({ settled: 0 })
  expect(await states(id)).toEqual({ 'Les 23 écoles': 'draft', 'Bonjour à tous.': 'draft' })
})

test('who writes over what another has written since is told, and both texts are there', async () => {
  const id = await story()
  const [title] = (await view(id)).segments
  await save(id, [{ id: title.id, target: 'Uno', base: null }], reviewer)
  const stale = await save(id, [{ id: title.id, target: 'Dos', base: null }])
  expect(stale.status).toBe(409)
  expect(stale.body.errors[0].data).toMatchObject({
    code: 'STALE_REVISION',
    segments: [{ id: title.id, target: 'Uno' }],
  })
  expect((await view(id)).segments[0].target).toBe('Uno')
})

test('what would break the page is not stored, and what is not finished not submitted', async () => {
  const id = await story()
  const [title, body] = (await view(id)).segments
  const broken = await save(id, [{ id: body.id, target: 'Buenos <1>días' }])
  expect([broken.status, broken.body.errors[0].data.segments[0].id]).toEqual([400, body.id])
  const empty = await save(id, [{ id: title.id, judgement: 'inReview' }])
  expect(empty.status).toBe(400)
  expect((await save(id, [{ id: 'nowhere', target: 'x' }])).status).toBe(400)
  expect((await save(id, [{ id: title.id, target: 4 }])).status).toBe(400)
  expect(await states(id)).toEqual({ 'Les 22 écoles': 'missing', 'Bonjour à tous.': 'missing' })
})

test('only people who may read drafts see a translation, and only their languages are theirs', async () => {
  const id = await story()
  const path = `stories/${id}/translation/es`
  expect((await rest(app, 'GET', path)).status).toBe(401)
  const english = await asUser(app, 'translator', { locales: ['en'] })
  expect((await view(id, english)).may).toMatchObject({
    edit: false,
    submit: false,
    approve: false,
  })
  const [title] = (await view(id)).segments
  expect((await save(id, [{ id: title.id, target: 'Uno' }], english)).status).toBe(403)
  const wrong = await rest(app, 'GET', `stories/${id}/translation/xx`, { by: editor })
  expect([wrong.status, wrong.messages]).toEqual([
    400,
    ['Expected one of the languages that the entry is translated into (es, en), got “xx”.'],
  ])
})

test('a paragraph can be translated before those above it, whatever they say', async () => {
  const body = richText('Un.', 'Deux.', 'Deux.', 'Trois.')
  const { id } = await create(app, 'stories', { programme, title: 'Le titre', body })
  const targets = async () =>
    (await view(id)).segments.map((one: { target: unknown }) => one.target)
  const [, one, two, again, three] = (await view(id)).segments
  await save(id, [{ id: again.id, target: 'Dos.' }])
  expect(await targets()).toEqual([null, null, null, 'Dos.', null])
  await save(id, [{ id: three.id, target: 'Tres.' }])
  expect(await targets()).toEqual([null, null, null, 'Dos.', 'Tres.'])
  await save(id, [
    { id: two.id, target: 'Dos.' },
    { id: again.id, target: null },
    { id: three.id, target: 'Y tres.' },
  ])
  expect(await targets()).toEqual([null, null, 'Dos.', null, 'Y tres.'])
  await save(id, [{ id: one.id, target: 'Uno.' }])
  expect(await targets()).toEqual([null, 'Uno.', 'Dos.', null, 'Y tres.'])
})
