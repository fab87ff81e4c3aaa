import { expect, test } from 'vitest'

import { PluginError } from '../../../src/errors.js'
import { resolveOptions } from '../../../src/options.js'

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
const WEBHOOK = { id: 'site', url: 'https://www.example.org/hook', secret: SECRET }

test('webhooks and caches become targets by their names', () => {
  const { webhooks } = resolveOptions(
    {
      webhooks: [WEBHOOK, { ...WEBHOOK, id: 'search', secret: [SECRET, SECRET] }],
      delivery: {
        purge: [
          { kind: 'fastly', id: 'edge', service: 'abc', token: 'abc' },
          { kind: 'http', id: 'site', url: 'http://127.0.0.1:6081/', allowPrivate: true },
        ],
      },
    },
    {},
  )
  expect(webhooks.map(({ id }) => id)).toEqual([
    'webhook:site',
    'webhook:search',
    'purge:edge',
    'purge:site',
  ])
})

test('nobody is told by default', () => {
  expect(resolveOptions({}, {}).webhooks).toEqual([])
  expect(resolveOptions({ delivery: false }, {}).webhooks).toEqual([])
})

test('what is wrong with a webhook is told by its place, without secrets', () => {
  const wrong = [
    { ...WEBHOOK, id: 'My site' },
    { ...WEBHOOK, id: 'b', url: 'http://www.example.org/secret-path' },
    { ...WEBHOOK, id: 'c', url: 'https://0x7f.1/secret-path' },
    { ...WEBHOOK, id: 'd', url: 'http://169.254.169.254/', allowPrivate: true },
    { ...WEBHOOK, id: 'e', url: 'https://me:secret-path@www.example.org/' },
    { ...WEBHOOK, id: 'f', secret: 'whsec_c2VjcmV0' },
    { ...WEBHOOK, id: 'g', secret: [] },
    { ...WEBHOOK, id: 'h', secret: [SECRET, 'secret-path'] },
    { ...WEBHOOK, id: 'i', types: ['story'], kinds: ['deleted'] },
    { ...WEBHOOK, id: 'j', retries: 3 },
    { ...WEBHOOK, id: 'j' },
  ]
  const text = refusal({ webhooks: wrong })
  expect(text).toMatchInlineSnapshot(`
    "INVALID_OPTIONS
    options.webhooks[0].id: expected 1 to 40 lower-case letters, digits and hyphens, got "My site".
    options.webhooks[1].url: expected an https URL of a public address, got http://www.example.org. Set \`allowPrivate\` if it is meant.
    options.webhooks[2].url: expected an https URL of a public address, got https://127.0.0.1. Set \`allowPrivate\` if it is meant.
    options.webhooks[3].url: expected the address of a receiver, got http://169.254.169.254. Nothing is ever sent to this address.
    options.webhooks[4].url: expected an https URL without a user name or password, got another.
    options.webhooks[5].secret: expected whsec_ and 24 to 64 bytes in base64, or a list of up to 5 such, got another value. Generate one with \`echo whsec_$(openssl rand -base64 32)\`.
    options.webhooks[6].secret: expected whsec_ and 24 to 64 bytes in base64, or a list of up to 5 such, got another value. Generate one with \`echo whsec_$(openssl rand -base64 32)\`.
    options.webhooks[7].secret[1]: expected whsec_ and 24 to 64 bytes in base64, got another text. Generate one with \`echo whsec_$(openssl rand -base64 32)\`.
    options.webhooks[8].types[0]: expected "programmes", "themes", "keyResults", "testimonials", "stories", "documents", "media" or "files", got "story".
    options.webhooks[8].kinds[0]: expected "published", "changed" or "removed", got "deleted".
    options.webhooks[9].retries: expected one of id, url, secret, types, locales, kinds, allowPrivate, got "retries"."
  `)
  expect(text).not.toContain('secret-path')
})

test('two of one kind never have one id', () => {
  const purge = { kind: 'http', id: 'site', url: 'https://cache.example.org/' }
  expect(refusal({ webhooks: [WEBHOOK, WEBHOOK] })).toContain(
    'options.webhooks[1].id: expected an id that no other has, got "site".',
  )
  expect(refusal({ delivery: { purge: [purge, purge] } })).toContain(
    'options.delivery.purge[1].id: expected an id that no other has, got "site".',
  )
})

test('a webhook of a language that there is not is refused', () => {
  expect(refusal({ webhooks: [{ ...WEBHOOK, locales: ['fr', 'de'] }] })).toMatchInlineSnapshot(`
    "INVALID_OPTIONS
    options.webhooks[0].locales[1]: expected one of fr, es, en, got "de"."
  `)
})

test('what is wrong with a cache is told by its place, without secrets', () => {
  const wrong = [
    { kind: 'akamai', id: 'a' },
    { kind: 'fastly', id: 'b', service: '../x', token: 'secret path' },
    { kind: 'cloudflare', id: 'c', zone: 'abc' },
    { kind: 'http', id: 'd', url: 'http://127.0.0.1:6081/' },
    { kind: 'http', id: 'e', url: 'https://cache.example.org/', header: 'X Tags', again: -1 },
    { kind: 'http', id: 'e', url: 'https://cache.example.org/', headers: { a: 'secret\npath' } },
  ]
  const text = refusal({ delivery: { purge: wrong } })
  expect(text).toMatchInlineSnapshot(`
    "INVALID_OPTIONS
    options.delivery.purge[0].kind: expected "fastly", or "cloudflare", or "http", got "akamai".
    options.delivery.purge[1].service: expected its id, letters and digits, got "../x".
    options.delivery.purge[1].token: expected a text without spaces, got another.
    options.delivery.purge[2].token: expected a text without spaces, got another.
    options.delivery.purge[3].url: expected an https URL of a public address, got http://127.0.0.1:6081. Set \`allowPrivate\` if it is meant.
    options.delivery.purge[4].header: expected the name of a header, got "X Tags".
    options.delivery.purge[4].again: expected whole seconds from 0 to 3600, got -1.
    options.delivery.purge[5].headers.a: expected a text of one line, got another."
  `)
  expect(text).not.toMatch(/secret.?path/)
})

function refusal(options: object): string {
  try {
    resolveOptions(options, {})
  } catch (error) {
    if (error instanceof PluginError) return `${error.code}\n${error.message}`
    throw error
  }
  return 'none'
}
