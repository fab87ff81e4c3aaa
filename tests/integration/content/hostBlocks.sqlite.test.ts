import { afterAll, beforeAll, expect, test } from 'vitest'

import type { BlockOptions } from '../../../src/index.js'
import { create, type Id, richText } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'

/** A question and its answer, with a note that stays inside the house. */
const FAQ: BlockOptions = {
  config: {
    slug: 'faq',
    labels: { singular: { en: 'Question', fr: 'Question' }, plural: 'Questions' },
    fields: [
      { name: 'question', type: 'text', required: true, label: { en: 'Question asked' } },
      { name: 'answer', type: 'textarea', required: true },
      { name: 'source', type: 'text', custom: { translatable: false } },
      { name: 'rank', type: 'number' },
      { name: 'note', type: 'textarea', custom: { translatable: false } },
    ],
  },
  values: { question: 'String!', answer: 'String!', source: 'URL', rank: 'Int' },
  words: ['question', 'answer'],
  html: ({ question, answer }, { escape, paragraphs }) =>
    `<details><summary>${escape(String(question))}</summary>${paragraphs(String(answer))}</details>`,
}

let app: TestPayload
let editor: Identity
let translator: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload({ plugin: { richText: { blocks: [FAQ] } } })
  editor = await asUser(app, 'editor')
  translator = await asUser(app, 'translator', { locales: ['es'] })
  programme = (await create(app, 'programmes', { name: 'P', _status: 'published' })).id
})
afterAll(() => app.stop())

const QUESTION = {
  ...{ question: 'Qui <paie> ?', answer: 'L’Union.\n\nEt vous.', source: 'https://a.org/x' },
  ...{ rank: 2, note: 'à vérifier' },
}

function body(...blocks: object[]) {
  const { root } = richText('Corps.') as { root: { children: object[] } }
  const nodes = blocks.map((fields, at) => {
    return { type: 'block', version: 2, format: '', fields: { id: `b${at}`, ...fields } }
  })
  return { root: { ...root, children: [...root.children, ...nodes] } }
}

async function story(title: string, status: 'draft' | 'published', ...blocks: object[]) {
  const draft = status === 'draft' ? '&draft=true' : ''
  const data = { programme, title, body: body(...blocks), sourceLocale: 'fr', _status: status }
  return rest(app, 'POST', `stories?locale=fr${draft}`, { by: editor, data })
}

const READ = `{ stories(locale: fr) { nodes { title body {
  html text words lexical
  blocks {
    __typename
    ... on FaqBlock { question answer source rank }
    ... on CallOutBlock { style text }
    ... on KeyResultBlock { keyResult { headline } }
  }
} } } }`

test('a block of the host app comes out of the delivery API as HTML, words, Lexical and typed', async () => {
  const result = { programme, kind: 'outcome', headline: 'Le Programme', _status: 'published' }
  const { id } = await create(app, 'keyResults', { ...result, statement: 'Il avance.' })
  const faq = { blockType: 'faq', blockName: '', ...QUESTION }
  const callOut = { blockType: 'callOut', style: 'warning', text: 'Attention' }
  const keyResult = { blockType: 'keyResult', keyResult: id }
  expect((await story('Publique', 'published', faq, callOut, keyResult)).status).toBe(201)
  const { data, errors } = await app.graphql(READ)
  expect(errors).toBeUndefined()
  const [{ body: read }] = data.stories.nodes
  const { question, answer, source, rank } = QUESTION
  expect(read.html).toContain(
    '<details><summary>Qui &lt;paie&gt; ?</summary><p>L’Union.</p><p>Et vous.</p></details>',
  )
  expect(read.text).toBe(`Corps.\n\n${question}\n\n${answer}\n\nAttention`)
  expect(read.words).toBe(7)
  expect(read.blocks).toEqual([
    { __typename: 'FaqBlock', question, answer, source, rank },
    { __typename: 'CallOutBlock', style: 'warning', text: 'Attention' },
    { __typename: 'KeyResultBlock', keyResult: { headline: 'Le Programme' } },
  ])
  const fields = read.lexical.root.children[1].fields
  expect(fields).toEqual({ blockType: 'faq', question, answer, source, rank })
  expect(JSON.stringify(read)).not.toContain('à vérifier')
})

test('its words are searched', async () => {
  const { data } = await app.graphql(
    '{ search(text: "union", locale: fr) { nodes { entry { id } snippet } } }',
  )
  expect(data.search.nodes).toHaveLength(1)
})

test('it is not published without what it needs, and the block is named', async () => {
  const faq = { blockType: 'faq', question: 'Quand ?', answer: ' ' }
  const refused = await story('Vide', 'published', faq)
  expect(refused.status).toBe(400)
  expect(refused.messages.join()).toContain('Question: a required value is empty.')
  expect((await story('Vide', 'draft', faq)).status).toBe(201)
})

test('its texts are segments, with the labels of their fields, and no others are', async () => {
  const { body: made } = await story('Segments', 'draft', { blockType: 'faq', ...QUESTION })
  const path = `stories/${made.doc.id}/translation/es`
  const { body: read } = await rest(app, 'GET', path, { by: translator })
  const words = read.segments.map(({ source }: { source: string }) => source)
  expect(words).toEqual(['Segments', 'Corps.', QUESTION.question, QUESTION.answer])
  expect(read.segments[2].label).toContain('Question asked')
})

test.each(['xliff-2.1', 'xliff-1.2'])('%s carries them out and in', async (format) => {
  const { body: made } = await story(format, 'draft', { blockType: 'faq', ...QUESTION })
  const path = `stories/${made.doc.id}/translation/es`
  const file = await rest(app, 'GET', `${path}/xliff?format=${format}`, { by: translator })
  const bytes = String(file.body).replace(
    /(<source[^>]*>)([^<]*(?:&[^<]*)?)(<\/source>)(?:<target[^>]*>[^<]*<\/target>)?/g,
    (_, open, words, close) => `${open}${words}${close}<target>¡${words}!</target>`,
  )
  const sent = await send(app, `${path}/xliff`, { by: translator, file: { name: 'es.xlf', bytes } })
  expect([sent.status, sent.body.applied]).toEqual([200, 4])
  const query = `stories/${made.doc.id}?locale=es&fallback-locale=null&draft=true&depth=0`
  const spanish = await rest(app, 'GET', query, { by: editor })
  expect(spanish.body.body.root.children[1].fields).toMatchObject({
    ...QUESTION,
    question: '¡Qui <paie> ?!',
    answer: '¡L’Union.\n\nEt vous.!',
  })
})
