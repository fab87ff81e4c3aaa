import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { create, type Id, richText } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let translator: Identity
let programme: { id: Id; uid: string }
let other: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  translator = await asUser(app, 'translator', { locales: ['es'] })
  const made = await create(app, 'programmes', { name: 'Premier' })
  programme = { id: made.id, uid: String(made.uid) }
  other = (await create(app, 'programmes', { name: 'Second' })).id
})
afterAll(() => app.stop())

beforeEach(async () => {
  await rest(app, 'DELETE', 'glossary-terms?where[term][exists]=true', { by: editor })
})

const TERM = {
  term: 'parties prenantes',
  sourceLocale: 'fr',
  definition: 'Qui a part à un projet.',
  translations: [{ locale: 'es', preferred: ['partes interesadas'], forbidden: ['accionistas'] }],
}

async function add(data: object, by: Identity = editor) {
  return rest(app, 'POST', 'glossary-terms?depth=0', { by, data })
}

async function story(title: string, of: Id = programme.id): Promise<Id> {
  const data = { programme: of, title, body: richText('…'), countries: ['MX'] }
  return (await create(app, 'stories', data)).id
}

async function titleOf(id: Id) {
  const { body } = await rest(app, 'GET', `stories/${id}/translation/es`, { by: translator })
  return body.segments.find((one: { path: string }) => one.path === 'title')
}

async function checked(id: Id, target: string) {
  const { id: segment } = await titleOf(id)
  const data = { segments: [{ id: segment, target }] }
  const path = `stories/${id}/translation/es/check`
  const { body } = await rest(app, 'POST', path, { by: translator, data })
  return body.segments[0].findings.filter(({ check }: { check: string }) => check === 'glossary')
}

const take = (bytes: string, by: Identity | undefined = editor) =>
  send(app, 'translation/glossary', {
    ...(by ? { by } : {}),
    file: { name: 'terms', bytes },
    language: 'en',
  })
const fetched = async (format: string, by = translator) =>
  (await rest(app, 'GET', `translation/glossary?format=${format}`, { by })).body as string

test('a term stands beside the text that holds it, and a forbidden word is found', async () => {
  const id = await story('Les parties prenantes se réunissent')
  expect((await titleOf(id)).terms).toEqual([])
  expect((await add(TERM)).status).toBe(201)
  expect((await titleOf(id)).terms).toEqual([
    {
      term: 'parties prenantes',
      preferred: ['partes interesadas'],
      forbidden: ['accionistas'],
      doNotTranslate: false,
      definition: 'Qui a part à un projet.',
    },
  ])
  expect(await checked(id, 'Los accionistas se reúnen')).toHaveLength(1)
  expect(await checked(id, 'Las partes interesadas se reúnen')).toEqual([])
})

test('an XLIFF file takes the terms along', async () => {
  const id = await story('Les parties prenantes')
  await add(TERM)
  const path = `stories/${id}/translation/es/xliff`
  const { body } = await rest(app, 'GET', path, { by: translator })
  expect(body).toContain('partes interesadas')
})

test('a term of a programme is for its entries alone, and a term that is gone for none', async () => {
  const { body } = await add({ ...TERM, programme: programme.id })
  const [own, foreign] = [await story('Parties prenantes'), await story('Parties prenantes', other)]
  expect((await titleOf(own)).terms).toHaveLength(1)
  expect((await titleOf(foreign)).terms).toEqual([])
  await rest(app, 'DELETE', `glossary-terms/${body.doc.id}`, { by: editor })
  expect((await titleOf(own)).terms).toEqual([])
})

test('a term is there once in a language and for a programme', async () => {
  const { body } = await add(TERM)
  const twin = await rest(app, 'POST', 'glossary-terms', { by: editor, data: TERM, language: 'en' })
  expect([twin.status, twin.messages]).toEqual([
    400,
    [
      'term: The glossary already has this term for this language and programme. Edit the existing one.',
    ],
  ])
  expect((await add({ ...TERM, programme: programme.id })).status).toBe(201)
  const path = `glossary-terms/${body.doc.id}`
  const changed = await rest(app, 'PATCH', path, { by: editor, data: { definition: 'Autre.' } })
  expect(changed.status).toBe(200)
})

test.each(['csv', 'tbx'])(
  'the glossary goes out as %s and comes back as it was',
  async (format) => {
    await add(TERM)
    await add({ term: 'COP', sourceLocale: 'fr', doNotTranslate: true, caseSensitive: true })
    await add({ ...TERM, term: 'aire', programme: programme.id, partOfSpeech: 'noun' })
    const file = await fetched(format)
    expect(file).toContain('partes interesadas')
    expect((await take(file)).body).toEqual({
      ...{ file: 'terms', created: 0, updated: 0, unchanged: 3, left: [] },
    })
    await rest(app, 'DELETE', 'glossary-terms?where[term][exists]=true', { by: editor })
    expect((await take(file)).body).toMatchObject({ created: 3, updated: 0, unchanged: 0 })
    const withoutIds = (text: string) => text.replace(/^\w+,|id="[^"]*"/gm, '')
    expect(withoutIds(await fetched(format))).toBe(withoutIds(file))
  },
)

test('a file changes what it speaks of, and leaves the rest', async () => {
  await add({
    ...TERM,
    translations: [...TERM.translations, { locale: 'en', preferred: ['stakeholders'] }],
  })
  const file = 'term,sourceLocale,es preferred\nparties prenantes,fr,interesados\nsève,fr,savia\n'
  expect((await take(file)).body).toMatchObject({ created: 1, updated: 1, unchanged: 0 })
  const id = await story('La sève des parties prenantes')
  expect((await titleOf(id)).terms).toMatchObject([
    { term: 'sève', preferred: ['savia'], definition: null },
    {
      term: 'parties prenantes',
      preferred: ['interesados'],
      forbidden: [],
      definition: TERM.definition,
    },
  ])
  expect(await fetched('csv')).toContain('stakeholders')
})

test('a file with anything wrong changes nothing, and says what is', async () => {
  const good = 'term,sourceLocale,programme,es preferred\nsève,fr,,savia\n'
  const refused = await take(`${good}bois,de,,madera\nrive,fr,nowhere,ribera\nsève,fr,,jugo\n`)
  expect([refused.status, refused.messages[0]?.split('\n')]).toEqual([
    400,
    ['Glossary CSV, line 5, column 1: the id “fr:sève” is there twice.'],
  ])
  const judged = await take(`${good}bois,de,,madera\nrive,fr,nowhere,ribera\n`)
  expect([judged.status, judged.body.errors[0].data.problems]).toEqual([
    400,
    [
      '“bois”: expected a language of this site (fr, es, en), got “de”.',
      '“rive”: expected the identifier of a programme, got “nowhere”.',
    ],
  ])
  const { body } = await rest(app, 'GET', 'glossary-terms', { by: editor })
  expect(body.totalDocs).toBe(0)
  const format = await rest(app, 'GET', 'translation/glossary?format=doc', { by: editor })
  expect(format.status).toBe(400)
})

test('people who may read drafts read the glossary; editors and admins write it; no program does', async () => {
  const { body } = await add(TERM)
  const path = `glossary-terms/${body.doc.id}`
  const client = await asApiClient(app, ['read', 'preview'])
  const viewer = await asUser(app, 'viewer')
  const reviewer = await asUser(app, 'reviewer', { locales: ['fr', 'es', 'en'] })
  const admin = await asUser(app, 'admin')
  const doors = async (by?: Identity) => {
    const as = by ? { by } : {}
    return [
      (await rest(app, 'GET', path, as)).status,
      (await rest(app, 'GET', 'glossary-terms', as)).status,
      (await rest(app, 'GET', 'translation/glossary', as)).status,
      (await rest(app, 'PATCH', path, { ...as, data: { definition: 'x' } })).status,
      (await rest(app, 'POST', 'glossary-terms', { ...as, data: { ...TERM, term: 'x' } })).status,
      (
        await send(app, 'translation/glossary', {
          ...as,
          file: { name: 'a', bytes: 'term,sourceLocale\ny,fr' },
        })
      ).status,
      (await rest(app, 'DELETE', 'glossary-terms?where[term][equals]=x', as)).status,
    ]
  }
  expect(await doors()).toEqual([403, 403, 401, 403, 403, 401, 403])
  expect(await doors(client)).toEqual([403, 403, 403, 403, 403, 403, 403])
  for (const by of [viewer, translator, reviewer]) {
    expect(await doors(by)).toEqual([200, 200, 200, 403, 403, 403, 403])
  }
  for (const by of [editor, admin]) {
    expect(await doors(by)).toEqual([200, 200, 200, 200, 201, 200, 200])
  }
  expect((await app.graphql('{ glossaryTerms { totalCount } }')).errors).toHaveLength(1)
})
