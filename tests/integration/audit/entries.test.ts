import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { create, type Id } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import { brief, eventsOf } from './log.js'

let app: TestPayload
let editor: Identity
let translator: Identity
let programme: { id: Id; uid?: unknown }

beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  translator = await asUser(app, 'translator', { locales: ['es'] })
})
afterAll(() => app.stop())
beforeEach(async () => {
  programme = await create(app, 'programmes', { name: 'Eau', _status: 'published' })
})

const briefs = async (act: () => Promise<unknown>) => (await eventsOf(app, act)).map(brief)
const save = (data: unknown, query = 'locale=fr', by = editor) =>
  rest(app, 'PATCH', `programmes/${programme.id}?${query}`, { by, data })

test('an event says who did what to which entry and locale, when, from where and how', async () => {
  const started = Date.now()
  const [event] = await eventsOf(app, () =>
    app.request(`/api/programmes/${programme.id}?locale=es&draft=true`, {
      method: 'PATCH',
      headers: {
        ...translator.headers,
        'content-type': 'application/json',
        'x-forwarded-for': '198.51.100.1, 203.0.113.7',
      },
      body: JSON.stringify({ name: 'Agua' }),
    }),
  )
  expect(event).toEqual({
    at: expect.any(String),
    action: 'edit',
    actor: `A translator <${translator.email}>`,
    actorId: String(translator.id),
    role: 'translator',
    entryType: 'programmes',
    entry: programme.uid,
    entryTitle: 'Agua',
    locale: 'es',
    fields: ['name'],
    detail: null,
    // As the proxy in front saw it; what stands before it anybody could have written.
    address: '203.0.113.7',
    via: 'rest',
  })
  expect(Date.parse(event?.at ?? '')).toBeGreaterThanOrEqual(started)
})

describe('a save', () => {
  test('of a draft is an edit of its locale, and apart from it of what all locales share', async () => {
    expect(await briefs(() => save({ name: 'Agua' }, 'locale=es&draft=true'))).toEqual([
      'edit es name',
    ])
    const data = { acronym: 'A', website: 'https://example.org/', countries: ['HT'] }
    expect(await briefs(() => save(data, 'locale=es&draft=true'))).toEqual([
      'edit es acronym',
      'edit - countries,website',
    ])
  })

  test('that changes nothing is no event', async () => {
    expect(await briefs(() => save({ name: 'Eau' }, 'locale=fr&draft=true'))).toEqual([])
  })

  test('that publishes says so, with what it changed', async () => {
    await save({ name: 'Agua' }, 'locale=es&draft=true')
    expect(await briefs(() => save({ _status: 'published' }, 'locale=es'))).toEqual(['publish es'])
    const again = { _status: 'published', acronym: 'A' }
    expect(await briefs(() => save(again, 'locale=es'))).toEqual(['publish es acronym'])
  })

  test('that unpublishes says so, a newer draft or not', async () => {
    await save({ name: 'Eaux' }, 'locale=fr&draft=true')
    expect(await briefs(() => save({ _status: 'draft' }))).toEqual(['unpublish fr'])
  })

  test('that unpublishes every locale is an event of each that was published', async () => {
    await save({ name: 'Agua', _status: 'published' }, 'locale=es')
    const all = () => save({ _status: 'draft' }, 'locale=fr&unpublishAllLocales=true')
    expect(await briefs(all)).toEqual(['unpublish fr', 'unpublish es'])
  })

  test('that is refused is no event', async () => {
    expect(await briefs(() => save({ name: '' }))).toEqual([])
    expect(await briefs(() => save({ name: 'Water' }, 'locale=en', translator))).toEqual([])
    expect(
      await briefs(() => rest(app, 'PATCH', `programmes/${programme.id}`, { data: { name: 'X' } })),
    ).toEqual([])
  })
})

test('what is created, duplicated, trashed, brought back and deleted is logged', async () => {
  let copy: { id?: Id } = {}
  const made = () =>
    rest(app, 'POST', 'programmes?locale=es', { by: editor, data: { name: 'Sol' } })
  expect(await briefs(made)).toEqual(['create es'])
  const duplicated = await briefs(async () => {
    const path = `programmes/${programme.id}/duplicate?locale=fr`
    copy = (await rest(app, 'POST', path, { by: editor, data: {} })).body.doc
  })
  expect(duplicated[0]).toBe('duplicate -')
  expect(duplicated.slice(1).every((event) => event.startsWith('publish'))).toBe(true)
  const trash = (value: string | null) =>
    rest(app, 'PATCH', `programmes/${copy.id}?trash=true&locale=fr`, {
      by: editor,
      data: { deletedAt: value },
    })
  expect(await briefs(() => trash(new Date().toISOString()))).toEqual(['trash -'])
  expect(await briefs(() => trash(null))).toEqual(['untrash -'])
  const admin = await asUser(app, 'admin')
  const [event] = await eventsOf(app, () =>
    rest(app, 'DELETE', `programmes/${copy.id}`, { by: admin }),
  )
  expect(event).toMatchObject({ action: 'delete', locale: null, entryType: 'programmes' })
  expect(event?.entryTitle).toBe('Copie de Eau')
  expect(event?.entry).toMatch(/^[0-9a-f-]{36}$/)
})

test('a change of several entries is an event of each', async () => {
  const [one, two] = [
    await create(app, 'programmes', { name: 'Un' }),
    await create(app, 'programmes', { name: 'Deux' }),
  ]
  const where = `where[uid][in]=${String(one.uid)},${String(two.uid)}`
  const edited = await eventsOf(app, () =>
    rest(app, 'PATCH', `programmes?${where}&locale=fr&draft=true`, {
      by: editor,
      data: { countries: ['HT'] },
    }),
  )
  expect(edited.map(({ entry }) => entry).sort()).toEqual([one.uid, two.uid].sort())
  expect(edited.map(brief)).toEqual(['edit - countries', 'edit - countries'])
  const admin = await asUser(app, 'admin')
  const deleted = await eventsOf(app, () =>
    rest(app, 'DELETE', `programmes?${where}`, { by: admin }),
  )
  expect(deleted.map(brief)).toEqual(['delete -', 'delete -'])
})

test('a restored version is an event of each locale that it changed', async () => {
  await save({ name: 'Agua', _status: 'published' }, 'locale=es')
  const { body } = await rest(
    app,
    'GET',
    `programmes/versions?where[parent][equals]=${programme.id}&sort=-createdAt&limit=1`,
    { by: editor },
  )
  await save({ countries: ['HT'], _status: 'published', name: 'Eaux' })
  await save({ name: 'Aguas' }, 'locale=es&draft=true')
  const events = await briefs(() =>
    rest(app, 'POST', `programmes/versions/${body.docs[0].id}`, { by: editor }),
  )
  expect(events).toEqual(['restore fr name', 'restore - countries', 'restore es name'])
})

test('what the server does by itself is done by the system', async () => {
  const [event] = await eventsOf(app, () => create(app, 'programmes', { name: 'Graine' }))
  expect(event).toMatchObject({ actor: 'system', actorId: null, role: null, via: 'local' })
})

test('the admin is told from programs, and scheduled tasks from both', async () => {
  const [byAdmin] = await eventsOf(app, () =>
    app.request(`/api/programmes/${programme.id}?locale=fr&draft=true`, {
      method: 'PATCH',
      headers: {
        cookie: `payload-token=${editor.headers.authorization?.slice(4)}`,
        origin: 'http://localhost:3000',
        'content-type': 'application/json',
        referer: 'http://localhost:3000/admin/collections/programmes/1',
      },
      body: JSON.stringify({ name: 'Eaux' }),
    }),
  )
  expect(byAdmin).toMatchObject({ via: 'admin', role: 'editor' })
  const [byJob] = await eventsOf(app, () =>
    app.payload.update({
      collection: app.settings.slugs.programmes,
      id: programme.id,
      data: { name: 'Eaux vives' },
      draft: true,
      locale: 'fr',
      context: { stories: { via: 'job' } },
      depth: 0,
      overrideAccess: true,
    }),
  )
  expect(byJob).toMatchObject({ via: 'job', actor: 'system' })
})
