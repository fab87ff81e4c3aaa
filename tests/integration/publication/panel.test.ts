import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { create, type Id, richText, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let reviewer: Identity
let translator: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  reviewer = await asUser(app, 'reviewer', { locales: ['es'] })
  translator = await asUser(app, 'translator', { locales: ['es', 'en'] })
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

type Locale = {
  code: string
  state: string
  publishedAt: string | null
  problems: { path: string; message: string }[]
  may: Record<string, boolean>
}

async function story(more: object = {}): Promise<Id> {
  const data = { programme, title: 'Un', body: richText('Texte'), _status: 'published' }
  return (await create(app, 'stories', { ...data, ...more })).id
}

async function localesOf(id: Id, by: Identity): Promise<Record<string, Locale>> {
  const { status, body } = await rest(app, 'GET', `stories/${id}/publication`, { by })
  expect(status).toBe(200)
  const { locales } = body as { locales: Locale[] }
  return Object.fromEntries(locales.map((locale) => [locale.code, locale]))
}

test('each language says where it stands and what keeps it from being published', async () => {
  const start = Date.now()
  const id = await story()
  await update(app, 'stories', id, { title: 'Uno' }, { locale: 'es', draft: true })
  const { fr, es, en } = await localesOf(id, editor)
  expect(fr).toMatchObject({ state: 'published', problems: [], name: 'français', dir: 'ltr' })
  expect(Date.parse(fr?.publishedAt ?? '')).toBeGreaterThanOrEqual(start)
  expect(es).toMatchObject({ state: 'draft', publishedAt: null })
  expect(es?.problems).toMatchObject([
    { path: 'body', message: 'Required for publication in Spanish.' },
  ])
  expect(en).toMatchObject({ state: 'none', problems: [], publishedAt: null })
})

test('a language that was drafted before another was published is still a draft', async () => {
  const id = await story()
  await update(app, 'stories', id, { title: 'Uno' }, { locale: 'es', draft: true })
  await update(app, 'stories', id, { title: 'Deux', _status: 'published' }, { locale: 'fr' })
  expect(await localesOf(id, editor)).toMatchObject({
    fr: { state: 'published' },
    es: { state: 'draft' },
  })
})

test('a draft of published texts is told from them, and what is shared from what is not', async () => {
  const id = await story()
  await update(app, 'stories', id, { title: 'Deux' }, { draft: true })
  expect((await localesOf(id, editor)).fr).toMatchObject({ state: 'changed' })
  const other = await story()
  await update(app, 'stories', other, { countries: ['BO'] }, { draft: true, locale: 'fr' })
  const { body } = await rest(app, 'GET', `stories/${other}/publication`, { by: editor })
  expect(body).toMatchObject({ sourceLocale: 'fr', sharedPending: true })
})

test('a language that was taken back is a draft again', async () => {
  const id = await story()
  await update(app, 'stories', id, { _status: 'draft' })
  expect((await localesOf(id, editor)).fr).toMatchObject({ state: 'draft', publishedAt: null })
})

test('a language that waits for its time says for when, and that it waits', async () => {
  const id = await story()
  const data = { title: 'Uno', body: richText('Texto') }
  await update(app, 'stories', id, data, { locale: 'es', draft: true })
  const plan = { locale: 'es', action: 'publish', at: '2099-12-01T09:00', timeZone: 'America/Lima' }
  const path = `stories/${id}/schedule`
  expect((await rest(app, 'POST', path, { by: reviewer, data: plan })).status).toBe(200)
  const { es } = await localesOf(id, translator)
  expect(es).toMatchObject({
    state: 'scheduled',
    schedules: [{ ...plan, at: '2099-12-01T14:00:00.000Z' }],
    // Whoever may not publish it may not change what is to be published.
    may: { edit: false, publish: false, schedule: false },
  })
})

describe('each person is told what they may do themselves', () => {
  const may = async (by: Identity, locale: string) => {
    const { [locale]: found } = await localesOf(await story(), by)
    return Object.keys(found?.may ?? {}).filter((action) => found?.may[action])
  }
  test('an editor everything, in every language', async () => {
    expect(await may(editor, 'es')).toEqual(
      expect.arrayContaining(['edit', 'publish', 'unpublish', 'schedule', 'restore']),
    )
  })
  test('a reviewer publishes in their own languages only', async () => {
    expect(await may(reviewer, 'es')).toEqual(expect.arrayContaining(['publish', 'schedule']))
    expect(await may(reviewer, 'fr')).toEqual([])
  })
  test('a translator saves drafts in theirs', async () => {
    const actions = await may(translator, 'es')
    expect(actions).toContain('edit')
    expect(actions).not.toContain('publish')
    expect(actions).not.toContain('unpublish')
    expect(actions).not.toContain('schedule')
  })
})

describe('where an entry stands is not told', () => {
  test('without an account', async () => {
    const path = `stories/${await story()}/publication`
    expect((await rest(app, 'GET', path)).status).toBe(401)
  })
  test('to API clients', async () => {
    const by = await asApiClient(app, ['read', 'preview'])
    const { status, messages } = await rest(app, 'GET', `stories/${await story()}/publication`, {
      by,
    })
    expect({ status, messages }).toEqual({
      status: 403,
      messages: ['Only signed-in users can see the publication status; API clients cannot.'],
    })
  })
  test.each(['999999', 'ffffffffffffffffffffffff', 'x', '1 or 1'])(
    'of an entry that is not there: %s',
    async (id) => {
      const path = `stories/${encodeURIComponent(id)}/publication`
      expect((await rest(app, 'GET', path, { by: editor })).status).toBe(404)
    },
  )
})

test('nothing is offered for what lies in the trash', async () => {
  const id = await story()
  await update(app, 'stories', id, { deletedAt: new Date().toISOString() })
  const { fr } = await localesOf(id, editor)
  expect(Object.values(fr?.may ?? {})).not.toContain(true)
  expect(fr?.problems).toEqual([])
})

describe('what has been changed since a revision', () => {
  const read = (id: Id, query: string, by = translator) =>
    rest(app, 'GET', `stories/${id}/changes?${query}`, { by })
  const revisionOf = async (id: Id) => {
    const { body } = await rest(app, 'GET', `stories/${id}?draft=true&locale=fr`, { by: editor })
    return (body as { revision: string }).revision
  }

  test('is told by field, before and after, in one language', async () => {
    const id = await story({ standfirst: 'Chapeau' })
    const since = await revisionOf(id)
    const query = `since=${encodeURIComponent(since)}&locale=fr`
    expect((await read(id, query)).body).toEqual({ revision: since, fields: [], saves: [] })
    await update(app, 'stories', id, { title: 'Deux', countries: ['BO'] }, { draft: true })
    await update(app, 'stories', id, { title: 'Uno' }, { draft: true, locale: 'es' })
    const { body } = await read(id, query)
    expect(body).toMatchObject({
      revision: await revisionOf(id),
      fields: [
        { path: 'title', label: 'Title', before: 'Un', after: 'Deux' },
        { path: 'countries', label: 'Countries', before: [], after: ['BO'] },
      ],
    })
    expect((body as { saves: unknown[] }).saves).toHaveLength(2)
  })

  test.each(['since=', 'since=2001-01-01T00:00:00.000Z', 'locale=fr'])(
    'is not told for what is no revision of it: %s',
    async (query) => {
      const { status, messages } = await read(await story(), query)
      expect(status).toBe(400)
      expect(messages[0]).toMatch(/^since: expected a revision of this entry/)
    },
  )

  test('is not told to those without an account', async () => {
    const id = await story()
    const since = encodeURIComponent(await revisionOf(id))
    expect((await rest(app, 'GET', `stories/${id}/changes?since=${since}`)).status).toBe(401)
  })
})
