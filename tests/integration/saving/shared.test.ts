import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, editionsFor, type Id } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let reviewer: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  reviewer = await asUser(app, 'reviewer', { locales: ['es'] })
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

const save = (id: Id, query: string, data: unknown, by = editor) =>
  rest(app, 'PATCH', `themes/${id}?${query}`, { by, data })

/** By locale, the title and the number of the theme as the public reads them. */
async function publicly(id: Id) {
  const editions = await editionsFor(app, 'themes', id)
  return Object.fromEntries(
    editions.map(({ locale, title, data }) => [
      locale,
      `${title} ${String((data as { number: unknown }).number)}`,
    ]),
  )
}

async function themeInTwoLanguages(): Promise<Id> {
  const data = { programme, title: 'Thème', kind: 'theme', number: 1, _status: 'published' }
  const { id } = await create(app, 'themes', data)
  await save(id, 'locale=es', { title: 'Tema', _status: 'published' })
  expect(await publicly(id)).toEqual({ fr: 'Thème 1', es: 'Tema 1' })
  return id
}

test('an edit that waits goes live with its source language, not with a translation', async () => {
  const id = await themeInTwoLanguages()
  await save(id, 'locale=fr&draft=true', { number: 2 })
  await save(id, 'locale=es', { title: 'Tema nuevo', _status: 'published' }, reviewer)
  expect(await publicly(id)).toEqual({ fr: 'Thème 1', es: 'Tema nuevo 1' })
  await save(id, 'locale=fr', { _status: 'published' })
  expect(await publicly(id)).toEqual({ fr: 'Thème 2', es: 'Tema nuevo 2' })
})

test('an edit that waits does not go live when a translation is unpublished, nor is it lost', async () => {
  const id = await themeInTwoLanguages()
  await save(id, 'locale=fr&draft=true', { number: 3 })
  await save(id, 'locale=es&draft=true', { title: 'Tema pendiente' })
  await save(id, 'locale=es', { _status: 'draft' }, reviewer)
  expect(await publicly(id)).toEqual({ fr: 'Thème 1' })
  const { body } = await rest(app, 'GET', `themes/${id}?draft=true&locale=es`, { by: editor })
  expect([body.title, body.number]).toEqual(['Tema pendiente', 3])
})

test('what waits stays a draft when the entry goes through the trash', async () => {
  const id = await themeInTwoLanguages()
  await save(id, 'locale=fr&draft=true', { number: 4, title: 'En attente' })
  await save(id, 'locale=es', { deletedAt: new Date().toISOString() })
  expect(await publicly(id)).toEqual({})
  await save(id, 'locale=es&trash=true', { deletedAt: null })
  expect(await publicly(id)).toEqual({ fr: 'Thème 1', es: 'Tema 1' })
  const { body } = await rest(app, 'GET', `themes/${id}?draft=true&locale=fr`, { by: editor })
  expect([body.title, body.number]).toEqual(['En attente', 4])
})

test('brought back from the trash as a draft, an entry is public in no language', async () => {
  const id = await themeInTwoLanguages()
  await save(id, 'locale=fr', { deletedAt: new Date().toISOString() })
  await save(id, 'locale=fr&trash=true', { deletedAt: null, _status: 'draft' })
  expect(await publicly(id)).toEqual({})
})

test('a save of a public language that names no status stays public', async () => {
  const id = await themeInTwoLanguages()
  await save(id, 'locale=es&draft=true', { title: 'Borrador' })
  await save(id, 'locale=es', { title: 'Tema corregido' })
  expect(await publicly(id)).toEqual({ fr: 'Thème 1', es: 'Tema corregido 1' })
})

test('an edit of several entries at once starts from their drafts, and stays one', async () => {
  const id = await themeInTwoLanguages()
  await save(id, 'locale=fr&draft=true', { title: 'En attente' })
  const where = `where[id][equals]=${id}&locale=fr`
  const { status } = await rest(app, 'PATCH', `themes?${where}`, {
    by: editor,
    data: { number: 7 },
  })
  expect(status).toBe(200)
  const { body } = await rest(app, 'GET', `themes/${id}?draft=true&locale=fr`, { by: editor })
  expect([body.title, body.number]).toEqual(['En attente', 7])
  expect(await publicly(id)).toEqual({ fr: 'Thème 1', es: 'Tema 1' })
})
