import { afterAll, beforeAll, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../helpers/payload.js'
import { asApiClient, asUser } from '../helpers/people.js'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

test('a person signs in and is known on the next request', async () => {
  const { headers, email } = await asUser(app, 'translator', { locales: ['es'] })
  const response = await app.request('/api/users/me', { headers })
  expect(await response.json()).toMatchObject({
    user: { email, role: 'translator', locales: ['es'] },
  })
})

test('an API client is known by its key', async () => {
  const { headers } = await asApiClient(app, ['read'])
  const { user } = await app.payload.auth({ headers: new Headers(headers) })
  expect(user).toMatchObject({ name: 'A front end', scopes: ['read'] })
})

test('a caller who is not signed in learns nothing about accounts', async () => {
  const response = await app.request('/api/users')
  expect(response.status).toBe(403)
})
