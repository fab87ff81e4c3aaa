import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'

const PASSWORD = 'correct horse battery'

let app: TestPayload
let sent: string[]
let admin: Identity

beforeAll(async () => {
  sent = []
  app = await startPayload({
    // How many are let in a second is the room's own test.
    plugin: { security: { passwordChecks: { burst: 1_000 } } },
    config: {
      email: () => ({
        name: 'kept',
        defaultFromAddress: 'tests@example.org',
        defaultFromName: 'Tests',
        sendEmail: ({ to }) => {
          sent.push(String(to))
          return Promise.resolve()
        },
      }),
    },
  })
  admin = await asUser(app, 'admin')
})
afterAll(() => app.stop())

const post = (path: string, data: unknown, headers: Record<string, string> = {}) =>
  app.request(`/api/users/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(data),
  })

const signIn = (email: string, password: string, from: string, more = {}) =>
  post('login', { email, password }, { 'x-forwarded-for': from, ...more })

async function person(email: string): Promise<void> {
  await app.payload.create({
    collection: app.settings.slugs.users,
    data: { email, password: PASSWORD, name: 'Somebody', role: 'viewer' },
    overrideAccess: true,
    depth: 0,
  })
}

describe('signing in', () => {
  test('is refused after ten wrong passwords from one address, and open from any other', async () => {
    await person('ada@example.org')
    for (let n = 0; n < 10; n++)
      expect((await signIn('ada@example.org', 'wrong', '192.0.2.1')).status).toBe(401)
    const refused = await signIn('Ada@example.org ', PASSWORD, '192.0.2.1', {
      'accept-language': 'fr',
    })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/^Trop de tentatives de connexion/),
          data: { code: 'TOO_MANY_REQUESTS' },
        },
      ],
    })
    expect((await signIn('ada@example.org', PASSWORD, '192.0.2.2')).status).toBe(200)
    await person('eve@example.org')
    expect((await signIn('eve@example.org', PASSWORD, '192.0.2.1')).status).toBe(200)
  })

  test('a browser that has signed in before is not stopped by others at its address', async () => {
    await person('bob@example.org')
    const first = await signIn('bob@example.org', PASSWORD, '192.0.2.5')
    const device = first.headers.getSetCookie().find((one) => one.startsWith('stories-device='))
    expect(device).toMatch(/; HttpOnly; SameSite=Strict/)
    const cookie = device?.split(';', 1)[0] ?? ''
    for (let n = 0; n < 11; n++) await signIn('bob@example.org', 'wrong', '192.0.2.5')
    expect((await signIn('bob@example.org', PASSWORD, '192.0.2.5')).status).toBe(429)
    expect((await signIn('bob@example.org', PASSWORD, '192.0.2.5', { cookie })).status).toBe(200)
    // It is of no use for another account.
    for (let n = 0; n < 11; n++) await signIn('eve@example.org', 'wrong', '192.0.2.5')
    expect((await signIn('eve@example.org', PASSWORD, '192.0.2.5', { cookie })).status).toBe(429)
  })

  test('an account that is not there is answered like a wrong password', async () => {
    const wrong = await signIn('ada@example.org', 'wrong', '192.0.2.9')
    const none = await signIn('nobody@example.org', 'wrong', '192.0.2.9')
    expect([none.status, await none.text()]).toEqual([wrong.status, await wrong.text()])
  })

  test('is limited over GraphQL, however many attempts one request makes', async () => {
    const ask = GRAPHQL_POST(Promise.resolve(app.config))
    const logIn = async (...passwords: string[]) => {
      const logins = passwords.map(
        (password, n) =>
          `a${n}: loginUser(email: "eve@example.org", password: "${password}") { token }`,
      )
      const response = await ask(
        new Request('http://localhost:3000/api/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.10' },
          body: JSON.stringify({ query: `mutation { ${logins.join(' ')} }` }),
        }),
      )
      return (await response.json()) as {
        errors: { extensions: { data?: { code?: string } } }[]
      }
    }
    const { errors } = await logIn(...Array.from({ length: 12 }, () => 'x'))
    const refused = errors.filter(({ extensions }) => extensions.data?.code === 'TOO_MANY_REQUESTS')
    expect([errors.length, refused.length]).toEqual([12, 2])
    const right = await logIn(PASSWORD)
    expect(right.errors[0]?.extensions.data?.code).toBe('TOO_MANY_REQUESTS')
  })
})

describe('a forgotten password', () => {
  const ask = (email: string, from: string) =>
    post('forgot-password', { email }, { 'x-forwarded-for': from })

  test('is answered alike for an account that is there and for one that is not', async () => {
    const there = await ask('ada@example.org', '192.0.2.20')
    const not = await ask('nobody@example.org', '192.0.2.20')
    expect([there.status, await there.text()]).toEqual([not.status, await not.text()])
    await expect.poll(() => sent, { timeout: 10_000 }).toEqual(['ada@example.org'])
  })

  test('is sent even if the app stops as soon as it has answered', async () => {
    const mails: string[] = []
    const stopped = await startPayload({
      config: {
        email: () => ({
          name: 'kept',
          defaultFromAddress: 'tests@example.org',
          defaultFromName: 'Tests',
          sendEmail: ({ to }) => Promise.resolve(void mails.push(String(to))),
        }),
      },
    })
    const { email } = await asUser(stopped, 'editor')
    const { status } = await stopped.request('/api/users/forgot-password', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email }),
    })
    await stopped.stop()
    expect([status, mails]).toEqual([200, [email]])
  })

  test('is limited for each account and address', async () => {
    for (let n = 0; n < 3; n++) await ask('eve@example.org', '192.0.2.21')
    expect((await ask('eve@example.org', '192.0.2.21')).status).toBe(429)
    expect((await ask('eve@example.org', '192.0.2.22')).status).toBe(200)
  })
})

test('nobody registers as the first, nor as a later one', async () => {
  const data = { email: 'new@example.org', password: PASSWORD, name: 'New' }
  const { status } = await post('first-register', data)
  expect(status).toBe(403)
})

test('tokens for new passwords cannot be tried at will', async () => {
  const attempts = []
  for (let n = 0; n < 21; n++) {
    const { status } = await post(
      'reset-password',
      { token: `guess-${n}`, password: PASSWORD },
      { 'x-forwarded-for': '192.0.2.30' },
    )
    attempts.push(status)
  }
  expect(attempts.slice(0, 20)).not.toContain(200)
  expect(attempts.at(-1)).toBe(429)
})

test('passwords that are easy to guess are refused wherever one is set', async () => {
  const make = (password: string) =>
    app.request('/api/users', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...admin.headers },
      body: JSON.stringify({
        email: 'lola.paz@example.org',
        name: 'Lola Paz',
        role: 'viewer',
        password,
      }),
    })
  expect(await (await make('contraseña123')).text()).toContain('easy to guess')
  expect(await (await make('LolaPaz-lolapaz')).text()).toContain('contains your name')
  const created = await make('tres cóndores y un ñandú')
  expect(created.status).toBe(201)
  const { doc } = (await created.json()) as { doc: { id: number | string } }
  const changed = await app.request(`/api/users/${doc.id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', ...admin.headers },
    body: JSON.stringify({ password: 'lola.paz@example.org' }),
  })
  expect([changed.status, await changed.text()]).toEqual([
    400,
    expect.stringContaining('contains your name'),
  ])
  await expect(
    app.payload.update({
      collection: app.settings.slugs.users,
      id: doc.id,
      data: { password: 'motdepasse123' },
      overrideAccess: true,
    }),
  ).rejects.toThrow('password')
})
