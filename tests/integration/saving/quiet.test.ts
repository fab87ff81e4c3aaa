import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, editionsFor, type Id, publicLocales, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let programme: Id
let editor: Identity
beforeAll(async () => {
  app = await startPayload()
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
  editor = await asUser(app, 'editor')
})
afterAll(() => app.stop())

/** Public in Spanish, first written in French. */
async function theme(): Promise<Id> {
  const data = { programme, kind: 'theme', icon: 'A', sourceLocale: 'fr' }
  const { id } = await create(app, 'themes', { ...data, title: 'Un' })
  await update(app, 'themes', id, { title: 'Uno', _status: 'published' }, { locale: 'es' })
  return id
}

/** What is public in Spanish. */
async function shown(id: Id) {
  const [edition] = await editionsFor(app, 'themes', id)
  return { title: edition?.title, icon: edition && 'icon' in edition.data && edition.data.icon }
}

test('a save of a language that is not public makes nothing public in another', async () => {
  const id = await theme()
  const data = { title: 'Deux', icon: 'B' }
  for (const status of [{}, { _status: 'draft' }]) {
    const path = `themes/${id}?locale=fr`
    expect(
      (await rest(app, 'PATCH', path, { by: editor, data: { ...data, ...status } })).status,
    ).toBe(200)
    expect(await shown(id)).toEqual({ title: 'Uno', icon: 'A' })
  }
  await update(app, 'themes', id, { _status: 'published' })
  expect(await shown(id)).toEqual({ title: 'Uno', icon: 'B' })
})

test('unpublishing every language keeps what waits in drafts', async () => {
  const id = await theme()
  await update(app, 'themes', id, { title: 'Dos', icon: 'B' }, { locale: 'es', draft: true })
  const path = `themes/${id}?locale=fr&unpublishAllLocales=true`
  const { status } = await rest(app, 'PATCH', path, { by: editor, data: { _status: 'draft' } })
  expect(status).toBe(200)
  expect(await publicLocales(app, 'themes', id)).toEqual([])
  await update(app, 'themes', id, { _status: 'published' }, { locale: 'es' })
  expect(await shown(id)).toEqual({ title: 'Dos', icon: 'B' })
})

test('bringing back what is not in the trash changes nothing', async () => {
  const id = await theme()
  await update(app, 'themes', id, { title: 'Dos' }, { locale: 'es', draft: true })
  await update(app, 'themes', id, { deletedAt: null }, { locale: 'es' })
  expect(await shown(id)).toEqual({ title: 'Uno', icon: 'A' })
  await update(app, 'themes', id, { _status: 'published' }, { locale: 'es' })
  expect(await shown(id)).toEqual({ title: 'Dos', icon: 'A' })
})
