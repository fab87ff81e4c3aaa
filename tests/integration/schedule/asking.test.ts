import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { CONSENT, create, type Id, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import { cancel, freeze, inMinutes, pass, schedule, shown, waiting } from './world.js'

const published = { _status: 'published' }

let app: TestPayload
let programme: Id
let editor: Identity
let reviewer: Identity
let translator: Identity
let id: Id
beforeAll(async () => {
  app = await startPayload()
  programme = (await create(app, 'programmes', { name: 'Programme', ...published })).id
  editor = await asUser(app, 'editor')
  reviewer = await asUser(app, 'reviewer', { locales: ['es'] })
  translator = await asUser(app, 'translator', { locales: ['es'] })
})
afterAll(() => app.stop())
beforeEach(async () => {
  freeze()
  const theme = { programme, kind: 'theme', title: 'Un', sourceLocale: 'fr' }
  id = (await create(app, 'themes', { ...theme, ...published })).id
  await update(app, 'themes', id, { title: 'Uno' }, { locale: 'es', draft: true })
})
afterEach(() => vi.useRealTimers())

test('the answer says what waits, and for whom', async () => {
  const at = inMinutes(10)
  const { status, body } = await schedule(app, editor, { id, locale: 'es', at })
  expect(status).toBe(200)
  expect(body).toEqual({
    schedule: { locale: 'es', action: 'publish', at, timeZone: 'UTC', by: 'A editor' },
    notes: [],
  })
  expect(await waiting(app, id)).toEqual(['publish es'])
})

test('asking again for the same moves it', async () => {
  await schedule(app, editor, { id, locale: 'es', at: inMinutes(10) })
  await schedule(app, reviewer, { id, locale: 'es', at: inMinutes(20) })
  expect(await waiting(app, id)).toEqual(['publish es'])
  pass(15)
  expect(await shown(app, id)).toEqual({ fr: 'Un' })
  pass(5)
  expect(await shown(app, id)).toEqual({ fr: 'Un', es: 'Uno' })
})

describe('a time on the clocks of a zone', () => {
  beforeEach(() => vi.setSystemTime('2026-02-01T12:00:00Z'))

  test('is that zone’s, with its summer time', async () => {
    const asked = { id, locale: 'es', timeZone: 'America/Toronto' }
    const before = await schedule(app, editor, { ...asked, at: '2026-03-08T01:30' })
    expect(before.body.schedule.at).toBe('2026-03-08T06:30:00.000Z')
    const after = await schedule(app, editor, { ...asked, at: '2026-03-08T03:30' })
    expect(after.body.schedule.at).toBe('2026-03-08T07:30:00.000Z')
  })

  test('that the clocks pass over is refused', async () => {
    const asked = { id, locale: 'es', timeZone: 'America/Toronto', at: '2026-03-08T02:30' }
    const { status, messages } = await schedule(app, editor, asked)
    expect(status).toBe(400)
    expect(messages).toEqual([
      'at: expected a time that exists: on that day, the clocks in America/Toronto skip this time, got “2026-03-08T02:30”.',
    ])
  })

  test('that the clocks show twice is the first, and the answer says so', async () => {
    const asked = { id, locale: 'es', timeZone: 'America/Toronto', at: '2026-11-01T01:30' }
    const { body } = await schedule(app, editor, asked)
    expect(body.schedule.at).toBe('2026-11-01T05:30:00.000Z')
    expect(body.notes).toEqual([
      'On that day, 2026-11-01T01:30 occurs twice in America/Toronto; the first is used.',
    ])
  })
})

test.each([
  [{ locale: 'de' }, 'locale: expected one of fr, es, en, got “de”.'],
  [{ action: 'hide' }, 'action: expected “publish” or “unpublish”, got “hide”.'],
  [
    { timeZone: 'Mars' },
    'timeZone: expected the name of a time zone such as America/Toronto, got “Mars”.',
  ],
  [
    { timeZone: '+02:00' },
    'timeZone: expected the name of a time zone such as America/Toronto, got “+02:00”.',
  ],
  [
    { at: 'tomorrow' },
    'at: expected a date and time such as 2026-12-01T09:00 or 2026-12-01T09:00-05:00, got “tomorrow”.',
  ],
  [
    { at: '2999-02-30T09:00' },
    'at: expected a date and time such as 2026-12-01T09:00 or 2026-12-01T09:00-05:00, got “2999-02-30T09:00”.',
  ],
  [{ at: '2020-01-01T09:00' }, 'at: expected a time in the future, got “2020-01-01T09:00”.'],
  [
    { locale: 'en', action: 'unpublish' },
    'locale: expected a language that is published or scheduled for publication, got “en”.',
  ],
])('%j is refused with what was expected', async (asked, expected) => {
  const { status, messages } = await schedule(app, editor, {
    ...{ id, locale: 'es', at: '2999-01-01T00:00' },
    ...asked,
  })
  expect([status, messages]).toEqual([400, [expected]])
  expect(await waiting(app, id)).toEqual([])
})

test('an end before the beginning is refused, whichever comes first', async () => {
  await schedule(app, editor, { id, locale: 'es', at: inMinutes(10) })
  const end = { id, locale: 'es', action: 'unpublish' }
  const early = await schedule(app, editor, { ...end, at: inMinutes(10) })
  expect(early.status).toBe(400)
  expect(early.messages[0]).toContain('at: expected a time after the scheduled publication at')
  expect((await schedule(app, editor, { ...end, at: inMinutes(20) })).status).toBe(200)
  const late = await schedule(app, editor, { id, locale: 'es', at: inMinutes(20) })
  expect(late.messages[0]).toContain('at: expected a time before the scheduled unpublication at')
})

test('a language that is public may be hidden for a while', async () => {
  await schedule(app, editor, { id, at: inMinutes(20) })
  const pause = { id, action: 'unpublish', at: inMinutes(10) }
  expect((await schedule(app, editor, pause)).status).toBe(200)
  pass(10)
  expect(await shown(app, id)).toEqual({})
  pass(10)
  expect(await shown(app, id)).toEqual({ fr: 'Un' })
})

test('what could not be published now is refused, with all that is missing', async () => {
  const consent = (await create(app, 'consents', CONSENT)).id
  const data = { programme, quote: 'Merci.', consent, attribution: { name: 'Ana' } }
  const made = await create(app, 'testimonials', { ...data, ...published })
  const asked = { locale: 'es', action: 'publish', at: inMinutes(10), timeZone: 'UTC' }
  const path = `testimonials/${made.id}/schedule`
  const { status, messages } = await rest(app, 'POST', path, { by: editor, data: asked })
  expect(status).toBe(400)
  expect(messages).toEqual(['quote: Required for publication in Spanish.'])
})

describe('who may ask', () => {
  test('those who may publish that language, nobody else', async () => {
    const at = inMinutes(10)
    const asked = { id, locale: 'es', at }
    expect((await schedule(app, reviewer, asked)).status).toBe(200)
    expect((await schedule(app, reviewer, { ...asked, locale: 'fr' })).status).toBe(403)
    const client = await asApiClient(app, ['preview'])
    for (const by of [translator, client, { id: 0, headers: {} }]) {
      expect((await schedule(app, by, asked)).status).toBe(403)
      expect((await cancel(app, by, asked)).status).toBe(403)
    }
    expect(await waiting(app, id)).toEqual(['publish es'])
  })

  test('of what is not there nobody is told more', async () => {
    const gone = app.database === 'mongodb' ? '507f1f77bcf86cd799439011' : 99_999
    for (const other of [gone, 'x']) {
      const { status } = await schedule(app, editor, { id: other, at: inMinutes(10) })
      expect(status).toBe(404)
    }
    const body = await rest(app, 'POST', `themes/${id}/schedule`, { by: editor, data: [] })
    expect(body.status).toBe(400)
  })

  test('what waits is read by nobody through the APIs', async () => {
    await schedule(app, editor, { id, locale: 'es', at: inMinutes(10) })
    const { status } = await rest(app, 'GET', 'schedules', { by: editor })
    expect(status).toBe(501)
  })
})

test('cancelling a publication takes its end with it; what does not wait cannot be cancelled', async () => {
  await schedule(app, editor, { id, locale: 'es', at: inMinutes(10) })
  await schedule(app, editor, { id, locale: 'es', action: 'unpublish', at: inMinutes(20) })
  const { body } = await cancel(app, editor, { id, locale: 'es' })
  expect(body.cancelled).toHaveLength(2)
  const again = await cancel(app, editor, { id, locale: 'es' })
  expect([again.status, again.messages]).toEqual([
    400,
    ['action: expected a pending schedule in this language, got “publish”.'],
  ])
})

test('what is due already is done, and cannot be cancelled', async () => {
  await schedule(app, editor, { id, locale: 'es', at: inMinutes(10) })
  pass(11)
  expect((await cancel(app, editor, { id, locale: 'es' })).status).toBe(400)
  expect(await shown(app, id)).toEqual({ fr: 'Un', es: 'Uno' })
})

describe('while a language waits to be published', () => {
  beforeEach(async () => {
    await schedule(app, editor, { id, locale: 'es', at: inMinutes(10) })
  })
  const edit = (by: Identity, data: object, locale = 'es') =>
    rest(app, 'PATCH', `themes/${id}?locale=${locale}&draft=true`, { by, data })

  test('a translator cannot change it, and is told why', async () => {
    const { status, messages } = await edit(translator, { title: 'Otro' })
    expect(status).toBe(403)
    expect(messages[0]).toMatch(
      /^This language is scheduled for publication on .+ UTC, so only users/,
    )
    pass(10)
    expect(await shown(app, id)).toEqual({ fr: 'Un', es: 'Uno' })
  })

  test('not in a selection of entries either', async () => {
    const where = `where[id][in][0]=${id}`
    await rest(app, 'PATCH', `themes?locale=es&draft=true&${where}`, {
      by: translator,
      data: { title: 'Otro' },
    })
    pass(10)
    expect(await shown(app, id)).toEqual({ fr: 'Un', es: 'Uno' })
  })

  test('whoever may publish it changes what will be published, into what may be', async () => {
    const empty = await edit(reviewer, { title: null })
    expect([empty.status, empty.messages]).toEqual([
      400,
      ['title: Required for publication in Spanish.'],
    ])
    expect((await edit(reviewer, { title: 'Dos' })).status).toBe(200)
    pass(10)
    expect(await shown(app, id)).toEqual({ fr: 'Un', es: 'Dos' })
  })

  test('other languages are worked on as ever', async () => {
    const french = await edit(editor, { title: null }, 'fr')
    expect(french.status).toBe(200)
  })

  test('it can be unpublished and moved to the trash, whole or not', async () => {
    await update(app, 'themes', id, { _status: 'draft' }, { locale: 'es' })
    await update(app, 'themes', id, { deletedAt: new Date().toISOString() })
    expect(await waiting(app, id)).toEqual([])
  })
})
