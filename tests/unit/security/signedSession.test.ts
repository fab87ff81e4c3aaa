import { createHmac } from 'node:crypto'
import { jwtSign } from 'payload'
import { expect, test } from 'vitest'

import { signedSession, signingKey } from '../../../src/security/signIn/signedSession.js'

const key = signingKey('a secret of sixteen')
const now = new Date('2026-11-01T12:00:00Z')

function tokenOf(claims: object, { alg = 'HS256', by = key } = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg })}.${part(claims)}`
  return `${text}.${createHmac('sha256', by).update(text).digest('base64url')}`
}

const exp = now.getTime() / 1000 + 60
const good = tokenOf({ exp })
const ask = (headers: { authorization?: string; cookie?: string }, at = now) =>
  signedSession({ authorization: headers.authorization, cookie: headers.cookie, key, now: at }) !==
  null

test('a token that Payload signs is known, in each place where Payload looks for it', async () => {
  const { token } = await jwtSign({ fieldsToSign: { id: 1 }, secret: key, tokenExpiration: 60 })
  const places = [
    { authorization: `JWT ${token}` },
    { authorization: `Bearer ${token}` },
    { cookie: `lng=fr; payload-token=${token}` },
  ]
  for (const place of places) expect(ask(place, new Date())).toBe(true)
})

test.each([
  ['none', {}],
  ['of another scheme', { authorization: `Basic ${good}` }],
  ['of another cookie', { cookie: `xpayload-token=${good}` }],
  ['expired', { cookie: `payload-token=${tokenOf({ exp: exp - 61 })}` }],
  ['without an end', { cookie: `payload-token=${tokenOf({})}` }],
  ['of another key', { cookie: `payload-token=${tokenOf({ exp }, { by: 'x' })}` }],
  ['unsigned', { cookie: `payload-token=${tokenOf({ exp }, { alg: 'none' })}` }],
  ['cut', { cookie: `payload-token=${good.slice(0, -1)}` }],
  ['with more', { cookie: `payload-token=${good}.x` }],
  ['no token', { cookie: 'payload-token=..' }],
  ['after many others', { cookie: `${'payload-token=x; '.repeat(50)}payload-token=${good}` }],
])('a token that is %s is not', (_what, headers) => {
  expect(ask(headers)).toBe(false)
})
