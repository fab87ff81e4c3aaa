import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { create, type Id } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'
import { element, p, state, t } from '../../unit/translation/segments/richTextOf.js'

let app: TestPayload
let editor: Identity
let translator: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  translator = await asUser(app, 'translator', { locales: ['es'] })
  programme = (await create(app, 'programmes', { name: 'P', _status: 'published' })).id
})
afterAll(() => app.stop())

const cell = (words: string, more: object = {}) =>
  element('tablecell', [p(words === '' ? [] : words)], {
    ...{ headerState: 0, colSpan: 1, rowSpan: 1, ...more },
  })
const row = (...cells: object[]) => element('tablerow', cells as Record<string, unknown>[])
const table = (...rows: object[]) => element('table', rows as Record<string, unknown>[])
const head = { headerState: 1 }

const figures = table(
  row(cell('Pays', head), cell('Femmes', head), cell('Hommes', head)),
  row(cell('Sénégal', { headerState: 2, rowSpan: 2 }), cell('12'), cell('8')),
  row(cell('En tout : 20', { colSpan: 2 })),
)

const save = (
  title: string,
  status: 'draft' | 'published',
  ...nodes: Record<string, unknown>[]
) => {
  const draft = status === 'draft' ? '&draft=true' : ''
  const data = { programme, title, body: state(...nodes), sourceLocale: 'fr', _status: status }
  return rest(app, 'POST', `stories?locale=fr${draft}`, { by: editor, data })
}

const spanishOf = async (id: Id) => {
  const query = `stories/${id}?locale=es&fallback-locale=null&draft=true&depth=0`
  return (await rest(app, 'GET', query, { by: editor })).body
}

/** Each row with the words of its cells, and what they span. */
const shown = (body: { root: { children: object[] } }) =>
  JSON.parse(JSON.stringify(body.root.children.at(-1)), (_key, value: Record<string, unknown>) => {
    if (value?.type === 'text') return value.text
    if (value?.type === 'paragraph') return (value.children as string[]).join('')
    if (value?.type === 'tablerow') return value.children
    if (value?.type === 'table') return value.children
    if (value?.type !== 'tablecell') return value
    return [(value.children as string[]).join(), value.headerState, value.colSpan, value.rowSpan]
  }) as unknown

test('a table that is saved comes out of the delivery API as HTML, words and Lexical, and is searched', async () => {
  expect((await save('Chiffres', 'published', p('Voici'), figures)).status).toBe(201)
  const { data, errors } = await app.graphql(`{
    stories(locale: fr) { nodes { body { html text words lexical } } }
    search(text: "senegal", locale: fr) { nodes { snippet } }
  }`)
  expect(errors).toBeUndefined()
  const [{ body }] = data.stories.nodes
  expect(body.html).toBe(
    '<p>Voici</p><table><thead><tr><th scope="col">Pays</th><th scope="col">Femmes</th>' +
      '<th scope="col">Hommes</th></tr></thead><tbody><tr><th scope="row" rowspan="2">Sénégal</th>' +
      '<td>12</td><td>8</td></tr><tr><td colspan="2">En tout : 20</td></tr></tbody></table>',
  )
  expect(body.text).toBe('Voici\n\nPays\tFemmes\tHommes\nSénégal\t12\t8\nEn tout : 20')
  expect(body.words).toBe(10)
  expect(shown(body.lexical)).toEqual(shown({ root: { children: [figures] } }))
  expect(data.search.nodes).toHaveLength(1)
})

test('it is translated by cell, each into its own, with the spans of its source', async () => {
  const { body: made } = await save('Par cellule', 'draft', figures)
  const path = `stories/${made.doc.id}/translation/es`
  const { segments } = (await rest(app, 'GET', path, { by: translator })).body
  expect(segments.map((one: Record<string, unknown>) => [one.source, one.role])).toEqual([
    ['Par cellule', { kind: 'title' }],
    ...['Pays', 'Femmes', 'Hommes', 'Sénégal', '12', '8', 'En tout : 20'].map((words) => [
      words,
      { kind: 'cell' },
    ]),
  ])
  const targets = [
    { id: segments[2].id, target: 'Mujeres', base: null },
    { id: segments[6].id, target: 'ocho', base: null },
  ]
  const saved = await rest(app, 'PATCH', path, { by: translator, data: { segments: targets } })
  expect(saved.status).toBe(200)
  expect(shown((await spanishOf(made.doc.id)).body)).toEqual([
    [
      ['', 1, 1, 1],
      ['Mujeres', 1, 1, 1],
      ['', 1, 1, 1],
    ],
    [
      ['', 2, 1, 2],
      ['', 0, 1, 1],
      ['ocho', 0, 1, 1],
    ],
    [['', 0, 2, 1]],
  ])
})

test.each([
  ['xliff-2.1', 'type="stories:cell"'],
  ['xliff-1.2', 'restype="cell"'],
])('%s carries its cells out and in, and says what they are', async (format, kind) => {
  const { body: made } = await save(format, 'draft', p('Avant'), figures)
  const path = `stories/${made.doc.id}/translation/es`
  const file = await rest(app, 'GET', `${path}/xliff?format=${format}`, { by: translator })
  expect(String(file.body).split(kind)).toHaveLength(8)
  const bytes = String(file.body).replace(
    /(<source[^>]*>)([^<]*)(<\/source>)(?:<target[^>]*>[^<]*<\/target>)?/g,
    (_, open: string, words: string, close: string) =>
      `${open}${words}${close}<target>¡${words}!</target>`,
  )
  const sent = await send(app, `${path}/xliff`, { by: translator, file: { name: 'es.xlf', bytes } })
  expect([sent.status, sent.body.applied]).toEqual([200, 9])
  expect(shown((await spanishOf(made.doc.id)).body)).toEqual([
    [
      ['¡Pays!', 1, 1, 1],
      ['¡Femmes!', 1, 1, 1],
      ['¡Hommes!', 1, 1, 1],
    ],
    [
      ['¡Sénégal!', 2, 1, 2],
      ['¡12!', 0, 1, 1],
      ['¡8!', 0, 1, 1],
    ],
    [['¡En tout : 20!', 0, 2, 1]],
  ])
})

test('a column that is added to the source is added to its translation, and the words stay in their cells', async () => {
  const words = (...rows: string[][]) =>
    table(...rows.map((cells) => row(...cells.map((one) => cell(one)))))
  const { body: made } = await save('Suivre', 'draft', words(['Pays', 'Part'], ['Mali', '12']))
  const path = `stories/${made.doc.id}/translation/es`
  const { segments } = (await rest(app, 'GET', path, { by: translator })).body
  const targets = ['Seguir', 'País', 'Parte', 'Malí', 'doce'].map((target, at) => {
    return { id: segments[at].id, target, base: null }
  })
  await rest(app, 'PATCH', path, { by: translator, data: { segments: targets } })
  const data = { body: state(words(['Pays', 'Année', 'Part'], ['Mali', '2024', '12'])) }
  const draft = `stories/${made.doc.id}?locale=fr&draft=true`
  expect((await rest(app, 'PATCH', draft, { by: editor, data })).status).toBe(200)
  const plain = (text: string) => [text, 0, 1, 1]
  expect(shown((await spanishOf(made.doc.id)).body)).toEqual([
    ['País', '', 'Parte'].map(plain),
    ['Malí', '', 'doce'].map(plain),
  ])
})

describe('a save is refused, and says why, with', () => {
  const many = Array.from({ length: 100 }, () =>
    row(...Array.from({ length: 100 }, () => cell(''))),
  )
  const shape =
    'tables with rows of cells, no table within another, and no cell that spans beyond its table'
  test.each<[string, Record<string, unknown>, string]>([
    ['a cell outside of a row', table(cell('a')), shape],
    ['a row outside of a table', row(cell('a')), shape],
    ['a span beyond the table', table(row(cell('a', { rowSpan: 2 }))), shape],
    [
      'a span over another cell',
      table(row(cell('a'), cell('b', { rowSpan: 2 })), row(cell('c', { colSpan: 2 }))),
      shape,
    ],
    ['10,000 cells', table(...many), 'Expected at most 2000 cells in one table, got 10000.'],
  ])('%s', async (_what, node, expected) => {
    for (const status of ['draft', 'published'] as const) {
      const refused = await save('Refus', status, p([t('a')]), node)
      expect(refused.status).toBe(400)
      expect(refused.messages.join()).toContain(expected)
    }
  })
})
