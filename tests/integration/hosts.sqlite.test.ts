import type { CollectionConfig, Config, Field } from 'payload'
import { afterEach, beforeAll, afterAll, describe, expect, test, vi } from 'vitest'

import { addUserCommands } from '../../src/cli/userCommands.js'
import { commandsOf } from '../helpers/commands.js'
import { startPayload, type TestPayload } from '../helpers/payload.js'
import { asUser } from '../helpers/people.js'
import { rest } from '../helpers/rest.js'
import { startWorld } from './delivery/world.js'

type Host = Parameters<typeof startPayload>[0]

const ROLE: Field = { name: 'role', type: 'select', options: ['admin', 'editor'] }
const accounts = (...fields: Field[]): CollectionConfig => ({ slug: 'users', auth: true, fields })
const ownUsers = (...fields: Field[]): Host => ({
  plugin: { collections: { users: false } },
  config: { collections: [accounts(...fields)], admin: { user: 'users' } },
})
const localized = (localization: Config['localization']): Host => ({
  config: localization === undefined ? {} : { localization },
})

describe('a host that lacks something is told what at start', () => {
  const TRANSLATOR: Field = { ...ROLE, options: ['admin', 'translator'] }
  const LOCALES = { locales: ['fr', 'es'], defaultLocale: 'fr' }
  test.each<[string, Host, string]>([
    [
      'a slug of its own',
      { config: { collections: [{ slug: 'media', fields: [] }] } },
      "`media: { slug: 'stories-media' }`",
    ],
    [
      'accounts of its own',
      { config: { collections: [accounts()] } },
      '`users: false` to use your own accounts',
    ],
    ['accounts without a role', ownUsers(), "Add { name: 'role'"],
    [
      'accounts without an administrator',
      ownUsers({ ...ROLE, options: ['editor'] }),
      'the option "admin" of `role`',
    ],
    ['accounts of translators without languages', ownUsers(TRANSLATOR), "Add { name: 'locales'"],
    [
      'fallback between languages',
      localized({ ...LOCALES, fallback: true }),
      'Set `fallback: false`',
    ],
    ["Payload's default of fallback", localized(LOCALES), 'Set `fallback: false`'],
    [
      'two addresses',
      { plugin: { publicUrl: 'https://a.example' }, config: { serverURL: 'https://b.example' } },
      'leave out `publicUrl`',
    ],
  ])('%s', async (_name, host, remedy) => {
    await expect(startPayload(host)).rejects.toThrow(remedy)
  })

  test('and languages that a later plugin sets', async () => {
    const later = (config: Config): Config => ({
      ...config,
      localization: { locales: ['de'], defaultLocale: 'de', fallback: false },
    })
    const start = startPayload({ config: { plugins: [later] } })
    await expect(start).rejects.toThrow('an `order` below -1')
  })

  test('and accounts that may promote themselves, in the log', async () => {
    const start = async (...fields: Field[]) => {
      const lines: string[] = []
      const destination = { write: (line: string) => void lines.push(line) }
      const host = ownUsers(...fields)
      const logger = { options: { level: 'warn' }, destination }
      const app = await startPayload({ ...host, config: { ...host?.config, logger } })
      await app.stop()
      return lines.join('')
    }
    const access = { create: () => false, update: () => false }
    expect(await start(ROLE)).toContain('may change `role` in it, also in their own')
    expect(await start({ ...ROLE, access })).not.toContain('may change')
  })

  test('its own accounts with a role are enough', async () => {
    const app = await startPayload(ownUsers(ROLE))
    const run = commandsOf(addUserCommands)
    await expect(run(app, 'users create', ['a@example.org'])).rejects.toThrow('in "users"')
    await app.stop()
  })
})

describe('the first account of a host app', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await startPayload()
  })
  afterAll(() => app.stop())
  const run = commandsOf(addUserCommands)
  const signIn = (email: string, password: string) =>
    rest(app, 'POST', 'users/login', { data: { email, password } })

  test('is made on the command line, which the page to create one names', async () => {
    const data = { email: 'a@example.org', name: 'A', password: 'long enough now' }
    const refused = await rest(app, 'POST', 'users/first-register', { data, language: 'fr' })
    expect(refused.messages[0]).toContain('npx stories users create')
    const wrong = run(app, 'users create', ['ada@example.org'], { role: 'viewer' })
    await expect(wrong).rejects.toThrow('expected admin for the first account')
    const { result } = await run(app, 'users create', ['Ada@example.org'])
    expect(result).toMatchObject({ email: 'ada@example.org', role: 'admin' })
    const { user } = (await signIn('ada@example.org', result.password)).body
    expect(user).toMatchObject({ name: 'Ada', role: 'admin' })
  })

  test('others have the role and the languages that they are given', async () => {
    const options = { role: 'translator', name: 'Bea', locales: 'es, en' }
    const { result } = await run(app, 'users create', ['bea@example.org'], options)
    const { user } = (await signIn('bea@example.org', result.password)).body
    expect(user).toMatchObject({ name: 'Bea', role: 'translator', locales: ['es', 'en'] })
    const without = run(app, 'users create', ['eva@example.org'], { role: 'translator' })
    await expect(without).rejects.toThrow('locales: ')
    await expect(run(app, 'users create', ['bea@example.org'])).rejects.toThrow('email: ')
  })
})

describe("below Next's basePath", () => {
  afterEach(() => vi.unstubAllEnvs())

  test('addresses of files, cookies and the audit log know it', async () => {
    const world = await startWorld()
    const admin = await asUser(world, 'admin')
    const { result } = await commandsOf(addUserCommands)(world, 'users create', ['a@example.org'])
    // As Next's own `withPayload` does.
    vi.stubEnv('NEXT_BASE_PATH', '/cms')
    const post = (path: string, body: object) =>
      world.request(`/cms/api/${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          referer: 'http://localhost:3000/cms/admin/login',
        },
        body: JSON.stringify(body),
      })
    const query = '{ theme(slug: "durabilite-environnementale", locale: fr) { image { url } } }'
    const { data } = await (await post('delivery/graphql', { query })).json()
    const start = 'http://localhost:3000/cms/api/delivery/media/'
    expect(data.theme.image.url.startsWith(start)).toBe(true)
    const image = await world.request(data.theme.image.url)
    expect([image.status, (await image.arrayBuffer()).byteLength > 0]).toEqual([200, true])
    const signIn = { email: 'a@example.org', password: result.password }
    const signedIn = await post('users/login', signIn)
    await signedIn.text()
    expect(signedIn.headers.getSetCookie().join()).toContain('Path=/cms/api;')
    const read = { headers: admin.headers }
    const events = await world.request('/cms/api/audit-events?sort=-at&limit=1', read)
    expect((await events.json()).docs[0]).toMatchObject({ via: 'admin' })
    await world.stop()
  })
})
