import { afterAll, beforeAll, expect, test } from 'vitest'

import { unzipFiles } from '../../../src/translation/xliff/zipFiles.js'
import { create, type Id, richText, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let translator: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  translator = await asUser(app, 'translator', { locales: ['es'] })
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

async function story(title = 'Les 22 écoles'): Promise<Id> {
  const data = { programme, title, body: richText('Bonjour à tous.') }
  return (await create(app, 'stories', { ...data, _status: 'published' })).id
}

async function download(path: string, by = translator): Promise<Uint8Array> {
  const response = await app.request(`/api/${path}`, { headers: by.headers })
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect([
    response.status,
    new TextDecoder().decode(response.ok ? new Uint8Array() : bytes),
  ]).toEqual([200, ''])
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.>-]+"$/)
  return bytes
}

async function upload(path: string, bytes: Uint8Array | string, by = translator) {
  const body = typeof bytes === 'string' ? bytes : Buffer.from(bytes)
  const headers = { 'content-type': 'application/xliff+xml', ...by.headers }
  const response = await app.request(`/api/${path}`, { method: 'POST', headers, body })

  return { status: response.status, body: await response.json() }
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

const titleIn = async (id: Id, locale: string) =>
  (await rest(app, 'GET', `stories/${id}?locale=${locale}&draft=true&depth=0`, { by: editor })).body
    .title as string | undefined

const versionsOf = async (id: Id) =>
  (await rest(app, 'GET', `stories/versions?where[parent][equals]=${id}&depth=0`, { by: editor }))
    .body.totalDocs as number

/** What the database holds of an entry and of its translations. */
async function stored(id: Id): Promise<string> {
  const { db } = app.payload
  const where = { id: { equals: id } }
  const live = await db.findOne({ collection: 'stories', where })
  const versions = await db.findVersions({
    collection: 'stories',
    where: { parent: { equals: id } },
    sort: 'id',
    pagination: false,
  })
  const rows = await db.find({
    collection: 'translations',
    where: { key: { equals: `stories:${id}` } },
    pagination: false,
  })
  return JSON.stringify([live, versions.docs, rows.docs])
}

for (const version of ['2.1', '1.2']) {
  test(`XLIFF ${version}: what comes back unchanged changes nothing, byte for byte`, async () => {
    const id = await story()
    await update(app, 'stories', id, { title: 'Las 22 escuelas' }, { locale: 'es', draft: true })
    const before = await stored(id)
    const path = `stories/${id}/translation/es/xliff`
    const file = await download(`${path}?version=${version}`)
    const { status, body } = await upload(path, file)
    expect([status, body.applied, body.unchanged]).toEqual([200, 0, 2])
    expect(await stored(id)).toBe(before)
  })

  test(`XLIFF ${version}: what a translator has written is stored as one save of one language`, async () => {
    const id = await story()
    const path = `stories/${id}/translation/es/xliff`
    const file = text(await download(`${path}?version=${version}`))
    const written = file.replace(
      /<source([^>]*)>([^<]*22[^<]*)<\/source>(\s*<target[^>]*\/>|\s*<target[^>]*><\/target>)?/,
      '<source$1>$2</source><target xml:space="preserve">Las 22 escuelas</target>',
    )
    expect(written).not.toBe(file)
    const versions = await versionsOf(id)
    expect((await upload(`${path}?dry=true`, written)).body.applied).toBe(1)
    expect(await versionsOf(id)).toBe(versions)
    const { body } = await upload(path, written)
    expect([body.applied, await versionsOf(id)]).toEqual([1, versions + 1])
    expect([await titleIn(id, 'es'), await titleIn(id, 'fr')]).toEqual([
      'Las 22 escuelas',
      'Les 22 écoles',
    ])
  })
}

test('a source that has moved on takes the translation as stale, and says so', async () => {
  const id = await story()
  const path = `stories/${id}/translation/es/xliff`
  const file = text(await download(path)).replace(
    'Les 22 écoles</source>',
    'Les 22 écoles</source><target xml:space="preserve">Las 22 escuelas</target>',
  )
  await update(app, 'stories', id, { title: 'Les 23 écoles' }, { draft: true })
  const { body } = await upload(path, file)
  expect(body.segments).toContainEqual(expect.objectContaining({ outcome: 'sourceChanged' }))
  expect(await titleIn(id, 'es')).toBe('Las 22 escuelas')
  const view = await rest(app, 'GET', `stories/${id}/translation/es`, { by: translator })
  expect(view.body.segments[0]).toMatchObject({ state: 'stale', change: { kind: 'figure' } })
})

test('a file that is broken, hostile or for others is refused whole, with line and reason', async () => {
  const id = await story()
  const path = `stories/${id}/translation/es/xliff`
  const file = text(await download(path))
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]>' + file.slice(file.indexOf('<xliff'))
  for (const wrong of [
    '',
    'x',
    file.slice(0, -20),
    bomb,
    file.replace('trgLang="es"', 'trgLang="en"'),
  ]) {
    const { status, body } = await upload(path, wrong)
    expect([status, body.errors[0].data.code]).toEqual([400, 'BAD_USER_INPUT'])
  }
  const broken = await upload(path, file.slice(0, -20))
  expect(broken.body.errors[0].message).toMatch(/line \d+/)
  expect((await upload(path, file, { headers: {} } as Identity)).status).toBe(401)
  const english = await asUser(app, 'translator', { locales: ['en'] })
  expect((await upload(path, file, english)).status).toBe(403)
  expect(await titleIn(id, 'es')).toBeUndefined()
})

test('several entries leave as one zip, and come back as one', async () => {
  const ids = [await story('Un titre'), await story('Deux titres')]
  const keys = ids.map((id) => `stories:${id}`).join(',')
  const zip = await download(`translation/export?locale=es&keys=${keys}`)
  expect(unzipFiles(zip, ['xlf']).map(({ name }) => name)).toEqual([
    'stories/un-titre.fr-es.xlf',
    'stories/deux-titres.fr-es.xlf',
  ])
  const { status, body } = await upload('translation/import', zip)
  expect([status, body.reports.length]).toEqual([200, 2])
  const wrong = await rest(app, 'GET', 'translation/export?locale=es&keys=nowhere', { by: editor })
  expect(wrong.status).toBe(400)
})
