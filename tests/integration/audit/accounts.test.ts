import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import { brief, eventsIn, eventsOf } from './log.js'
import { manage } from './managementGraphql.js'

let app: TestPayload
let admin: Identity

beforeAll(async () => {
  app = await startPayload()
  admin = await asUser(app, 'admin')
})
afterAll(() => app.stop())

const PASSWORD = 'long enough for anybody'
let email: string
let id: number | string

beforeEach(async () => {
  email = `ana-${randomUUID().slice(0, 8)}@example.org`
  const data = { email, password: PASSWORD, name: 'Ana', role: 'editor' }
  id = (await rest(app, 'POST', 'users', { by: admin, data })).body.doc.id
})

const WAIT = { timeout: 10_000, interval: 50 }

async function tokenOf(account: number | string): Promise<{ token: unknown }> {
  const found = await app.payload.db.findOne<{ id: number; resetPasswordToken?: unknown }>({
    collection: app.settings.slugs.users,
    where: { id: { equals: account } },
  })
  return { token: found?.resetPasswordToken }
}

const signIn = (password: string, as = email) =>
  rest(app, 'POST', 'users/login', { data: { email: as, password } })
const change = (data: unknown) => rest(app, 'PATCH', `users/${id}`, { by: admin, data })
const briefs = async (act: () => Promise<unknown>) => (await eventsOf(app, act)).map(brief)

describe('signing in', () => {
  test('and out is logged', async () => {
    const events = await eventsOf(app, async () => {
      const { body } = await signIn(PASSWORD)
      const by = { id, headers: { authorization: `JWT ${body.token}` } }
      await rest(app, 'POST', 'users/logout', { by })
    })
    const account = { entryType: 'users', entry: String(id), entryTitle: `Ana <${email}>` }
    const actor = { actor: `Ana <${email}>`, actorId: String(id), role: 'editor', via: 'rest' }
    expect(events).toMatchObject([
      { action: 'signIn', ...account, ...actor },
      { action: 'signOut', ...account, ...actor },
    ])
  })

  test('with a wrong password is logged as done by nobody', async () => {
    const events = await eventsOf(app, async () => {
      for (let tries = 0; tries < 2; tries += 1) await signIn('not the password')
    })
    expect(events).toHaveLength(2)
    const account = { entryType: 'users', entry: String(id), entryTitle: `Ana <${email}>` }
    expect(events[0]).toMatchObject({
      action: 'signInFailed',
      actor: 'anonymous',
      actorId: null,
      detail: null,
      ...account,
    })
  })

  test('with an e-mail that is nobody’s is logged without it: it may be a password', async () => {
    const [event, ...more] = await eventsOf(app, () => signIn('x', 'hunter2@secret.example'))
    expect(event).toMatchObject({ action: 'signInFailed', entry: null, entryTitle: '?' })
    expect(JSON.stringify(event)).not.toContain('hunter2')
    expect(more).toEqual([])
  })

  test('through GraphQL is logged alike', async () => {
    const login = (password: string) =>
      `mutation { loginUser(email: "${email}", password: "${password}") { token } }`
    const good = await eventsOf(app, () => manage(app, login(PASSWORD)))
    expect(good).toMatchObject([{ action: 'signIn', via: 'graphql', entry: String(id) }])
    const bad = await eventsOf(app, () => manage(app, login('not the password')))
    expect(bad).toMatchObject([{ action: 'signInFailed', via: 'graphql', entry: String(id) }])
  })
})

describe('a password', () => {
  test('that is changed is logged, and not what it is', async () => {
    const events = await eventsOf(app, () => change({ password: 'another long password' }))
    expect(events.map(brief)).toEqual(['changePassword -'])
    expect(JSON.stringify(events)).not.toContain('another long password')
  })

  test('that is asked for by mail and set anew is logged, and no more', async () => {
    const asked = await eventsOf(app, async () => {
      await rest(app, 'POST', 'users/forgot-password', { data: { email } })
      // The message is made after the answer.
      const last = async () => (await eventsIn(app)).at(-1)?.action
      await vi.waitFor(async () => expect(await last()).toBe('askPassword'), WAIT)
    })
    expect(asked).toMatchObject([{ action: 'askPassword', actor: 'anonymous', entry: String(id) }])
    expect(asked).toHaveLength(1)
    const data = { ...(await tokenOf(id)), password: 'another long password' }
    const reset = await eventsOf(app, () => rest(app, 'POST', 'users/reset-password', { data }))
    expect(reset).toMatchObject([{ action: 'resetPassword', actorId: String(id) }])
    expect(reset).toHaveLength(1)
  })
})

describe('an account', () => {
  test('that is made, changed or deleted is logged, its rights apart', async () => {
    const data = { role: 'translator', locales: ['es'], name: 'Ana Ruiz' }
    const changed = await eventsOf(app, () => change(data))
    expect(changed.map(brief)).toEqual(['changeRights - role,locales', 'edit - name'])
    expect(changed[0]).toMatchObject({ detail: 'editor → translator: es', entry: String(id) })
    const [gone] = await eventsOf(app, () => rest(app, 'DELETE', `users/${id}`, { by: admin }))
    const entryTitle = `Ana Ruiz <${email}>`
    expect(gone).toMatchObject({ action: 'delete', entryType: 'users', entryTitle })
  })

  test('that may not change its role leaves no event', async () => {
    const { body } = await signIn(PASSWORD)
    const by = { id, headers: { authorization: `JWT ${body.token}` } }
    expect(
      await briefs(() => rest(app, 'PATCH', `users/${id}`, { by, data: { role: 'admin' } })),
    ).toEqual([])
  })

  test('keeps its name in the log when it is deleted', async () => {
    const events = await eventsOf(app, async () => {
      await signIn(PASSWORD)
      await rest(app, 'DELETE', `users/${id}`, { by: admin })
    })
    expect(events[0]).toMatchObject({ actor: `Ana <${email}>`, actorId: String(id) })
  })
})

test('keys of API clients are logged when they are made and revoked, and not what they are', async () => {
  const apiKey = randomUUID()
  let client = 0
  const events = await eventsOf(app, async () => {
    const data = { name: 'Website', scopes: ['read'], enableAPIKey: true, apiKey }
    client = (await rest(app, 'POST', 'api-clients', { by: admin, data })).body.doc.id
    const patch = (more: unknown) =>
      rest(app, 'PATCH', `api-clients/${client}`, { by: admin, data: more })
    await patch({ scopes: ['read', 'preview'] })
    await patch({ apiKey: null, enableAPIKey: false })
    await patch({ apiKey, enableAPIKey: true })
    await rest(app, 'DELETE', `api-clients/${client}`, { by: admin })
  })
  expect(events.map(brief)).toEqual([
    'create -',
    'makeKey -',
    'changeRights - scopes',
    'revokeKey -',
    'makeKey -',
    'delete -',
  ])
  expect(events[2]).toMatchObject({ detail: 'read → read, preview', entryTitle: 'Website' })
  expect(JSON.stringify(events)).not.toContain(apiKey)
})
