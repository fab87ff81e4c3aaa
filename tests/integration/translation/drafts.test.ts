import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { create, type Id, richText } from '../../helpers/entries.js'
import { type FakeMachine, fakeMachine } from '../../helpers/fakeMachine.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let machine: FakeMachine
let translator: Identity
let reviewer: Identity
let programme: Id
beforeAll(async () => {
  machine = fakeMachine({ supports: ({ target }) => target === 'es' })
  app = await startPayload({
    plugin: { translation: { machine, checks: { numbers: { blocking: true } } } },
  })
  translator = await asUser(app, 'translator', { locales: ['es', 'en'] })
  reviewer = await asUser(app, 'reviewer', { locales: ['es', 'en'] })
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
beforeEach(() => {
  machine.misbehave(null)
  machine.asked.length = 0
})
afterAll(() => app.stop())

async function story(title: string, ...paragraphs: string[]): Promise<Id> {
  const data = { programme, title, body: richText(...paragraphs) }
  return (await create(app, 'stories', { ...data, countries: ['MX'], _status: 'published' })).id
}

type Options = { by?: Identity; locale?: string; data?: object }
const address = (id: Id, locale = 'es') => `stories/${id}/translation/${locale}`
const drafts = (id: Id, { by = translator, locale = 'es', data = {} }: Options = {}) =>
  rest(app, 'POST', `${address(id, locale)}/drafts`, { by, data })
const view = async (id: Id, locale = 'es') =>
  (await rest(app, 'GET', address(id, locale), { by: translator })).body
const save = (id: Id, segments: object[], by = translator) =>
  rest(app, 'PATCH', address(id), { by, data: { segments } })
const outcomes = ({ body }: { body: { outcomes: { outcome: string; message: string }[] } }) =>
  body.outcomes.map(({ outcome, message }) => [outcome, message])
const texts = async (id: Id) =>
  (await view(id)).segments.map(({ target, state, origin }: Record<string, unknown>) => [
    ...[target, state, origin],
  ])

test('a machine fills in what is missing, as drafts that say where they come from', async () => {
  const id = await story('Une école', 'Bonjour à tous.', 'Une page : https://a.org/b')
  expect((await view(id)).machine).toBe('fake')
  const { status, body } = await drafts(id)
  expect([status, body.drafted, body.summary.state]).toEqual([200, 3, 'draft'])
  expect(body.segments[0]).toMatchObject({ target: 'UNE ÉCOLE', origin: 'machine:fake' })
  expect(await texts(id)).toEqual([
    ['UNE ÉCOLE', 'draft', 'machine:fake'],
    ['BONJOUR À TOUS.', 'draft', 'machine:fake'],
    ['UNE PAGE : https://a.org/b', 'draft', 'machine:fake'],
  ])
  const { body: live } = await rest(app, 'GET', `stories/${id}?locale=es&depth=0`, {
    by: translator,
  })
  expect([live.title ?? null, live._status]).toEqual([null, 'draft'])
})

test('the origin is said until a person writes another text, through review and approval', async () => {
  const id = await story('Deux écoles', 'Bonjour à vous.')
  const [title, body] = (await drafts(id)).body.segments
  await save(id, [{ id: title.id, target: 'Dos escuelas' }])
  await save(id, [{ id: body.id, judgement: 'inReview' }])
  await save(id, [{ id: body.id, judgement: 'approved' }], reviewer)
  expect(await texts(id)).toEqual([
    ['Dos escuelas', 'draft', null],
    ['BONJOUR À VOUS.', 'approved', 'machine:fake'],
  ])
})

test('a client cannot say where a text comes from', async () => {
  const id = await story('Trois écoles', 'Salut.')
  const [title] = (await view(id)).segments
  await save(id, [{ id: title.id, target: 'Tres', origin: 'memory', madeFrom: 'Autre' }])
  expect((await texts(id))[0]).toEqual(['Tres', 'draft', null])
})

test('what was approved elsewhere comes before the machine; a draft of a machine does not', async () => {
  const first = await story('Quatre écoles', 'Le texte commun.')
  const { segments } = (await drafts(first)).body
  const second = await story('Cinq écoles', 'Le texte commun.')
  const nothing = await drafts(second, { data: { machine: false } })
  expect(outcomes(nothing)).toEqual(
    Array(2).fill(['refused', 'The memory has no translation of this exact text.']),
  )
  const body = { id: segments[1].id, target: 'El texto común.', judgement: 'approved' }
  expect((await save(first, [body], reviewer)).status).toBe(200)
  machine.asked.length = 0
  expect(outcomes(await drafts(second))).toEqual([
    ['machine', null],
    ['memory', null],
  ])
  expect(machine.asked).toEqual([['Cinq écoles']])
  expect((await texts(second))[1]).toEqual(['El texto común.', 'draft', 'memory'])
})

test('only the segments asked for are filled in, and what is written is never touched', async () => {
  const id = await story('Six écoles', 'Un.', 'Deux.')
  const [title, one] = (await view(id)).segments
  await save(id, [{ id: title.id, target: 'Seis escuelas' }])
  const answer = await drafts(id, { data: { segments: [title.id, one.id], memory: false } })
  expect(outcomes(answer)).toEqual([
    ['written', null],
    ['machine', null],
  ])
  expect(machine.asked).toEqual([['Un.']])
  expect(await texts(id)).toEqual([
    ['Seis escuelas', 'draft', null],
    ['UN.', 'draft', 'machine:fake'],
    [null, 'missing', null],
  ])
})

test('what somebody writes while the machine works stays', async () => {
  const id = await story('Sept écoles', 'Un.')
  const [title] = (await view(id)).segments
  const { translate } = machine
  machine.translate = async (...args) => {
    await save(id, [{ id: title.id, target: 'Siete escuelas' }])
    return translate(...args)
  }
  const answer = await drafts(id).finally(() => (machine.translate = translate))
  expect([answer.status, answer.body.drafted]).toEqual([200, 1])
  expect(outcomes(answer)).toEqual([
    ['written', null],
    ['machine', null],
  ])
  expect((await texts(id))[0]).toEqual(['Siete escuelas', 'draft', null])
})

test.each([
  ['loses', 'Machine translation lost or invented a code, so its text was not used.'],
  ['invents', 'Machine translation lost or invented a code, so its text was not used.'],
  ['number', 'Machine translation did not return text.'],
  ['empty', 'Machine translation did not return text.'],
] as const)('a text of which the machine %s something is refused by itself', async (fault, why) => {
  const id = await story('Huit écoles', 'Voir {valeur} ici.')
  machine.misbehave(fault, 'Voir')
  const answer = await drafts(id, { data: { memory: false } })
  expect(outcomes(answer)).toEqual([
    ['machine', null],
    ['refused', why],
  ])
  expect((await texts(id)).map(([text]: string[]) => text)).toEqual(['HUIT ÉCOLES', null])
})

test.each([
  ['fails', 'Machine translation failed.'],
  ['hangs', 'Machine translation did not answer within 1 second.'],
  ['fewer', 'Machine translation: expected 2 texts, got 1. None was used.'],
] as const)('a machine that %s leaves everything as it was', async (fault, why) => {
  const id = await story('Neuf écoles', 'Voir.')
  machine.misbehave(fault)
  const { status, body, ...rest } = await drafts(id, { data: { memory: false } })
  expect([status, body.drafted]).toEqual([200, 0])
  expect(outcomes({ body, ...rest })).toEqual(Array(2).fill(['refused', why]))
  expect((await view(id)).summary.state).toBe('missing')
})

test('a message with forms keeps its syntax', async () => {
  const headline = 'Ils ont {value, plural, one {# politique} other {# politiques}}'
  const data = { programme, kind: 'figure', headline, measure: { value: 22 } }
  const { id } = await create(app, 'keyResults', data, { draft: true })
  const path = `key-results/${id}/translation/es/drafts`
  const { body } = await rest(app, 'POST', path, { by: translator, data: {} })
  const found = body.segments.find(({ source }: { source: string }) => source === headline)
  expect(found.target).toBe('ILS ONT {value, plural, one {# POLITIQUE} other {# POLITIQUES}}')
})

test('what the checks of the editor forbid is not stored', async () => {
  const id = await story('Une école', '22 élèves')
  machine.misbehave('stutters', '22 élèves')
  const [, body] = outcomes(await drafts(id, { data: { memory: false } }))
  expect(body?.[0]).toBe('refused')
  expect(body?.[1]).toMatch(/^The translation was rejected: ./)
  expect((await texts(id))[1]).toEqual([null, 'missing', null])
})

test('who may not translate into the language gets nothing, as everywhere in the room', async () => {
  const id = await story('Dix écoles', 'Un.')
  const english = await asUser(app, 'translator', { locales: ['en'] })
  const viewer = await asUser(app, 'viewer')
  expect((await drafts(id, { by: english })).status).toBe(403)
  expect((await drafts(id, { by: viewer })).status).toBe(403)
  expect((await rest(app, 'POST', `${address(id)}/drafts`, { data: {} })).status).toBe(401)
  expect((await drafts(999_999)).status).toBe(404)
  expect((await drafts(id, { locale: 'xx' })).status).toBe(400)
  expect(machine.asked).toEqual([])
  expect((await view(id)).summary.state).toBe('missing')
})

test('without a machine for the languages, and without the memory, it says what to do', async () => {
  const id = await story('Onze écoles', 'Un.')
  expect((await view(id, 'en')).machine).toBe(null)
  const answer = await drafts(id, { locale: 'en', data: { memory: false } })
  expect(answer.status).toBe(400)
  expect(answer.messages[0]).toContain('Set the option translation.machine')
})

test.each([
  [{ segments: 'title' }, 'segments: expected 1–1000 ids.'],
  [{ segments: [] }, 'segments: expected 1–1000 ids.'],
  [
    { segments: ['nowhere'] },
    'The entry does not have a segment “nowhere”, or no longer has it. Reload the page.',
  ],
  [{ memory: 1 }, 'memory: expected true | false.'],
  [[], 'body: expected { segments?, memory?, machine? }.'],
])('%j is refused, and the machine is not asked', async (data, expected) => {
  const id = await story('Douze écoles', 'Un.')
  expect((await drafts(id, { data })).messages).toEqual([expected])
  expect(machine.asked).toEqual([])
})
