import { afterAll, beforeAll, expect, test } from 'vitest'

import type { History } from '../../../src/audit/history/types.js'
import { create, type Id } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let translator: Identity
let story: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  translator = await asUser(app, 'translator', { locales: ['es'] })
  story = (await create(app, 'stories', { title: 'Les écoles', sourceLocale: 'fr' })).id
})
afterAll(() => app.stop())

const read = (by?: Identity, path = '') =>
  rest(app, 'GET', `stories/${story}/history${path}`, by ? { by } : {})

async function save(locale: string, data: object) {
  const path = `stories/${story}?locale=${locale}&draft=true`
  expect((await rest(app, 'PATCH', path, { by: editor, data })).status).toBe(200)
}

test('whoever sees the drafts of an entry reads who did what to it, and in which version', async () => {
  await save('fr', { title: 'Les vraies écoles' })
  await save('es', { title: 'Las escuelas' })
  const { status, body } = await read(translator)
  expect(status).toBe(200)
  const { events, total, page, pages } = body as History
  expect([total, page, pages]).toEqual([3, 1, 1])
  expect(events).toMatchObject([
    { action: 'edit', by: 'A editor', locale: 'es', fields: ['title'] },
    { action: 'edit', by: 'A editor', locale: 'fr', fields: ['title'] },
    { action: 'create', by: 'system', fields: [] },
  ])
  const titleIn = async (version: string | null | undefined) => {
    const path = `stories/versions/${version}?locale=fr&fallback-locale=none`
    return (await rest(app, 'GET', path, { by: translator })).body.version.title as string
  }
  const [spanish, french, created] = events.map(({ version }) => version)
  expect([await titleIn(french), await titleIn(created)]).toEqual([
    'Les vraies écoles',
    'Les écoles',
  ])
  expect(spanish).not.toBe(french)
})

test('it names no e-mail and no network address, and nobody else reads it', async () => {
  const { body } = await read(editor)
  expect(JSON.stringify(body)).not.toMatch(/@|address|127\.0/)
  expect((await read()).status).toBe(401)
  expect((await read(await asApiClient(app, ['read', 'preview']))).status).toBe(403)
})

test('a page that there cannot be is refused, and says what is expected', async () => {
  for (const page of ['0', '-1', 'x', '99999']) {
    const { status, messages } = await read(editor, `?page=${page}`)
    expect([status, messages[0]]).toEqual([400, expect.stringMatching(/whole number from 1 to/)])
  }
})

test('an account that has no name is nobody, not its address', async () => {
  const nameless = await asUser(app, 'editor')
  await rest(app, 'PATCH', `users/${nameless.id}`, { by: nameless, data: { name: ' ' } })
  const path = `stories/${story}?locale=fr&draft=true`
  await rest(app, 'PATCH', path, { by: nameless, data: { title: 'Sans nom' } })
  const { body } = await read(translator)
  expect((body as History).events[0]).toMatchObject({ action: 'edit', by: '?' })
})
