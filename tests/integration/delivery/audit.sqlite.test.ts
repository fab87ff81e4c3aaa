import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'

const PATH = '/api/delivery/graphql'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

/** The audits of GraphQL over HTTP, against this server. */
const audits = serverAudits({
  url: `http://localhost:3000${PATH}`,
  fetchFn: (url: string, init?: RequestInit) =>
    app.request(url.slice('http://localhost:3000'.length), init),
})

test.each(audits.map((audit) => [audit.name, audit] as const))(
  'GraphQL over HTTP: the server %s',
  async (_name, audit) => {
    const { status, ...result } = await audit.fn()
    expect({ status, reason: 'reason' in result ? result.reason : null }).toEqual({
      status: 'ok',
      reason: null,
    })
  },
)

test('all 61 audits are there', () => {
  expect(audits).toHaveLength(61)
})
