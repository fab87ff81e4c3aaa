import { afterAll, beforeAll, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../helpers/payload.js'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

test('an unknown path of the API is not found', async () => {
  const response = await app.request('/api/nowhere')
  expect(response.status).toBe(404)
})
