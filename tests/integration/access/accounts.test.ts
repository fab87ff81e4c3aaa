import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let first: Identity

beforeAll(async () => {
  app = await startPayload({ plugin: { security: { firstRegister: true } } })
})
afterAll(() => app.stop())

test('the first account is an administrator, whatever it asks for', async () => {
  const data = { email: 'first@example.org', name: 'First', role: 'viewer' }
  const path = 'users/first-register'
  const short = await rest(app, 'POST', path, { data: { ...data, password: 'too short' } })
  expect([short.status, short.messages]).toEqual([
    400,
    ['password: The password needs at least 12 characters.'],
  ])
  const { body } = await rest(app, 'POST', path, { data: { ...data, password: 'long enough now' } })
  expect(body.user).toMatchObject({ role: 'admin' })
  first = { id: body.user.id, headers: { authorization: `JWT ${body.token}` } }
})

test('the last administrator stays one', async () => {
  const path = `users/${first.id}`
  const demoted = await rest(app, 'PATCH', path, { by: first, data: { role: 'editor' } })
  expect([demoted.status, demoted.messages]).toEqual([
    403,
    ['This is the last administrator. Give the role to another account first.'],
  ])
  expect((await rest(app, 'DELETE', path, { by: first })).status).toBe(403)
  expect((await rest(app, 'DELETE', 'users?where[id][exists]=true', { by: first })).status).toBe(
    403,
  )
  const second = await asUser(app, 'admin')
  expect((await rest(app, 'DELETE', `users/${second.id}`, { by: first })).status).toBe(200)
})

describe('people', () => {
  test('change their name and password, not their role or their languages', async () => {
    const translator = await asUser(app, 'translator', { locales: ['es'] })
    const path = `users/${translator.id}`
    const data = { name: 'New name', role: 'admin', locales: ['es', 'fr'] }
    const { body } = await rest(app, 'PATCH', path, { by: translator, data })
    expect(body.doc).toMatchObject({ name: 'New name', role: 'translator', locales: ['es'] })
    const short = await rest(app, 'PATCH', path, {
      by: translator,
      data: { password: 'abc' },
      language: 'es',
    })
    expect(short.messages).toEqual(['password: La contraseña debe tener al menos 12 caracteres.'])
    const long = await rest(app, 'PATCH', path, {
      by: translator,
      data: { password: 'ñandú y 4 cóndores' },
    })
    expect(long.status).toBe(200)
  })

  test('neither see nor change others', async () => {
    const editor = await asUser(app, 'editor')
    const { body } = await rest(app, 'GET', 'users', { by: editor })
    expect(body.docs.map(({ id }: { id: unknown }) => id)).toEqual([editor.id])
    const data = { name: 'Mine' }
    expect((await rest(app, 'PATCH', `users/${first.id}`, { by: editor, data })).status).toBe(403)
    expect((await rest(app, 'POST', 'users', { by: editor, data })).status).toBe(403)
  })

  test('who translate or review have at least one language', async () => {
    const data = { email: 't@example.org', password: 'long enough now', name: 'T' }
    const make = (more: object) =>
      rest(app, 'POST', 'users', { by: first, data: { ...data, ...more } })
    expect((await make({ role: 'translator' })).messages).toEqual([
      'locales: Choose at least one language: this role only works in assigned languages.',
    ])
    expect((await make({ role: 'translator', locales: ['en'] })).status).toBe(201)
  })
})

describe('API clients', () => {
  test('are made by administrators and do not see each other, nor people', async () => {
    const client = await asApiClient(app, ['read', 'preview'])
    expect((await rest(app, 'GET', 'api-clients', { by: client })).status).toBe(403)
    expect((await rest(app, 'GET', 'users', { by: client })).status).toBe(403)
    const editor = await asUser(app, 'editor')
    const data = { name: 'Mine', scopes: ['read'] }
    expect((await rest(app, 'POST', 'api-clients', { by: editor, data })).status).toBe(403)
    expect((await rest(app, 'POST', 'api-clients', { by: first, data })).status).toBe(201)
  })

  test('do not enter the admin', async () => {
    const client = await asApiClient(app)
    const { body } = await rest(app, 'GET', 'access', { by: client })
    expect(body.canAccessAdmin ?? false).toBe(false)
    expect((await rest(app, 'GET', 'access', { by: first })).body.canAccessAdmin).toBe(true)
  })
})

test.each(['payload-kv', 'payload-preferences', 'payload-migrations', 'editions'])(
  '%s is closed to those who are not signed in',
  async (path) => {
    const { status } = await rest(app, 'GET', path)
    expect([403, 404, 501]).toContain(status)
  },
)
