import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { DELIVERY_ERRORS } from '../../../src/delivery/queryErrors.js'
import { ERROR_CODES } from '../../../src/errors.js'
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

test.each([
  ['no GraphQL', { query: '{' }],
  ['a field that there is not', { query: '{ nope }' }],
  ['an argument of another type', { query: '{ theme(slug: 1, locale: fr) { title } }' }],
  ['a mutation', { query: 'mutation { __typename }' }],
  ['an operation that there is not', { query: '{ __typename }', operationName: 'other' }],
  ['two operations without a name', { query: 'query a { __typename } query b { __typename }' }],
  [
    'a variable of another type',
    {
      query: 'query ($n: Int) { themes(locale: fr, first: $n) { totalCount } }',
      variables: { n: 'x' },
    },
  ],
  [
    'a variable that is missing',
    { query: 'query ($l: Locale!) { themes(locale: $l) { totalCount } }' },
  ],
  ['a bad value', { query: '{ themes(locale: fr, first: -1) { totalCount } }' }],
  ['nothing', {}],
])('an error of %s has a code of the reference', async (_what, body) => {
  const response = await app.request(PATH, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const { errors } = (await response.json()) as { errors: { extensions?: { code?: string } }[] }
  const codes = errors.map(({ extensions }) => extensions?.code)
  expect(codes.length).toBeGreaterThan(0)
  for (const code of codes)
    expect(Object.keys({ ...ERROR_CODES, ...DELIVERY_ERRORS })).toContain(code)
})
