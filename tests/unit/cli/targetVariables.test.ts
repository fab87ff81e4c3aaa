import { expect, test } from 'vitest'

import { problemsOf, read } from '../../helpers/readVariables.js'

test('who is told of changes is taken whole, or what is lacking is named', () => {
  const WEBHOOK_SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
  const told = read({
    WEBHOOK_URL: 'http://127.0.0.1:4000/hook',
    WEBHOOK_SECRET: `${WEBHOOK_SECRET}, ${WEBHOOK_SECRET}`,
    PRIVATE_TARGETS: '1',
    FASTLY_SERVICE_ID: 'SU1Z0',
    FASTLY_API_TOKEN: 'hush',
    CLOUDFLARE_ZONE_ID: '023e',
    CLOUDFLARE_API_TOKEN: 'hush',
    PURGE_URL: 'https://cache.example.org/',
    PURGE_TOKEN: 'hush',
  })
  expect(told.webhooks).toEqual([
    {
      id: 'default',
      url: 'http://127.0.0.1:4000/hook',
      secret: [WEBHOOK_SECRET, WEBHOOK_SECRET],
      allowPrivate: true,
    },
  ])
  expect(told.purge).toEqual([
    { kind: 'fastly', id: 'fastly', service: 'SU1Z0', token: 'hush' },
    { kind: 'cloudflare', id: 'cloudflare', zone: '023e', token: 'hush' },
    {
      kind: 'http',
      id: 'cache',
      url: 'https://cache.example.org/',
      headers: { Authorization: 'Bearer hush' },
      allowPrivate: true,
    },
  ])
  const wrong = {
    WEBHOOK_URL: 'http://www.example.org/hush',
    CLOUDFLARE_API_TOKEN: 'hush',
    FASTLY_SERVICE_ID: '../hush',
    PURGE_URL: 'https://me:hush@cache.example.org/',
    PURGE_TOKEN: 'hush hush',
  }
  expect(problemsOf(wrong)).toMatchInlineSnapshot(`
    [
      "WEBHOOK_URL: expected an https address that is public, got another. Set PRIVATE_TARGETS=1 if it is meant.",
      "WEBHOOK_SECRET: expected a value beside WEBHOOK_URL, got none. Set both, or neither.",
      "FASTLY_SERVICE_ID: expected an id of letters and digits, got "../hush". Leave it out.",
      "FASTLY_API_TOKEN: expected a value beside FASTLY_SERVICE_ID, got none. Set both, or neither.",
      "CLOUDFLARE_ZONE_ID: expected a value beside CLOUDFLARE_API_TOKEN, got none. Set both, or neither.",
      "PURGE_URL: expected an https address without a user name or password, got another. Use PURGE_URL=https://cache.example.org/ or leave it out.",
      "PURGE_TOKEN: expected a token without spaces, got 9 characters. Leave it out.",
    ]
  `)
  expect(problemsOf({ WEBHOOK_URL: 'https://www.example.org/', WEBHOOK_SECRET: 'hush' })).toEqual([
    'WEBHOOK_SECRET: expected whsec_ and 24 to 64 bytes in base64, got 4 characters. Generate one with `echo whsec_$(openssl rand -base64 32)`.',
  ])
})
