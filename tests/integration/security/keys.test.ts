import { afterAll, beforeAll, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let admin: Identity

beforeAll(async () => {
  app = await startPayload()
  admin = await asUser(app, 'admin')
})
afterAll(() => app.stop())

/** What a key with the scope `preview` may read and nobody may without. */
const read = (headers: Record<string, string>) =>
  app.request('/api/stories?limit=1', { headers }).then(({ status }) => status)

const until = (client: Identity, expiresOn: string | null) =>
  rest(app, 'PATCH', `api-clients/${client.id}`, { by: admin, data: { expiresOn } })

test('a key works to the end of its last day, and is nobody’s after it', async () => {
  const client = await asApiClient(app, ['preview'])
  expect(await read(client.headers)).toBe(200)
  const today = new Date().toISOString().slice(0, 10)
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  expect((await until(client, today)).status).toBe(200)
  expect(await read(client.headers)).toBe(200)
  await until(client, yesterday)
  expect(await read(client.headers)).toBe(403)
  const { user } = await app.payload.auth({ headers: new Headers(client.headers) })
  expect(user).toBeNull()
  await until(client, null)
  expect(await read(client.headers)).toBe(200)
})

test('a key that is taken back is nobody’s', async () => {
  const client = await asApiClient(app, ['preview'])
  await rest(app, 'PATCH', `api-clients/${client.id}`, { by: admin, data: { enableAPIKey: false } })
  expect(await read(client.headers)).toBe(403)
})

test('its last use is noted, to the hour, and is no change of the client', async () => {
  const client = await asApiClient(app, ['preview'])
  const get = async () =>
    (await rest(app, 'GET', `api-clients/${client.id}`, { by: admin })).body as {
      lastUsedAt: string
      updatedAt: string
      scopes: string[]
    }
  const before = await get()
  expect(before.lastUsedAt ?? null).toBeNull()
  const start = Date.now()
  await read(client.headers)
  const after = await get()
  expect(Date.parse(after.lastUsedAt)).toBeGreaterThanOrEqual(start)
  expect([after.updatedAt, after.scopes]).toEqual([before.updatedAt, before.scopes])
  await read(client.headers)
  expect((await get()).lastUsedAt).toBe(after.lastUsedAt)
})

test('a caller does not set the last use, and nobody reads a key again', async () => {
  const client = await asApiClient(app, ['read'])
  const { body } = await rest(app, 'PATCH', `api-clients/${client.id}`, {
    by: admin,
    data: { lastUsedAt: '2020-01-01T00:00:00.000Z' },
  })
  expect(body.doc.lastUsedAt ?? null).toBeNull()
  expect(body.doc.apiKey ?? null).toBeNull()
})

test('a sender of wrong keys is refused, and a key that has worked is not', async () => {
  const from = { 'x-forwarded-for': '198.51.100.1' }
  const client = await asApiClient(app, ['preview'])
  expect(await read({ ...client.headers, ...from })).toBe(200)
  const wrong = { authorization: 'api-clients API-Key 00000000-0000', ...from }
  for (let n = 0; n < 30; n++) expect(await read(wrong)).toBe(403)
  expect(await read(wrong)).toBe(429)
  expect((await app.graphql('{ __typename }', {}, { headers: wrong })).status).toBe(429)
  expect(await read({ ...client.headers, ...from })).toBe(200)
  const elsewhere = { ...wrong, 'x-forwarded-for': '198.51.100.2' }
  expect(await read(elsewhere)).toBe(403)
})
