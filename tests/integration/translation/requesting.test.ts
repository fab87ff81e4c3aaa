import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { create, type Id, remove } from '../../helpers/entries.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import { eventsOf } from '../audit/log.js'
import { assign, lineOf, startWorld, titles, type World } from './dashboardWorld.js'

let world: World
let app: World['app']
let editor: Identity
let reviewer: Identity
let translator: Identity
let viewer: Identity
let keys: string[]
beforeAll(async () => {
  world = await startWorld()
  ;({ app, editor, reviewer, translator, viewer } = world)
  keys = [`themes:${world.air}`, `themes:${world.soil}`]
})
afterAll(() => app.stop())

const data = (more: object = {}) => ({ keys, locale: 'es', ...more })
const ask = (by: Identity, more: object = {}) =>
  rest(app, 'POST', 'translation/request', { by, data: data(more) })
const take = (by: Identity, more: object = {}) =>
  rest(app, 'POST', 'translation/take', { by, data: data(more) })
const outcomes = ({ body }: { body: { entries: { outcome: string }[] } }) =>
  body.entries.map(({ outcome }) => outcome)
const open = (by: Identity, more = '') => titles(world, `?requested=true&sort=title${more}`, by)
const spanish = async (key = keys[0] ?? '') => (await lineOf(world, key))?.targets.es

beforeEach(async () => {
  await assign(world, editor, { keys, locale: 'es' })
})

test('who may approve a language requests it, and any of its translators takes the work', async () => {
  const note = 'Avant la conférence'
  const asked = await eventsOf(app, async () => {
    const answer = await ask(reviewer, { due: '2026-12-24', note })
    expect([answer.status, answer.body.requested, outcomes(answer)]).toEqual([
      ...[200, 2, ['requested', 'requested']],
    ])
  })
  expect(asked.map(({ action, locale, detail }) => [action, locale, detail])).toEqual(
    Array(2).fill(['request', 'es', '2026-12-24']),
  )
  expect(await spanish()).toMatchObject({ owner: null, due: '2026-12-24', request: { note } })
  expect((await spanish())?.request?.by.name).toContain('A reviewer')
  expect(await open(translator)).toEqual(['Air', 'Le sol en quatre mots'])
  expect(await open(translator, '&locale=es')).toEqual(['Air', 'Le sol en quatre mots'])
  expect(await open(translator, '&locale=en')).toEqual([])
  const taken = await eventsOf(app, async () => {
    expect(outcomes(await take(translator, { keys: keys.slice(0, 1) }))).toEqual(['taken'])
  })
  expect(taken.map(({ action, detail }) => [action, detail])).toEqual([
    ['assign', `${translator.id}, —`],
  ])
  expect(await spanish()).toMatchObject({
    owner: { name: 'A translator' },
    due: '2026-12-24',
    request: { note },
  })
  expect(await open(translator)).toEqual(['Le sol en quatre mots'])
  expect(await titles(world, '?mine=true', translator)).toEqual(['Air'])
})

test('what is given back is open again', async () => {
  await ask(editor)
  await take(translator)
  expect(await open(translator)).toEqual([])
  await assign(world, translator, { keys, locale: 'es' })
  expect(await open(translator)).toEqual(['Air', 'Le sol en quatre mots'])
})

test('of two who take the same one gets it, and the other is told', async () => {
  const other = await asUser(app, 'translator', { locales: ['es'] })
  await ask(editor)
  const answers = await Promise.all([take(translator), take(other)])
  const got = answers.flatMap(outcomes)
  expect(got.filter((outcome) => outcome === 'taken').length).toBe(2)
  expect(got.filter((outcome) => outcome === 'notOpen').length).toBe(2)
})

test('a request takes the work from whoever has it, and says so', async () => {
  await assign(world, editor, { keys: keys.slice(0, 1), locale: 'es', owner: translator.id })
  expect(outcomes(await ask(editor))).toEqual(['reopened', 'requested'])
  expect((await spanish())?.owner).toBeNull()
})

test('the same request again writes nothing', async () => {
  await ask(editor, { note: 'x' })
  const events = await eventsOf(app, async () => {
    expect(outcomes(await ask(editor, { note: 'x' }))).toEqual(['requested', 'requested'])
  })
  expect(events).toEqual([])
})

test('what is approved already is not asked for', async () => {
  const made = { title: 'Fini', sourceLocale: 'fr' }
  const { id } = await create(app, 'stories', made, { draft: true })
  const path = `stories/${id}/translation/es`
  const { body } = await rest(app, 'GET', path, { by: editor })
  const [title] = body.segments
  const segments = [{ id: title.id, target: 'Hecho', judgement: 'approved' }]
  expect((await rest(app, 'PATCH', path, { by: editor, data: { segments } })).status).toBe(200)
  expect(outcomes(await ask(editor, { keys: [`stories:${id}`] }))).toEqual(['done'])
  expect(await open(editor, '&search=Fini')).toEqual([])
  await remove(app, 'stories', id)
})

test('drafts are filled in first where that is wanted, and the answer says how many', async () => {
  const text = { title: 'Un titre que tous connaissent', sourceLocale: 'fr' }
  const story = async (): Promise<Id> => (await create(app, 'stories', text, { draft: true })).id
  const [first, second] = [await story(), await story()]
  const path = `stories/${first}/translation/es`
  const [title] = (await rest(app, 'GET', path, { by: editor })).body.segments
  const segments = [{ id: title.id, target: 'Un título conocido', judgement: 'approved' }]
  await rest(app, 'PATCH', path, { by: editor, data: { segments } })
  const { body } = await ask(editor, { keys: [`stories:${second}`], fill: true })
  expect(body.entries).toMatchObject([{ outcome: 'requested', drafted: 1, message: null }])
  const view = await rest(app, 'GET', `stories/${second}/translation/es`, { by: editor })
  expect(view.body.segments[0]).toMatchObject({ target: 'Un título conocido', origin: 'memory' })
  for (const id of [first, second]) await remove(app, 'stories', id)
})

test.each([
  ['a translator requests', () => ask(translator)],
  ['a reviewer requests another language', () => ask(reviewer, { locale: 'en' })],
  ['a viewer requests', () => ask(viewer)],
  ['a translator takes another language', () => take(translator, { locale: 'en' })],
  ['a viewer takes', () => take(viewer)],
])('%s: refused, and nothing is written', async (_name, act) => {
  const before = await lineOf(world, keys[0] ?? '')
  const { status, body } = await act()
  expect([status, body.errors[0].data.code]).toEqual([403, 'NOT_ALLOWED'])
  expect(await lineOf(world, keys[0] ?? '')).toEqual(before)
})

test.each([
  [{ note: 'x'.repeat(1001) }, /^note: expected at most 1000 characters, or null, got “xxx/],
  [{ note: 4 }, /^note: expected/],
  [{ fill: 'yes' }, /^fill: expected “true” or “false”, got “yes”/],
  [{ due: '2026-02-30' }, /^due: expected a day/],
  [{ locale: 'de' }, /^locale: expected one of fr, es, en/],
  [{ keys: ['themes:999999'] }, /^keys: expected entries that exist/],
  [
    { keys: Array.from({ length: 51 }, (_, at) => `themes:${at}`), fill: true },
    /^keys: expected at most 50 entries if drafts are filled in, got “51”/,
  ],
])('%j is refused', async (more, expected) => {
  const { status, messages } = await ask(editor, more)
  expect(status).toBe(400)
  expect(messages[0]).toMatch(expected)
})

test('nobody without an account requests or takes', async () => {
  for (const name of ['request', 'take']) {
    expect((await rest(app, 'POST', `translation/${name}`, { data: data() })).status).toBe(401)
  }
})
