import { afterAll, beforeAll, expect, test } from 'vitest'

import { create } from '../helpers/entries.js'
import { startPayload, type TestPayload } from '../helpers/payload.js'
import { asUser } from '../helpers/people.js'
import { rest } from '../helpers/rest.js'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

test('an unknown path of the API is not found', async () => {
  const response = await app.request('/api/nowhere')
  expect(response.status).toBe(404)
})

test('a read that names no language gets the default one, filtered and sorted by it', async () => {
  await create(app, 'programmes', { name: 'Programme' })
  const by = await asUser(app, 'editor')
  const path = 'programmes?draft=true&depth=0&where[name][like]=Prog&sort=name'
  const { status, body } = await rest(app, 'GET', path, { by })
  expect([status, body.docs.map(({ name }: { name: string }) => name)]).toEqual([
    200,
    ['Programme'],
  ])
})
