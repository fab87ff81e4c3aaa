import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity

beforeAll(async () => {
  app = await startPayload({
    plugin: { security: { maxLimit: 3, maxDepth: 1, cors: ['https://tools.example.org'] } },
  })
  editor = await asUser(app, 'editor')
  for (let n = 0; n < 5; n++)
    await app.payload.create({
      collection: app.settings.slugs.files,
      data: { language: 'fr' },
      file: {
        data: Buffer.from(`a;b\n${n};2\n`),
        name: `t${n}.csv`,
        mimetype: 'text/csv',
        size: 8,
      },
      overrideAccess: true,
      depth: 0,
    })
})
afterAll(() => app.stop())

describe('REST', () => {
  test.each([
    'limit=0',
    'limit=100000',
    'pagination=false',
    'limit=0&pagination=false',
    'limit=-1',
  ])('a list with %s is of the largest length that is answered with', async (query) => {
    const { body } = await rest(app, 'GET', `files?${query}`, { by: editor })
    expect(body.docs).toHaveLength(3)
  })

  test('the server itself reads all it wants', async () => {
    const { docs } = await app.payload.find({
      collection: app.settings.slugs.files,
      limit: 0,
      overrideAccess: true,
      depth: 0,
    })
    expect(docs).toHaveLength(5)
  })

  test('who is not signed in learns no names of fields or collections', async () => {
    const { body } = await rest(app, 'GET', 'access')
    expect(body).toEqual({ canAccessAdmin: false })
    expect((await rest(app, 'POST', 'stories/access')).status).toBe(403)
    expect((await rest(app, 'POST', 'stories/access/1')).status).toBe(403)
    const own = await rest(app, 'GET', 'access', { by: editor })
    expect(own.body.collections.stories).toMatchObject({ read: true })
    expect((await rest(app, 'POST', 'stories/access', { by: editor })).body.fields).toBeTruthy()
  })

  test('cookies count for our own pages and for those of sites that are named', async () => {
    const [, token = ''] = /JWT (.*)/.exec(editor.headers.authorization ?? '') ?? []
    const from = async (origin: string) => {
      const response = await app.request('/api/users/me', {
        headers: { cookie: `payload-token=${token}`, origin },
      })
      const { user } = (await response.json()) as { user: unknown }
      return [user !== null, response.headers.get('access-control-allow-origin')]
    }
    expect(await from('http://localhost:3000')).toEqual([true, null])
    expect(await from('https://tools.example.org')).toEqual([true, 'https://tools.example.org'])
    expect(await from('https://evil.example.org')).toEqual([false, null])
  })
})

describe('GraphQL', () => {
  const ask = async (query: string, by?: Identity) => {
    const post = GRAPHQL_POST(Promise.resolve(app.config))
    const response = await post(
      new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...by?.headers },
        body: JSON.stringify({ query }),
      }),
    )
    return (await response.json()) as { data?: never; errors?: { message: string }[] }
  }

  test('suggests no names', async () => {
    const { errors } = await ask(
      '{ Storie { docs { id } } Files(limit: 1) { docs { filenam } } }',
      editor,
    )
    expect(errors?.map(({ message }) => message)).toEqual([
      'Cannot query field "Storie" on type "Query".',
      'Cannot query field "filenam" on type "File".',
    ])
  })

  test('shows its schema to those who are signed in, without Payload’s internal collections', async () => {
    const names = '{ __schema { types { name } } }'
    expect((await ask(names)).errors?.map(({ message }) => message)).toEqual([
      'Sign in to read the schema.',
    ])
    const { data } = await ask(names, editor)
    expect(JSON.stringify(data)).toContain('"Story"')
    expect(JSON.stringify(data)).not.toMatch(
      /PayloadKv|PayloadJob|PayloadLocked|PayloadPreference|PayloadMigration|Edition/,
    )
  })

  test('refuses what is too deep, too broad or too much at once', async () => {
    const first = async (query: string) => (await ask(query, editor)).errors?.[0]?.message
    const deep = `{ Files { docs ${'{ cover '.repeat(14)} { id } ${'}'.repeat(14)} } }`
    expect(await first(deep)).toMatch(/depth of at most/)
    const many = `{ ${Array.from({ length: 41 }, (_, n) => `a${n}: Files { totalDocs }`).join(' ')} }`
    expect(await first(many)).toMatch(/root fields of at most/)
  })

  test.each(['limit: 0', 'limit: 100000', 'pagination: false'])('caps %s', async (argument) => {
    const { data } = await ask(`{ Files(${argument}) { docs { id } } }`, editor)
    expect(JSON.stringify(data).match(/"id"/g)).toHaveLength(3)
  })
})
