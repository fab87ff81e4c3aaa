import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { create, type Id, richText, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let story: Id
beforeAll(async () => {
  // Of a host app: Payload loads the consent whenever a story is read, within every save, too.
  const channels = { name: 'channels', type: 'text', hasMany: true, virtual: 'consent.channels' }
  app = await startPayload({
    plugin: { collections: { stories: { fields: [channels as never] } } },
  })
  const consent = await create(app, 'consents', {
    ...{ person: { name: 'Ana' }, statement: 'Sí.', statementLanguage: 'es' },
    ...{ channels: ['website'], purposes: ['communication'], grantedOn: '2024-01-01' },
    identityLevel: 'fullName',
  })
  const programme = (await create(app, 'programmes', { name: 'P', _status: 'published' })).id
  const data = { programme, title: 'La mine', body: richText('Ici.'), sourceLocale: 'fr' }
  story = (await create(app, 'stories', { ...data, consent: consent.id, _status: 'published' })).id
  const spanish = { title: 'La mina', body: richText('Aquí.') }
  await update(app, 'stories', story, spanish, { locale: 'es', draft: true })
})
afterAll(async () => {
  vi.useRealTimers()
  await app.stop()
})

test('what a save loads of other documents changes neither its unit of work nor its language', async () => {
  const editor = await asUser(app, 'editor')
  vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true })
  const at = new Date(Date.now() + 60_000).toISOString().slice(0, 19)
  const wish = { locale: 'es', action: 'publish', at, timeZone: 'UTC' }
  const asked = await rest(app, 'POST', `stories/${story}/schedule`, { by: editor, data: wish })
  expect([asked.status, asked.messages]).toEqual([200, []])
  vi.setSystemTime(Date.now() + 120_000)
  // Spanish is due, and is published first, as a part of the same save.
  await update(app, 'stories', story, { _status: 'draft' }, { locale: 'fr' })
  const { data } = await app.graphql(
    '{ es: stories(locale: es) { nodes { title } } fr: stories(locale: fr) { nodes { title } } }',
  )
  expect(data).toEqual({ es: { nodes: [{ title: 'La mina' }] }, fr: { nodes: [] } })
})
