import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import { eventsIn, eventsOf } from './log.js'
import { manage } from './managementGraphql.js'

let app: TestPayload
let admin: Identity
let id: number | string

beforeAll(async () => {
  app = await startPayload()
  admin = await asUser(app, 'admin')
  const { body } = await rest(app, 'GET', 'audit-events?limit=1', { by: admin })
  id = body.docs[0].id
})
afterAll(() => app.stop())

const FORGED = { at: '2020-01-01T00:00:00.000Z', action: 'delete', actor: 'Mallory', via: 'rest' }

test('administrators read the log, newest event first', async () => {
  const { status, body } = await rest(app, 'GET', 'audit-events', { by: admin })
  expect(status).toBe(200)
  const times = body.docs.map(({ at }: { at: string }) => at)
  expect(times).toEqual([...times].sort().reverse())
  const asked = await manage(app, '{ AuditEvents { docs { action actor } } }', admin)
  expect(asked.data.AuditEvents.docs.length).toBeGreaterThan(0)
})

test.each(['editor', 'reviewer', 'translator', 'viewer'] as const)(
  'a person with the role %s reads nothing of it',
  async (role) => {
    const by = await asUser(app, role, { locales: ['es'] })
    for (const path of ['audit-events', `audit-events/${id}`, 'audit-events/count']) {
      expect((await rest(app, 'GET', path, { by })).status).toBe(403)
    }
    const asked = await manage(app, '{ AuditEvents { docs { action } } }', by)
    expect(asked.data.AuditEvents).toBe(null)
  },
)

test('API clients and those who are not signed in read nothing of it', async () => {
  const client = await asApiClient(app, ['read', 'preview'])
  expect((await rest(app, 'GET', 'audit-events', { by: client })).status).toBe(403)
  expect((await rest(app, 'GET', 'audit-events')).status).toBe(403)
})

describe('nobody writes it, administrators included', () => {
  const unchanged = async (act: () => Promise<unknown>) => {
    const before = await eventsIn(app)
    await act()
    expect(await eventsIn(app)).toEqual(before)
  }

  test.each([
    ['POST', 'audit-events', FORGED],
    ['PATCH', 'audit-events/ID', { actor: 'Mallory' }],
    ['PATCH', 'audit-events?where[via][equals]=local', { actor: 'Mallory' }],
    ['DELETE', 'audit-events/ID', undefined],
    ['DELETE', 'audit-events?where[via][equals]=local', undefined],
    ['POST', 'audit-events/ID/duplicate', {}],
    ['POST', 'audit-events/versions/ID', {}],
  ])('through REST: %s %s', async (method, path, data) => {
    await unchanged(async () => {
      const { status } = await rest(app, method, path.replace('ID', String(id)), {
        by: admin,
        data,
      })
      expect([403, 404, 501]).toContain(status)
    })
  })

  test('through GraphQL, which has no mutation of it', async () => {
    const { data } = await manage(app, '{ __type(name: "Mutation") { fields { name } } }', admin)
    const names = data.__type.fields.map(({ name }: { name: string }) => name)
    expect(names.filter((name: string) => /audit/i.test(name))).toEqual([])
    expect(names).toContain('updateStory')
  })

  test('through the Local API, with or without access', async () => {
    const collection = app.settings.slugs.auditEvents
    const user = { ...(await app.payload.findByID({ ...USERS(), id: admin.id })), ...USERS() }
    for (const overrideAccess of [false, true]) {
      const common = { collection, overrideAccess, user, depth: 0 } as const
      const where = { via: { equals: 'local' } }
      const acts = [
        () => app.payload.create({ ...common, data: FORGED }),
        () => app.payload.update({ ...common, id, data: { actor: 'Mallory' } }),
        () => app.payload.update({ ...common, where, data: { actor: 'Mallory' } }),
        () => app.payload.delete({ ...common, id }),
        () => app.payload.delete({ ...common, where }),
        () => app.payload.duplicate({ ...common, id }),
      ]
      for (const act of acts) await unchanged(() => expect(act()).rejects.toThrow())
    }
  })
})

const USERS = () => ({ collection: app.settings.slugs.users })

test('a save through GraphQL is logged as one', async () => {
  const events = await eventsOf(app, () =>
    manage(
      app,
      'mutation { createProgramme(locale: es, data: { name: "Agua", sourceLocale: es }) { id } }',
      admin,
    ),
  )
  expect(events).toMatchObject([
    { action: 'create', locale: 'es', via: 'graphql', role: 'admin', entryTitle: 'Agua' },
  ])
})
