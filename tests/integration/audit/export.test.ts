import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { eventFilter } from '../../../src/audit/export/eventFilter.js'
import { pruneEvents } from '../../../src/audit/pruneEvents.js'
import { readEvents } from '../../../src/audit/export/readEvents.js'
import { whoChanged } from '../../../src/audit/whoChanged.js'
import { create, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import { eventsIn, eventsOf } from './log.js'

let app: TestPayload
let admin: Identity
let editor: Identity

beforeAll(async () => {
  app = await startPayload()
  admin = await asUser(app, 'admin')
  editor = await asUser(app, 'editor')
})
afterAll(() => app.stop())

const get = (query: string, by: Identity | undefined = admin) =>
  app.request(`/api/audit-events/export?${query}`, { headers: by?.headers ?? {} })
const actions = (rows: { action: string }[]) => rows.map(({ action }) => action)

describe('an export', () => {
  test('is for administrators only', async () => {
    expect((await get('format=csv', editor)).status).toBe(403)
    expect((await app.request('/api/audit-events/export')).status).toBe(403)
  })

  test('as JSON holds every event, oldest first', async () => {
    const log = await eventsIn(app)
    const response = await get('format=json')
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="audit-/)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect((await response.json()).slice(0, log.length)).toEqual(log)
  })

  test('as CSV has a line for each, and no cell that a spreadsheet takes for a formula', async () => {
    const name = '=HYPERLINK("https://evil.example","click"),\n@SUM(1)'
    await create(app, 'programmes', { name })
    const response = await get('format=csv')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
    expect(text.slice(0, 18)).toBe('\uFEFFat,action,actor,a')
    expect(text).toContain(',"\'=HYPERLINK(""https://evil.example"",""click""),\n@SUM(1)",fr,')
    expect(text).not.toMatch(/(,|\r\n)"?[=+\-@\t]/)
  })

  test('is narrowed by time and entry', async () => {
    const entry = String((await create(app, 'programmes', { name: 'Eau' })).uid)
    const mine = await (await get(`format=json&entry=${entry}`)).json()
    expect(actions(mine)).toEqual(['create'])
    expect(await (await get(`format=json&to=2001-01-01`)).json()).toEqual([])
    const day = new Date().toISOString().slice(0, 10)
    const today = await (await get(`format=json&from=${day}&to=${day}&entry=${entry}`)).json()
    expect(today).toEqual(mine)
  })

  test.each(['from=yesterday', 'to=2026-02-31', 'format=xlsx'])(
    'with %s is refused',
    async (query) => {
      const response = await get(query)
      const { errors } = await response.json()
      expect([response.status, errors[0].data.code]).toEqual([400, 'BAD_USER_INPUT'])
      expect(errors[0].message).toMatch(/expected .*, got "/)
    },
  )

  test('is an event itself', async () => {
    const events = await eventsOf(app, () => get('format=csv'))
    expect(events).toMatchObject([{ action: 'export', detail: 'csv', actorId: String(admin.id) }])
  })

  test('loses and doubles nothing where pages end within a millisecond', async () => {
    const { payload, settings } = app
    const at = '2001-01-01T00:00:00.000Z'
    const data = { at, action: 'edit', actor: 'system', via: 'local', updatedAt: null }
    for (let index = 0; index < 620; index += 1) {
      await payload.db.create({
        collection: settings.slugs.auditEvents,
        data: { ...data, entry: String(index) },
        returning: false,
      })
    }
    const found: (string | null)[] = []
    const wanted = eventFilter({ to: '2001-01-02' })
    for await (const rows of readEvents({ payload, settings, wanted })) {
      found.push(...rows.map(({ entry }) => entry))
    }
    expect(found).toHaveLength(620)
    expect(new Set(found).size).toBe(620)
  })
})

test('who changed an entry is told by locale, what all locales share included', async () => {
  const { id, uid } = await create(app, 'programmes', { name: 'Eau' })
  const since = new Date().toISOString()
  await new Promise((resolve) => setTimeout(resolve, 5))
  const save = (data: unknown, locale: string) =>
    rest(app, 'PATCH', `programmes/${id}?locale=${locale}&draft=true`, { by: editor, data })
  await save({ name: 'Agua' }, 'es')
  await save({ countries: ['HT'] }, 'en')
  await update(app, 'programmes', id, { name: 'Eaux' }, { draft: true })
  const req = await createLocalReq({}, app.payload)
  const told = async (locale: string | null) =>
    (await whoChanged(req, { entryUid: String(uid), locale, since })).map(({ actor, fields }) => [
      actor.replace(/ <.*/, ''),
      ...fields,
    ])
  expect(await told('fr')).toEqual([
    ['A editor', 'countries'],
    ['system', 'name'],
  ])
  expect(await told('es')).toEqual([
    ['A editor', 'name'],
    ['A editor', 'countries'],
  ])
  expect(await told(null)).toHaveLength(3)
})

test('old events go when they are pruned, and the log says so for good', async () => {
  const { payload, settings } = app
  const before = '2002-01-01T00:00:00.000Z'
  const deleted = await pruneEvents({ payload, settings, before })
  expect(deleted).toBe(620)
  const log = await eventsIn(app)
  expect(log.filter(({ at }) => at < before)).toEqual([])
  expect(log.at(-1)).toMatchObject({
    action: 'prune',
    actor: 'system',
    detail: `< ${before}: 620`,
  })
  await pruneEvents({ payload, settings, before: new Date().toISOString() })
  expect(actions(await eventsIn(app))).toEqual(['prune', 'prune'])
})
