import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { create, type Id } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import { h, link, p, rule, state, t } from '../../unit/translation/segments/richTextOf.js'

let app: TestPayload
let editor: Identity
let french: Identity
let reviewer: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  french = await asUser(app, 'reviewer', { locales: ['fr'] })
  reviewer = await asUser(app, 'reviewer', { locales: ['es'] })
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

type Story = { id: Id; uid: string }
type Node = Record<string, unknown>

const WORDS: Record<string, string> = {
  ...{ 'Les écoles': 'Las escuelas', Introduction: 'Introducción' },
  ...{ 'Une école.': 'Una escuela.', 'Deux maîtres.': 'Dos maestros.' },
  ...{ 'Trois livres.': 'Tres libros.', 'Lire <1>ceci</1> ici.': 'Leer <1>esto</1> aquí.' },
}
const A = p('Une école.')
const B = p('Deux maîtres.')
const C = p('Trois livres.')
const links = (address: string) => p([t('Lire '), link(address, 'ceci'), t(' ici.')])

/** A story, published in French, and in Spanish once that is approved. */
async function story(...body: Node[]): Promise<Story> {
  const data = { programme, title: 'Les écoles', body: state(...body), sourceLocale: 'fr' }
  const { id, uid } = await create(app, 'stories', { ...data, _status: 'published' })
  const segments = (await room(id)).segments.map((one: { id: string; source: string }) => ({
    ...{ id: one.id, target: WORDS[one.source], judgement: 'approved' },
  }))
  const path = `stories/${id}/translation/es`
  expect((await rest(app, 'PATCH', path, { by: reviewer, data: { segments } })).status).toBe(200)
  await save(id, { _status: 'published' }, { locale: 'es' })
  return { id, uid: String(uid) }
}

async function room(id: Id) {
  return (await rest(app, 'GET', `stories/${id}/translation/es`, { by: reviewer })).body
}

async function save(id: Id, data: object, { locale = 'fr', by = editor, draft = false } = {}) {
  const path = `stories/${id}?locale=${locale}&draft=${draft}`
  const answer = await rest(app, 'PATCH', path, { by, data })
  expect(answer.messages).toEqual([])
}

const rewrite = (id: Id, ...body: Node[]) =>
  save(id, { body: state(...body), _status: 'published' })

/** What readers see in Spanish, and whether they are told that it is behind its original. */
async function told({ uid }: Story) {
  const { data, errors } = await app.graphql(
    `{ story(id: "${uid}", locale: es) { body { html } translation { isStale approvedAt } } }`,
  )
  expect(errors).toBeUndefined()
  const { body, translation } = (data as { story: Told }).story
  return { html: body.html, ...translation }
}
type Told = { body: { html: string }; translation: { isStale: boolean; approvedAt: string | null } }

/** How the translation stands in the room. */
async function stands(id: Id) {
  const { summary, published, extras, segments } = await room(id)
  const states = new Set(segments.map((one: { state: string }) => one.state))
  return { state: summary.state, published, extras, states: [...states] }
}

const DONE = { state: 'approved', published: 'yes', extras: 0, states: ['approved'] }

describe('a published translation follows its source', () => {
  test('in its order, and nothing is stale, for translators and readers alike', async () => {
    const one = await story(A, B, C)
    const before = await told(one)
    await rewrite(one.id, B, A, C)
    expect(await stands(one.id)).toEqual(DONE)
    const { html, isStale, approvedAt } = await told(one)
    expect(html).toMatch(/Dos maestros\..*Una escuela\..*Tres libros\./s)
    expect([isStale, approvedAt]).toEqual([false, before.approvedAt])
  })

  test('in the level of a heading', async () => {
    const one = await story(h('h2', 'Introduction'), A)
    await rewrite(one.id, h('h3', 'Introduction'), A)
    expect(await stands(one.id)).toEqual(DONE)
    expect(await told(one)).toMatchObject({ isStale: false })
    expect((await told(one)).html).toMatch(/<h\d[^>]*>Introducción/)
    const doc = await rest(app, 'GET', `stories/${one.id}?locale=es&depth=0`, { by: editor })
    expect(doc.body.body.root.children[0]).toMatchObject({ type: 'heading', tag: 'h3' })
  })

  test('in what has no words: added, moved and removed', async () => {
    const one = await story(A, B)
    for (const body of [
      [A, rule, B],
      [A, B, rule],
      [A, B],
    ]) {
      await rewrite(one.id, ...body)
      const { body: doc } = await rest(app, 'GET', `stories/${one.id}?locale=es&depth=0`, {
        by: editor,
      })
      const types = doc.body.root.children.map(({ type }: Node) => type)
      expect(types).toEqual(body.map(({ type }) => type))
      expect(await stands(one.id)).toEqual(DONE)
      expect((await told(one)).isStale).toBe(false)
    }
  })

  test('when its draft was changed before, and only then in public', async () => {
    const one = await story(A, B)
    await save(one.id, { body: state(B, A) }, { draft: true })
    expect(await stands(one.id)).toEqual({ ...DONE, published: 'changed' })
    expect((await told(one)).html).toMatch(/Una escuela\..*Dos maestros\./s)
    await save(one.id, { _status: 'published' })
    expect(await stands(one.id)).toEqual(DONE)
    expect((await told(one)).html).toMatch(/Dos maestros\..*Una escuela\./s)
  })

  test('as a draft, where the user may not publish it or something else waits in it', async () => {
    const one = await story(A, B)
    await save(one.id, { body: state(B, A), _status: 'published' }, { by: french })
    expect(await stands(one.id)).toEqual({ ...DONE, published: 'changed' })
    expect((await told(one)).html).toMatch(/Una escuela\..*Dos maestros\./s)

    const two = await story(A, B)
    await save(two.id, { title: 'Las otras' }, { locale: 'es', draft: true })
    await rewrite(two.id, B, A)
    expect(await stands(two.id)).toMatchObject({ published: 'changed', extras: 0 })
    expect((await told(two)).html).toMatch(/Una escuela\..*Dos maestros\./s)
  })

  test('in nothing, where only typography has changed', async () => {
    const one = await story(A, B)
    const before = await room(one.id)
    await rewrite(one.id, p('Une école .'), B)
    expect(await stands(one.id)).toEqual(DONE)
    expect((await told(one)).isStale).toBe(false)
    expect((await room(one.id)).segments[1].target).toBe(before.segments[1].target)
  })

  test('but not in its words: those are stale for both', async () => {
    const one = await story(A, B)
    await rewrite(one.id, B, p('Une autre école.'))
    expect(await stands(one.id)).toMatchObject({ state: 'stale', published: 'yes' })
    expect((await told(one)).isStale).toBe(true)
  })
})

describe('a text without an original', () => {
  test('is work, stands in the dashboard, and goes when a translator removes it', async () => {
    const one = await story(A, B, C)
    await rewrite(one.id, A, C)
    expect(await stands(one.id)).toMatchObject({ state: 'stale', extras: 1, states: ['approved'] })
    expect((await told(one)).isStale).toBe(true)
    const rows = await rest(app, 'GET', 'translation/dashboard?locale=es&state=stale&limit=100', {
      by: reviewer,
    })
    const row = rows.body.rows.find(({ id }: { id: string }) => id === String(one.id))
    expect(row.targets.es).toMatchObject({ state: 'stale', extras: 1 })

    const { extraTexts } = await room(one.id)
    expect(extraTexts).toMatchObject([{ text: 'Dos maestros.', isKept: false }])
    const path = `stories/${one.id}/translation/es/extras`
    const [{ id, text }] = extraTexts
    const changed = { extras: [{ id, text: 'Something else' }] }
    expect((await rest(app, 'POST', path, { by: reviewer, data: changed })).status).toBe(409)
    expect((await rest(app, 'POST', path, { by: french, data: changed })).status).toBe(403)
    expect((await rest(app, 'POST', path, { by: reviewer, data: {} })).status).toBe(400)
    const gone = await rest(app, 'POST', path, { by: reviewer, data: { extras: [{ id, text }] } })
    expect([gone.status, gone.body.extras, gone.body.summary.state]).toEqual([200, [], 'approved'])
    await save(one.id, { _status: 'published' }, { locale: 'es' })
    const after = await told(one)
    expect([after.isStale, after.html.includes('maestros')]).toEqual([false, false])
  })

  test('stays if a translator says so, whatever changes around it', async () => {
    const one = await story(A, B, C)
    await rewrite(one.id, C, A)
    const { extraTexts } = await room(one.id)
    const data = { extras: extraTexts.map((extra: object) => ({ ...extra, keep: true })) }
    const path = `stories/${one.id}/translation/es/extras`
    const kept = await rest(app, 'POST', path, { by: reviewer, data })
    expect([kept.status, kept.body.summary.state]).toEqual([200, 'approved'])
    await rewrite(one.id, A, C)
    expect(await stands(one.id)).toMatchObject({ state: 'approved', extras: 0 })
    expect((await room(one.id)).extraTexts).toMatchObject([{ text: 'Dos maestros.', isKept: true }])
  })

  test('is the whole of a field whose original is emptied', async () => {
    const data = { programme, title: 'Les écoles', standfirst: 'Une école.', sourceLocale: 'fr' }
    const { id } = await create(app, 'stories', { ...data, body: state(B), _status: 'published' })
    const target = await room(id)
    const segments = target.segments.map((one: { id: string; source: string }) => ({
      ...{ id: one.id, target: WORDS[one.source], judgement: 'approved' },
    }))
    await rest(app, 'PATCH', `stories/${id}/translation/es`, { by: reviewer, data: { segments } })
    await save(id, { standfirst: null }, { draft: true })
    const { summary, extraTexts } = await room(id)
    expect(summary).toMatchObject({ state: 'stale', extras: 1 })
    const path = `stories/${id}/translation/es/extras`
    const gone = await rest(app, 'POST', path, { by: reviewer, data: { extras: extraTexts } })
    expect(gone.body.summary.state).toBe('approved')
  })
})

describe('the address of a link', () => {
  test('follows where it was the old one of the source', async () => {
    const one = await story(links('https://a.test/fr'))
    await rewrite(one.id, links('https://b.test/fr'))
    expect(await stands(one.id)).toEqual(DONE)
    const { html, isStale } = await told(one)
    expect([html.includes('https://b.test/fr'), isStale]).toEqual([true, false])
  })

  test('makes its segment stale where the translation has one of its own, and all sides are shown', async () => {
    const one = await story(links('https://a.test/fr'))
    const own = state(p([t('Leer '), link('https://a.test/es', 'esto'), t(' aquí.')]))
    await save(one.id, { body: own, _status: 'published' }, { locale: 'es' })
    expect(await stands(one.id)).toEqual({ ...DONE })
    await rewrite(one.id, links('https://b.test/fr'))
    const { summary, segments } = await room(one.id)
    expect([summary.state, segments[1].state]).toEqual(['stale', 'stale'])
    expect(segments[1].codes['1']).toMatchObject({
      ...{ shown: 'https://b.test/fr', before: 'https://a.test/fr', here: 'https://a.test/es' },
    })
    const public_ = await told(one)
    expect([public_.isStale, public_.html.includes('https://a.test/es')]).toEqual([true, true])
    for (const format of ['xliff-2.1', 'xliff-1.2']) {
      const path = `stories/${one.id}/translation/es/xliff?format=${format}`
      const { body } = await rest(app, 'GET', path, { by: reviewer })
      expect(body).toMatch(/<source.*https:\/\/b\.test\/fr.*<\/source>/)
      expect(body).toMatch(/<target.*https:\/\/a\.test\/es.*<\/target>/)
    }
    const path = `stories/${one.id}/translation/es`
    const data = { segments: [{ id: segments[1].id, codes: 'source' }] }
    const taken = await rest(app, 'PATCH', path, { by: reviewer, data })
    expect(taken.body.segments[0]).toMatchObject({ state: 'approved' })
    expect(taken.body.segments[0].codes['1'].here).toBeUndefined()
    await save(one.id, { _status: 'published' }, { locale: 'es' })
    expect(await told(one)).toMatchObject({ isStale: false })
  })

  test('may stay when a person says that it still fits', async () => {
    const one = await story(links('https://a.test/fr'))
    const own = state(p([t('Leer '), link('https://a.test/es', 'esto'), t(' aquí.')]))
    await save(one.id, { body: own }, { locale: 'es', draft: true })
    await rewrite(one.id, links('https://b.test/fr'))
    const [, segment] = (await room(one.id)).segments
    const path = `stories/${one.id}/translation/es`
    const data = { segments: [{ id: segment.id, fits: true }] }
    const kept = await rest(app, 'PATCH', path, { by: reviewer, data })
    expect(kept.body.segments[0]).toMatchObject({ state: 'approved', change: null })
    expect(kept.body.segments[0].codes['1']).toMatchObject({ here: 'https://a.test/es' })
  })
})

test('a segment says what it is, in the room and in files', async () => {
  const one = await story(h('h2', 'Introduction'), A)
  const { segments } = await room(one.id)
  const roles = segments.map(({ role }: { role: object }) => role)
  expect(roles).toEqual([{ kind: 'title' }, { kind: 'heading', level: 2 }, { kind: 'paragraph' }])
  const file = async (format: string) =>
    (
      await rest(app, 'GET', `stories/${one.id}/translation/es/xliff?format=${format}`, {
        by: reviewer,
      })
    ).body
  expect(await file('xliff-1.2')).toContain('restype="heading" extype="h2"')
  expect(await file('xliff-2.1')).toContain('type="stories:heading2"')
})

describe('a translation that cannot follow', () => {
  test('because the entry is no longer meant for it does not hold up the source', async () => {
    const { id } = await story(h('h2', 'Introduction'), A)
    await save(id, { onlyIn: ['fr'], _status: 'published' })
    await rewrite(id, h('h3', 'Introduction'), A)
  })

  test('because it waits for its publication stays behind, and the source is saved', async () => {
    const { id } = await story(h('h2', 'Introduction'), A)
    await save(id, { title: 'Nuevo' }, { locale: 'es', draft: true })
    const wish = { locale: 'es', action: 'publish', at: '2037-06-01T10:00', timeZone: 'UTC' }
    const waits = await rest(app, 'POST', `stories/${id}/schedule`, { by: editor, data: wish })
    expect([waits.status, waits.messages]).toEqual([200, []])
    await save(id, { body: state(h('h3', 'Introduction'), A) }, { by: french, draft: true })
  })
})
