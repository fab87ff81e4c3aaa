import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { lineOf } from '../../../src/telemetry/lineOf.js'
import { redact } from '../../../src/telemetry/redact.js'
import { redactText } from '../../../src/telemetry/redactText.js'
import { showLine } from '../../../src/telemetry/showLine.js'

const word = (alphabet: string, size: number) =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength: size, maxLength: size })
    .map((letters) => letters.join(''))
const HEX = '0123456789abcdef'
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const group = word(HEX, 4)

const RUNS = process.env.TEST_LONG ? 5_000 : 300

/** What is a secret by its own form, wherever it stands. */
const known = fc.oneof(
  fc.tuple(word(LETTERS, 6), word(LETTERS, 8)).map(([name, host]) => `${name}@${host}.example`),
  fc.tuple(word(LETTERS, 6), word(LETTERS, 8)).map(([name, host]) => `${name}%40${host}.org`),
  fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 1, max: 255 }))).map((all) => all.join('.')),
  fc.tuple(...Array.from({ length: 8 }, () => group)).map((all) => all.join(':')),
  fc.tuple(group, group).map(([a, b]) => `2001:db8::${a}:${b}`),
  fc.tuple(word(HEX, 20), word(HEX, 20)).map(([a, b]) => `eyJ${a}.${b}.${a}`),
  fc.constantFrom(40, 64, 1024).chain((size) => word(HEX, size)),
  fc.constant(null).map(() => randomUUID()),
  fc.constant(null).map(() => `Aa1${randomBytes(32).toString('base64url')}`),
)

const PLAIN = word('abcdefghijklmnopqrstuvwxyz0123456789', 12)
/** What only its name tells to be one; in texts too. */
const SECRETS = [
  ...['password', 'newPassword', 'ADMIN_PASSWORD', 'secret', 'accessToken', 'Cookie'],
  ...[
    'set-cookie',
    'authorization',
    'apiKey',
    'api_key',
    'hash',
    'salt',
    'sessions',
    'apiKeyIndex',
  ],
]
/** Names of contents, which a text may well have. */
const CONTENTS = [
  ...[
    'email',
    'params',
    'data',
    'doc',
    'body',
    'where',
    'X-Forwarded-For',
    'remoteAddress',
    'user',
  ],
]

/** Puts something into a value of some other kind. */
const WRAPS: readonly ((inner: unknown) => unknown)[] = [
  (inner) => ({ a: 1, inner }),
  (inner) => [1, inner, 'x'],
  (inner) => new Map([['key', inner]]),
  (inner) => new Set([inner]),
  (inner) => ({ [typeof inner === 'string' ? inner : 'key']: true, also: inner }),
  (inner) => new Error(`It failed: ${typeof inner === 'string' ? inner : '?'}`, { cause: inner }),
  (inner) => Object.assign(new Error('It failed.'), { detail: inner, inner }),
  (inner) => Object.assign(new Error('Bad'), { status: 400, data: { errors: [{ path: inner }] } }),
  (inner) => Object.assign(new Error('no'), { code: inner }),
  (inner) => JSON.stringify(inner) ?? '',
  (inner) => `before ${typeof inner === 'string' ? inner : JSON.stringify(inner)}, after`,
  (inner) => `https://example.org/x?q=${typeof inner === 'string' ? inner : ''}`,
]
const wraps = fc.array(fc.constantFrom(...WRAPS), { maxLength: 12 })
/** Those that make no text of it. */
const structures = fc.array(fc.constantFrom(...WRAPS.slice(0, 9)), { maxLength: 12 })
const within = (wrapped: readonly (typeof WRAPS)[number][], secret: unknown) =>
  wrapped.reduce((inner, wrap) => wrap(inner), secret)

const shown = (value: unknown) => {
  const line = lineOf({
    level: 'error',
    msg: typeof value === 'string' ? value : 'What?',
    at: new Date(0),
    source: 'test',
    fields: { value: 1, inner: value, err: value, account: value, network: value },
  })
  return `${showLine(line, 'json')}${showLine(line, 'text')}`
}

test('a secret that shows by its form never comes out, however deep it is put', () => {
  fc.assert(
    fc.property(known, wraps, (secret, wrapped) => {
      expect(shown(within(wrapped, secret))).not.toContain(secret)
    }),
    { numRuns: RUNS },
  )
})

test.each([
  ['a secret', SECRETS, wraps],
  ['contents', CONTENTS, structures],
] as const)('%s that its name tells never comes out, however deep', (_what, names, around) => {
  fc.assert(
    fc.property(fc.constantFrom(...names), PLAIN, around, (name, secret, wrapped) => {
      expect(shown(within(wrapped, { [name]: secret }))).not.toContain(secret)
    }),
    { numRuns: RUNS },
  )
})

test('what is redacted stays as it is when it is redacted again', () => {
  fc.assert(
    fc.property(known, wraps, (secret, wrapped) => {
      const once = redactText(String(JSON.stringify(redact(within(wrapped, secret)))))
      expect(redactText(once)).toBe(once)
    }),
  )
})

test('any text is redacted in a time that grows with its length', () => {
  const hostile = [
    'a-',
    '@',
    '::',
    'hash ',
    '?a',
    '//',
    '1.',
    'params: ',
    '\n ',
    'eyJ',
    'A1a',
    '"',
    '%40',
  ]
  const start = performance.now()
  for (const part of hostile) redactText(part.repeat(8_000))
  expect(performance.now() - start).toBeLessThan(2_000)
})

test('ordinary lines stay readable', () => {
  const lines = [
    'Editions: repaired 3 (1 missing, 2 outdated, 0 orphaned).',
    'UNIQUE constraint failed: users.email',
    'Failed query: select "id", "email" from "users" where "users"."email" = ?',
    'Schedules: could not publish themes:12 in fr; will retry later.',
    '    at Object.updateByID (file:///srv/stories/src/saving/inTransaction.ts:12:34)',
    'Started at 12:34:56 on 2026-11-30T02:15:37.000Z, version 3.90.2.',
    'A sign-in failed in 192.0.2.0/24 and 2001:db8:1:2::/64.',
    'PluginError: The database file /srv/stories/.data/stories.db is in use.',
  ]
  expect(lines.map(redactText)).toEqual(lines)
})

test('values in the messages of databases are taken out', () => {
  const lines = [
    'Failed query: insert into "users" values (?)\nparams: Ana,xyzzy\n12\n    at run (a.js:1:2)',
    'Key (slug)=(a-secret-title) already exists.',
    'Failing row contains (1, xyzzy).',
    'E11000 duplicate key error dup key: { slug: "xyzzy" }',
    'invalid input syntax for type integer: "xyzzy"',
    'Cast to ObjectId failed for value "xyzzy" (type string) at path "_id"',
  ]
  expect(lines.map(redactText)).toEqual([
    'Failed query: insert into "users" values (?)\nparams: [values]\n    at run (a.js:1:2)',
    'Key (slug)=([values]) already exists.',
    'Failing row contains ([values]).',
    'E11000 duplicate key error dup key: { [values] }',
    'invalid input syntax for type integer: "[value]"',
    'Cast to ObjectId failed for value [value] (type string) at path "_id"',
  ])
})
