import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, type Id, remove, richText } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let translator: Identity
let reviewer: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  translator = await asUser(app, 'translator', { locales: ['es'] })
  reviewer = await asUser(app, 'reviewer', { locales: ['es'] })
  programme = (await create(app, 'programmes', { name: 'Écoles vertes', _status: 'published' })).id
})
afterAll(() => app.stop())

async function story(title: string): Promise<Id> {
  const data = { programme, title, body: richText(`Texte de « ${title} ».`), countries: ['MX'] }
  return (await create(app, 'stories', { ...data, _status: 'published' })).id
}

async function titleOf(id: Id, by = translator) {
  const { status, body } = await rest(app, 'GET', `stories/${id}/translation/es`, { by })
  expect(status).toBe(200)
  return body.segments.find((one: { path: string }) => one.path === 'title')
}

async function save(id: Id, data: object, by = reviewer) {
  const { id: segment } = await titleOf(id)
  const segments = [{ id: segment, ...data }]
  const saved = await rest(app, 'PATCH', `stories/${id}/translation/es`, { by, data: { segments } })
  expect(saved.messages).toEqual([])
}

const matches = async (id: Id) => (await titleOf(id)).matches
const approve = (id: Id, target: string) => save(id, { target, judgement: 'approved' })
const TMX = 'translation/memory?source=fr&target=es'

test('an approved translation is offered for the same text in another entry, and says whence', async () => {
  const [one, other] = [await story('La forêt du nord'), await story('La forêt du nord')]
  await save(one, { target: 'El bosque del norte' }, translator)
  expect(await matches(other)).toEqual([])
  await save(one, { judgement: 'approved' })
  const today = new Date().toISOString().slice(0, 10)
  expect(await matches(other)).toEqual([
    {
      score: 100,
      source: 'La forêt du nord',
      target: 'El bosque del norte',
      origin: `La forêt du nord « Écoles vertes », ${today}`,
    },
  ])
  // Nothing is offered to itself.
  expect(await matches(one)).toEqual([])
})

test('a translation that is rewritten or sent back is offered no more', async () => {
  const [one, other] = [await story('Un jardin partagé'), await story('Un jardin partagé')]
  await approve(one, 'Un jardín compartido')
  expect(await matches(other)).toHaveLength(1)
  await save(one, { target: 'Un huerto compartido' }, translator)
  expect(await matches(other)).toEqual([])
  await save(one, { judgement: 'approved' })
  expect((await matches(other))[0].target).toBe('Un huerto compartido')
  await save(one, { judgement: 'draft' })
  expect(await matches(other)).toEqual([])
})

test('a text that differs in a figure is offered with the figure asked for, and less than 100', async () => {
  const [one, other] = [await story('Les 22 lycées du sud'), await story('Les 47 lycées du sud')]
  await approve(one, 'Los 22 liceos del sur')
  const [match] = await matches(other)
  expect([match.target, match.score < 100, match.score >= 70]).toEqual([
    'Los 47 liceos del sur',
    true,
    true,
  ])
})

test('what was published before anybody looked counts as approved; what is deleted is forgotten', async () => {
  const data = { programme, title: 'Un quai en bois', body: richText('…'), countries: ['MX'] }
  const { id } = await create(app, 'stories', { ...data, _status: 'published' })
  const other = await story('Un quai en bois')
  await app.payload.db.deleteMany({
    collection: app.settings.slugs.translations,
    where: { title: { equals: 'Un quai en bois' } },
  })
  await app.payload.update({
    collection: app.settings.slugs.stories,
    id,
    locale: 'es',
    data: { title: 'Un muelle de madera', body: richText('…'), _status: 'published' },
  })
  expect((await matches(other)).map(({ target }: { target: string }) => target)).toEqual([
    'Un muelle de madera',
  ])
  await remove(app, 'stories', id)
  expect(await matches(other)).toEqual([])
})

test('the memory goes out as TMX and comes back without a change', async () => {
  const one = await story('La route des ponts')
  await approve(one, 'La ruta de los puentes')
  const { status, body } = await rest(app, 'GET', TMX, { by: translator })
  expect([status, body.includes('La ruta de los puentes')]).toEqual([200, true])
  const file = { name: 'memory.tmx', bytes: String(body) }
  const back = await send(app, 'translation/memory?approved=true', { by: editor, file })
  expect(back.body).toMatchObject({ file: 'memory.tmx', added: 0, approved: 0, left: [] })
  expect(back.body.unchanged).toBeGreaterThan(0)
  expect((await rest(app, 'GET', TMX, { by: translator })).body).toBe(body)
})

const foreign = (source: string, target: string) =>
  `<?xml version="1.0"?><tmx version="1.4"><header srclang="fr" segtype="sentence" adminlang="en"
    datatype="plaintext" creationtool="x" creationtoolversion="1" o-tmf="x"/><body><tu>
    <tuv xml:lang="fr"><seg>${source}</seg></tuv><tuv xml:lang="es"><seg>${target}</seg></tuv>
    <tuv xml:lang="de"><seg>Ein Text</seg></tuv></tu></body></tmx>`

test('units of a file are offered when whoever brings them says so, and not before', async () => {
  const id = await story('Les marchés de la côte')
  const bytes = foreign('Les marchés de la côte', 'Los mercados de la costa')
  const take = async (query = '') =>
    (await send(app, `translation/memory${query}`, { by: editor, file: { name: 'a.tmx', bytes } }))
      .body
  expect(await take()).toMatchObject({ added: 1, approved: 0, unchanged: 0, otherLanguages: 1 })
  expect(await matches(id)).toEqual([])
  expect(await take('?approved=true')).toMatchObject({ added: 0, approved: 1, unchanged: 0 })
  expect(await matches(id)).toMatchObject([
    { score: 100, target: 'Los mercados de la costa', origin: 'imported' },
  ])
  expect(await take('?approved=true')).toMatchObject({ added: 0, approved: 0, unchanged: 1 })
})

test('what cannot be read is refused with its line, and a pair of languages must be one', async () => {
  const file = { name: 'a.tmx', bytes: '<tmx><body>\n<tu></body></tmx>' }
  const broken = await send(app, 'translation/memory', { by: editor, file, language: 'en' })
  expect([broken.status, broken.messages[0]]).toEqual([400, expect.stringContaining('line 2')])
  expect(
    (await send(app, 'translation/memory', { by: editor, file: { name: 'a', bytes: '' } })).status,
  ).toBe(400)
  for (const query of ['', '?source=fr', '?source=fr&target=xx', '?source=fr&target=fr']) {
    const { status } = await rest(app, 'GET', `translation/memory${query}`, { by: editor })
    expect([query, status]).toEqual([query, 400])
  }
})

test('the memory is read by people who may read drafts, and written by editors', async () => {
  const client = await asApiClient(app, ['read', 'preview'])
  const file = { name: 'a.tmx', bytes: foreign('Bonjour', 'Hola') }
  expect((await rest(app, 'GET', TMX)).status).toBe(401)
  expect((await rest(app, 'GET', TMX, { by: client })).status).toBe(403)
  expect((await send(app, 'translation/memory', { file })).status).toBe(401)
  for (const by of [client, translator, reviewer]) {
    expect((await send(app, 'translation/memory', { by, file })).status).toBe(403)
  }
  const admin = await asUser(app, 'admin')
  for (const by of [undefined, client, translator, editor, admin]) {
    const { status } = await rest(app, 'GET', 'translation-memory', by ? { by } : {})
    expect(status).toBeGreaterThanOrEqual(400)
  }
})

test('what another process writes or takes away is known at the next view', async () => {
  const id = await story('Le phare de l’est')
  expect(await matches(id)).toEqual([])
  const collection = app.settings.slugs.translationMemory
  const row = {
    ...{ sourceLocale: 'fr', targetLocale: 'es', source: 'Le phare de l’est', approved: true },
    savedAt: new Date().toISOString(),
  }
  const write = (key: string, target: string) =>
    app.payload.db.create({ collection, data: { ...row, key, target } })
  await write('elsewhere', 'El faro del este')
  expect(await matches(id)).toMatchObject([{ target: 'El faro del este' }])
  // In the same millisecond, too.
  await write('elsewhere too', 'El faro oriental')
  expect(await matches(id)).toHaveLength(2)
  await app.payload.db.deleteMany({ collection, where: { key: { equals: 'elsewhere' } } })
  expect(await matches(id)).toMatchObject([{ target: 'El faro oriental' }])
})
