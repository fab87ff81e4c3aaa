import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { verifyEditions } from '../../../src/editions/verifyEditions.js'
import { create, editionsFor, type Id, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { cancel, freeze, inMinutes, keysOf, pass, run, schedule, shown, waiting } from './world.js'

const published = { _status: 'published' }

let app: TestPayload
let programme: Id
let editor: Identity
beforeAll(async () => {
  app = await startPayload()
  programme = (await create(app, 'programmes', { name: 'Programme', ...published })).id
  editor = await asUser(app, 'editor')
})
beforeEach(freeze)
afterEach(async () => {
  await run(app)
  const { payload, settings } = app
  const report = await verifyEditions({ payload, settings, full: true })
  expect(report).toMatchObject({ missing: 0, outdated: 0, orphaned: 0 })
  vi.useRealTimers()
})
afterAll(() => app.stop())

const theme = (title: string) => ({ programme, kind: 'theme', title, sourceLocale: 'fr' })

async function at(id: Id, minutes: number) {
  const answer = await schedule(app, editor, { id, at: inMinutes(minutes) })
  expect(answer.messages).toEqual([])
  expect(answer.status).toBe(200)
}

test('a first publication is visible from its moment on, though nothing runs', async () => {
  const { id } = await create(app, 'themes', theme('Un'))
  await at(id, 10)
  expect(await shown(app, id)).toEqual({})
  pass(9.99)
  expect(await shown(app, id)).toEqual({})
  pass(0.01)
  expect(await shown(app, id)).toEqual({ fr: 'Un' })
  const [edition] = await editionsFor(app, 'themes', id)
  expect(edition?.publishedAt).toBe(edition?.visibleFrom)
})

test('a publication takes over from what is public without a gap, before and after the runner', async () => {
  const { id } = await create(app, 'themes', { ...theme('Un'), ...published })
  await update(app, 'themes', id, { title: 'Deux' }, { draft: true })
  await at(id, 10)
  expect(await shown(app, id)).toEqual({ fr: 'Un' })
  pass(10)
  expect(await shown(app, id)).toEqual({ fr: 'Deux' })
  const [, row] = await rows(id)
  pass(3)
  expect(await run(app)).toMatchObject([{ outcome: 'done', action: 'publish', locale: 'fr' }])
  expect(await shown(app, id)).toEqual({ fr: 'Deux' })
  expect(await rows(id)).toEqual([{ ...row, key: `themes:${id}:fr` }])
  expect(await run(app)).toEqual([])
  expect(await waiting(app, id)).toEqual([])
})

async function rows(id: Id) {
  const { docs } = await app.payload.db.find<Record<string, unknown>>({
    collection: app.settings.slugs.editions,
    where: { and: [{ ref: { equals: `themes:${id}` } }, { locale: { not_equals: '' } }] },
    sort: 'key',
    pagination: false,
  })
  return docs.map((row) => ({ id: row.id, key: row.key, title: row.title }))
}

test('an unpublication ends it at its moment, though nothing runs', async () => {
  const { id } = await create(app, 'themes', { ...theme('Un'), ...published })
  const answer = await schedule(app, editor, { id, action: 'unpublish', at: inMinutes(10) })
  expect(answer.status).toBe(200)
  pass(9.99)
  expect(await shown(app, id)).toEqual({ fr: 'Un' })
  pass(0.01)
  expect(await shown(app, id)).toEqual({})
  expect(await run(app)).toMatchObject([{ outcome: 'done', action: 'unpublish' }])
  expect(await keysOf(app, id)).toEqual([])
})

test('a window opens and closes by itself, in its own locale', async () => {
  const { id } = await create(app, 'themes', { ...theme('Un'), ...published })
  await update(app, 'themes', id, { title: 'Uno' }, { locale: 'es', draft: true })
  await schedule(app, editor, { id, locale: 'es', at: inMinutes(10) })
  const end = { id, locale: 'es', action: 'unpublish', at: inMinutes(20) }
  expect((await schedule(app, editor, end)).status).toBe(200)
  expect(await shown(app, id)).toEqual({ fr: 'Un' })
  pass(10)
  expect(await shown(app, id)).toEqual({ fr: 'Un', es: 'Uno' })
  pass(10)
  expect(await shown(app, id)).toEqual({ fr: 'Un' })
  expect(await run(app)).toHaveLength(2)
  expect(await shown(app, id)).toEqual({ fr: 'Un' })
})

test('what the source locale brings along for all goes live with it, in the others too', async () => {
  const { id } = await create(app, 'themes', { ...theme('Un'), icon: 'A', ...published })
  await update(app, 'themes', id, { title: 'Uno', ...published }, { locale: 'es' })
  await update(app, 'themes', id, { title: 'Deux', icon: 'B' }, { draft: true })
  await at(id, 10)
  const icons = async () => {
    const now = new Date().toISOString()
    const editions = await editionsFor(app, 'themes', id)
    return editions
      .filter(({ visibleFrom, visibleUntil }) => visibleFrom <= now && now < visibleUntil)
      .map(({ locale, data }) => [
        locale,
        'icon' in data && data.icon,
        'isStale' in data && data.isStale,
      ])
  }
  expect(await icons()).toEqual([
    ['es', 'A', false],
    ['fr', 'A', false],
  ])
  pass(10)
  const after = [
    ['es', 'B', true],
    ['fr', 'B', false],
  ]
  expect(await icons()).toEqual(after)
  await run(app)
  expect(await icons()).toEqual(after)
  expect(await keysOf(app, id)).toEqual(['es', 'fr'])
})

test('an edit of the draft before its moment is what will be published', async () => {
  const { id } = await create(app, 'themes', theme('Un'))
  await at(id, 10)
  await update(app, 'themes', id, { title: 'Deux' }, { draft: true })
  pass(11)
  expect(await shown(app, id)).toEqual({ fr: 'Deux' })
})

test('an edit after its moment waits, though nothing has run', async () => {
  const { id } = await create(app, 'themes', theme('Un'))
  await at(id, 10)
  pass(11)
  await update(app, 'themes', id, { title: 'Deux' }, { draft: true })
  expect(await shown(app, id)).toEqual({ fr: 'Un' })
  expect(await waiting(app, id)).toEqual([])
  expect(await run(app)).toEqual([])
  expect(await shown(app, id)).toEqual({ fr: 'Un' })
})

test('one that is cancelled leaves no trace', async () => {
  const { id } = await create(app, 'themes', { ...theme('Un'), ...published })
  await update(app, 'themes', id, { title: 'Deux' }, { draft: true })
  await at(id, 10)
  expect((await cancel(app, editor, { id })).body).toMatchObject({
    cancelled: [{ locale: 'fr', action: 'publish' }],
  })
  pass(11)
  expect(await shown(app, id)).toEqual({ fr: 'Un' })
  expect(await keysOf(app, id)).toEqual(['fr'])
})

test('one that cannot be carried out has failed, and what it showed goes', async () => {
  const { id } = await create(app, 'themes', theme('Un'))
  await at(id, 10)
  // Past every check, as another program might.
  await app.payload.db.updateMany({
    collection: app.settings.slugs.programmes,
    where: { id: { equals: programme } },
    data: { deletedAt: new Date().toISOString() },
  })
  pass(10)
  expect(await shown(app, id)).toEqual({ fr: 'Un' })
  expect(await run(app)).toMatchObject([
    {
      outcome: 'failed',
      problem: expect.stringContaining('programme: This is in the trash') as string,
    },
  ])
  expect(await shown(app, id)).toEqual({})
  expect(await run(app)).toEqual([])
  await app.payload.db.updateMany({
    collection: app.settings.slugs.programmes,
    where: { id: { equals: programme } },
    data: { deletedAt: null },
  })
})

test('several servers carry it out once', async () => {
  const { id } = await create(app, 'themes', theme('Un'))
  await at(id, 10)
  pass(10)
  const results = await Promise.all([run(app), run(app), run(app)])
  const outcomes = results.flat().map(({ outcome }) => outcome)
  expect(outcomes.filter((outcome) => outcome === 'done')).toEqual(['done'])
  expect(await shown(app, id)).toEqual({ fr: 'Un' })
})

test('publication by hand overtakes it, and the trash and deletion end it', async () => {
  const { id } = await create(app, 'themes', theme('Un'))
  await at(id, 10)
  await schedule(app, editor, { id, action: 'unpublish', at: inMinutes(20) })
  await update(app, 'themes', id, published)
  expect(await waiting(app, id)).toEqual(['unpublish fr'])
  await update(app, 'themes', id, { _status: 'draft' })
  expect(await waiting(app, id)).toEqual([])
  await at(id, 10)
  await update(app, 'themes', id, { deletedAt: new Date().toISOString() })
  expect(await waiting(app, id)).toEqual([])
  pass(11)
  expect(await shown(app, id)).toEqual({})
})

test('unpublication by hand leaves a publication that waits, with its end', async () => {
  const { id } = await create(app, 'themes', { ...theme('Un'), ...published })
  await update(app, 'themes', id, { title: 'Deux' }, { draft: true })
  await at(id, 10)
  await schedule(app, editor, { id, action: 'unpublish', at: inMinutes(20) })
  await update(app, 'themes', id, { _status: 'draft' })
  expect(await waiting(app, id)).toEqual(['publish fr', 'unpublish fr'])
  expect(await shown(app, id)).toEqual({})
  pass(10)
  expect(await shown(app, id)).toEqual({ fr: 'Deux' })
  pass(10)
  expect(await shown(app, id)).toEqual({})
})
