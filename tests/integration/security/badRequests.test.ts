import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { CONSENT, create, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'
import { makePdf } from '../../unit/documents/pdf.js'
import { manage } from '../audit/managementGraphql.js'

let app: TestPayload
let admin: Identity
beforeAll(async () => {
  app = await startPayload()
  admin = await asUser(app, 'admin')
})
afterAll(() => app.stop())

const readTheme = async (id: number | string) =>
  (await rest(app, 'GET', `themes/${id}?draft=true`, { by: admin })).body as {
    title: string
    createdAt: string
  }

describe('what cannot be is a fault of the caller, and is told as one', () => {
  test.each([
    ['GET', 'themes/abc%20'],
    ['GET', 'themes/NaN'],
    ['DELETE', 'themes/abc'],
    ['PATCH', 'themes/1e400'],
    ['POST', 'themes/abc%20/duplicate'],
    ['GET', 'users/abc'],
    ['GET', 'media/%C3%A9'],
    ['GET', 'api-clients/abc'],
    ['POST', 'users/verify/x'],
  ])('%s %s finds nothing', async (method, path) => {
    const data = method === 'PATCH' ? { data: { title: 'x' } } : {}
    expect((await rest(app, method, path, { by: admin, ...data })).status).toBe(404)
  })

  test.each(['themes', 'stories', 'users', 'glossary-terms', 'api-clients'])(
    'a body that is not JSON makes no %s',
    async (path) => {
      const headers = { 'content-type': 'text/plain', ...admin.headers }
      const response = await app.request(`/api/${path}`, { method: 'POST', headers, body: 'x' })
      expect([response.status, await response.text()]).toEqual([
        400,
        expect.stringContaining('got content type text/plain'),
      ])
    },
  )

  test('nor does it change anything', async () => {
    const theme = await create(app, 'themes', { title: 'Eau', slug: 'eau' })
    const headers = { 'content-type': 'text/plain', ...admin.headers }
    const body = '{"title": "Feu"}'
    const path = `/api/themes/${theme.id}`
    expect((await app.request(path, { method: 'PATCH', headers, body })).status).toBe(400)
    expect((await readTheme(theme.id)).title).toBe('Eau')
  })

  test.each([
    [
      'a head of a part that is none',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition\r\n\r\nv\r\n--x--\r\n',
    ],
    [
      'no end',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nv',
    ],
    ['two types', 'application/json, multipart/form-data; boundary=x', '--x--\r\n'],
    ['no boundary', 'multipart/form-data', '--x--\r\n'],
    [
      'data that are no JSON',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n',
    ],
  ])('a form with %s can not be read, and is no fault of ours', async (_what, type, body) => {
    const headers = { 'content-type': type, ...admin.headers }
    const response = await app.request('/api/media', { method: 'POST', headers, body })
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringMatching(/^\{"errors":\[\{.*"message":"body: expected /),
    ])
  })

  test('a save of more keys than any entry has makes nothing', async () => {
    const data = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`k${at}`, 1]))
    const { status, messages } = await rest(app, 'POST', 'themes?draft=true', { by: admin, data })
    expect([status, messages]).toEqual([400, ['Expected at most 500 keys in one save, got 501.']])
  })

  test('files are in no folder that a caller may name', async () => {
    const { status, messages } = await rest(app, 'GET', 'media/file/a.png?prefix=../x', {
      by: admin,
    })
    expect([status, messages]).toEqual([400, [expect.stringMatching(/^prefix: .*“..\/x”/)]])
  })
})

test('when something was made and changed is nobody’s to say', async () => {
  const past = '1999-01-01T00:00:00.000Z'
  const data = { title: 'Terre', createdAt: past, updatedAt: past }
  const { body, status } = await rest(app, 'POST', 'themes?draft=true', { by: admin, data })
  expect([status, body.doc.createdAt > past, body.doc.updatedAt > past]).toEqual([201, true, true])
  await rest(app, 'PATCH', `themes/${body.doc.id}?draft=true`, { by: admin, data })
  const read = await readTheme(body.doc.id)
  expect(read.createdAt).toBe(body.doc.createdAt)
})

test('keys set no preferences, and people do', async () => {
  const client = await asApiClient(app, ['read'])
  const ask = (by: Identity) =>
    rest(app, 'POST', 'payload-preferences/nav', { by, data: { value: { open: true } } })
  expect((await ask(client)).status).toBe(403)
  expect((await ask(admin)).status).toBe(200)
  const { totalDocs } = await app.payload.count({ collection: 'payload-preferences' })
  expect(totalDocs).toBe(1)
  // Other collections have their own refusals.
  const { messages } = await rest(app, 'POST', 'themes', { by: client, data: { title: 'x' } })
  expect(messages.join()).not.toMatch(/preferences/i)
})

test('an alias without a locale is in the default one, not in its neighbour’s, with all that it leads to', async () => {
  const programme = await create(app, 'programmes', { name: 'Programme' })
  const theme = await create(app, 'themes', { title: 'Forêt', programme: programme.id })
  const inSpanish = { locale: 'es', draft: true } as const
  await update(app, 'programmes', programme.id, { name: 'Programa' }, inSpanish)
  await update(app, 'themes', theme.id, { title: 'Bosque' }, inSpanish)
  const themes = (args: string) =>
    `Themes(where: { id: { equals: ${JSON.stringify(theme.id)} } }, draft: true ${args}) { docs { title programme(draft: true) { name } } }`
  const query = `{ a: ${themes(', locale: es')} b: ${themes('')} c: ${themes(', locale: es')} }`
  const { data } = await manage(app, query, admin)
  const texts = ['a', 'b', 'c'].map((alias) => {
    const [{ title, programme }] = data[alias].docs
    return `${title}, ${programme.name}`
  })
  expect(texts).toEqual(['Bosque, Programa', 'Forêt, Programme', 'Bosque, Programa'])
})

describe('the audit log hears of', () => {
  const events = async (where: string) => {
    const { body } = await rest(app, 'GET', `audit-events?sort=-at&limit=5&${where}`, {
      by: admin,
    })
    return body.docs as { actor: string; detail: string; entry: string }[]
  }

  test('evidence that somebody takes away, and not of what nobody got', async () => {
    const made = await send(app, 'consents', {
      by: admin,
      file: { name: 'proof.pdf', bytes: await makePdf({ pages: 1 }), type: 'application/pdf' },
      data: CONSENT,
    })
    const filename = made.body.doc?.filename as string
    expect([made.messages, typeof filename]).toEqual([[], 'string'])
    const path = `consents/file/${filename}`
    const viewer = await asUser(app, 'viewer')
    expect((await rest(app, 'GET', path, { by: viewer })).status).toBeGreaterThanOrEqual(403)
    expect((await rest(app, 'GET', path, { by: admin })).status).toBe(200)
    const found = await events('where[action][equals]=export&where[detail][equals]=evidence')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ actor: expect.stringContaining(admin.email ?? '') })
  })

  test('an API key that nobody has', async () => {
    const headers = { authorization: 'api-clients API-Key wrong-wrong-wrong' }
    await app.request('/api/stories', { headers })
    const found = await events(
      'where[entryType][equals]=apiClients&where[action][equals]=signInFailed',
    )
    expect(found.map(({ actor, detail }) => [actor, detail])).toEqual([
      ['anonymous', 'unknown key'],
    ])
    expect(JSON.stringify(found)).not.toContain('wrong-wrong')
  })
})
