import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, type Id, richText, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let translator: Identity
let reviewer: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  translator = await asUser(app, 'translator', { locales: ['es'] })
  reviewer = await asUser(app, 'reviewer', { locales: ['es'] })
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

async function story(...paragraphs: string[]): Promise<Id> {
  const body = richText(...paragraphs)
  return (await create(app, 'stories', { programme, title: 'Le titre', body })).id
}

const roomOf = (id: Id) => `stories/${id}/translation/es`

async function segmentOf(id: Id, source: string) {
  const { body } = await rest(app, 'GET', roomOf(id), { by: translator })
  const found = body.segments.find((one: { source: string }) => one.source === source)
  return found as {
    id: string
    target: string | null
    state: string
    origin: string | null
    comments: { by: string; text: string }[]
  }
}

async function send(path: string, bytes: string | FormData, language = 'en') {
  const headers: Record<string, string> = { 'accept-language': language, ...translator.headers }
  if (typeof bytes === 'string') headers['content-type'] = 'application/xliff+xml'
  const response = await app.request(`/api/${path}`, { method: 'POST', headers, body: bytes })
  return { status: response.status, body: await response.json() }
}

async function exported(id: Id, query = ''): Promise<string> {
  const response = await app.request(`/api/${roomOf(id)}/xliff${query}`, {
    headers: translator.headers,
  })
  expect(response.status).toBe(200)
  return response.text()
}

const file12 = (units: string, original = 'any.txt') =>
  `<file original="${original}" source-language="fr" target-language="es" datatype="plaintext"><body>${units}</body></file>`
const xliff12 = (...files: string[]) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">${files.join('')}</xliff>`

const NAME = 'Plan nacional'
const copied = (state: string) =>
  xliff12(
    file12(
      `<trans-unit id="x"><source>${NAME}</source><target state="${state}">${NAME}</target></trans-unit>`,
    ),
  )

test('a target that repeats the source counts as a translation only if its state says so', async () => {
  const id = await story(NAME)
  for (const state of ['new', 'needs-translation', 'needs-l10n']) {
    const { body } = await send(`${roomOf(id)}/xliff`, copied(state))
    expect([state, body.applied, body.unchanged]).toEqual([state, 0, 1])
    expect(body.segments[0].message).toBe('The file has no translation.')
    expect(await segmentOf(id, NAME)).toMatchObject({ target: null, state: 'missing' })
  }
  const { body } = await send(`${roomOf(id)}/xliff`, copied('translated'))
  expect(body.applied).toBe(1)
  expect(await segmentOf(id, NAME)).toMatchObject({ target: NAME, state: 'draft' })
})

test('a note becomes a comment, once, and a machine’s text is known as one', async () => {
  const id = await story('Bonjour')
  const file = xliff12(
    file12(
      `<trans-unit id="x"><source>Bonjour</source>
      <target state="needs-review-translation" state-qualifier="leveraged-mt">Hola</target>
      <note from="traductora">¿tú o usted?</note></trans-unit>`,
    ),
  )
  const dry = await send(`${roomOf(id)}/xliff?dry=true`, file)
  expect(dry.body.segments[0].comment).toBe('traductora: ¿tú o usted?')
  expect(await segmentOf(id, 'Bonjour')).toMatchObject({ target: null, comments: [] })
  for (const applied of [1, 0]) {
    const { body } = await send(`${roomOf(id)}/xliff`, file)
    expect(body.applied).toBe(applied)
    const { comments, ...segment } = await segmentOf(id, 'Bonjour')
    expect(segment).toMatchObject({ target: 'Hola', state: 'draft', origin: 'machine:file' })
    expect(comments.map(({ text }) => text)).toEqual(['traductora: ¿tú o usted?'])
  }
})

test('comments go out and come back without being doubled, and no file has an e-mail address', async () => {
  const id = await story('Bonjour')
  const { id: segment } = await segmentOf(id, 'Bonjour')
  const segments = [{ id: segment, target: 'Hola', judgement: 'approved', comment: 'Formal.' }]
  const saved = await rest(app, 'PATCH', roomOf(id), { by: reviewer, data: { segments } })
  expect(saved.status).toBe(200)
  for (const version of ['1.2', '2.1']) {
    const file = await exported(id, `?version=${version}`)
    expect(file).toContain('A reviewer: Formal.')
    expect(file).not.toContain('@')
    const { body } = await send(`${roomOf(id)}/xliff`, file)
    expect(body.segments.filter((one: object) => 'comment' in one)).toEqual([])
    expect((await segmentOf(id, 'Bonjour')).comments).toHaveLength(1)
  }
  const es = { title: 'El título', _status: 'published' }
  await update(app, 'stories', id, { _status: 'published' })
  await update(app, 'stories', id, es, { locale: 'es' })
  const { body: tmx } = await rest(app, 'GET', 'translation/memory?source=fr&target=es', {
    by: translator,
  })
  expect(tmx).toContain('changeid="A reviewer"')
  expect(tmx).not.toContain('@')
})

for (const version of ['1.2', '2.1']) {
  test(`what our own notes say is no comment, though a tool lost whose they are, in XLIFF ${version}`, async () => {
    const id = await story('Bonjour')
    const headers = { 'accept-language': 'fr', ...translator.headers }
    const path = `/api/${roomOf(id)}/xliff?version=${version}`
    const file = await (await app.request(path, { headers })).text()
    expect(file).toMatch(/<note [^>]*>Texte<\/note>/)
    const bare = file
      .replace(/<(context-group|mda:metadata)\b.*?<\/\1>/g, '')
      .replace(/<note [^>]*>/g, '<note>')
      .replace('<note>Texte</note>', '<note>\n  Texte\n</note><note>¿tú?</note>')
    const { body } = await send(`${roomOf(id)}/xliff`, bare)
    const comments = body.segments.flatMap((one: { comment?: string }) => one.comment ?? [])
    expect(comments).toEqual(['¿tú?'])
  })

  test(`targets filled with the source come back untranslated, in XLIFF ${version}`, async () => {
    const id = await story(NAME, 'Deux &lt; trois')
    const plain = await exported(id, `?version=${version}`)
    const file = await exported(id, `?version=${version}&fillTargets=true`)
    expect(plain).not.toContain('<target')
    expect(file.match(/<target[^>]*>Plan nacional<\/target>/g)).toHaveLength(1)
    const { body } = await send(`${roomOf(id)}/xliff`, file)
    expect([body.applied, body.unchanged]).toEqual([0, 3])
    expect(await segmentOf(id, NAME)).toMatchObject({ target: null, state: 'missing' })
    const written = file.replace(/(<target[^>]*>)Plan nacional/, '$1Plan Nacional de Acción')
    expect((await send(`${roomOf(id)}/xliff`, written)).body.applied).toBe(1)
    expect(await segmentOf(id, NAME)).toMatchObject({ state: 'draft' })
  })
}

test('a file that is for more than one entry, or for another, is refused in its own words', async () => {
  const [id, other] = [await story('Bonjour'), await story('Bonsoir')]
  const unit = '<trans-unit id="x"><source>Bonjour</source><target>Hola</target></trans-unit>'
  const two = await send(`${roomOf(id)}/xliff`, xliff12(file12(unit), file12(unit, 'b.txt')))
  expect(two.status).toBe(400)
  expect(two.body.errors[0].message).toMatch(/^The file holds 2 <file> elements/)
  const foreign = await send(`${roomOf(id)}/xliff`, await exported(other))
  expect(foreign.body.errors[0].message).toMatch(/^The file is for another entry/)
  // Several files are judged before the first is stored, and the one that is wrong is named.
  const form = new FormData()
  form.append('a', new Blob([xliff12(file12(unit))]), 'right.xlf')
  form.append('b', new Blob([await exported(other)]), 'wrong.xlf')
  const both = await send(`${roomOf(id)}/xliff`, form)
  expect(both.body.errors[0].message).toMatch(/^wrong\.xlf: The file is for another entry/)
  expect(await segmentOf(id, 'Bonjour')).toMatchObject({ target: null })
})

test('notes of a file that is not for a person’s language are not theirs to add', async () => {
  const id = await story('Bonjour')
  const english = await asUser(app, 'translator', { locales: ['en'] })
  const unit = '<trans-unit id="x"><source>Bonjour</source><note>Hm.</note></trans-unit>'
  const response = await app.request(`/api/${roomOf(id)}/xliff`, {
    method: 'POST',
    headers: { 'content-type': 'application/xliff+xml', ...english.headers },
    body: xliff12(file12(unit)),
  })
  expect(response.status).toBe(403)
  expect((await segmentOf(id, 'Bonjour')).comments).toEqual([])
})
