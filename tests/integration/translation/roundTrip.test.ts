import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, type Id, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'

/** `npm run test:long` asks for a thousand. */
const DOCUMENTS = Number(process.env.XLIFF_DOCUMENTS ?? 30)

let app: TestPayload
let editor: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

type Node = Record<string, unknown>

const words = fc
  .array(fc.constantFrom('école', '22', 'à', '« mot »', '<1>', '&', '\u00a0!', '🌱', "l'eau"), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(' '))
const textNode = fc.tuple(words, fc.constantFrom(0, 0, 1, 2, 3, 8)).map(([text, format]): Node => ({
  ...{ type: 'text', version: 1, detail: 0, mode: 'normal', style: '' },
  ...{ text, format },
}))
const link = fc.tuple(textNode, fc.webUrl()).map(([child, url]): Node => ({
  ...{ type: 'link', version: 3, direction: 'ltr', format: '', indent: 0 },
  fields: { linkType: 'custom', newTab: false, url },
  id: '65f0c0ffee65f0c0ffee65f0',
  children: [child],
}))
const inline = fc
  .array(fc.oneof({ weight: 4, arbitrary: textNode }, { weight: 1, arbitrary: link }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((nodes) =>
    nodes.flatMap((node, at) =>
      at % 3 === 2 ? [{ type: 'linebreak', version: 1 }, node] : [node],
    ),
  )
const element = (type: string, children: Node[], more: Node = {}): Node => ({
  ...{ type, version: 1, direction: 'ltr', format: '', indent: 0 },
  ...more,
  children,
})
const item = (children: Node[], indent: number, value: number) =>
  element('listitem', children, { indent, value })
const listOf = (children: Node[]) =>
  element('list', children, { listType: 'bullet', start: 1, tag: 'ul' })
const list = fc
  .tuple(fc.array(inline, { minLength: 1, maxLength: 3 }), fc.option(inline))
  .map(([items, nested]) => {
    const own = items.map((children, at) => item(children, 0, at + 1))
    const below = nested ? [item([listOf([item(nested, 1, 1)])], 0, items.length + 1)] : []
    return listOf([...own, ...below])
  })
const table = fc.array(inline, { minLength: 4, maxLength: 4 }).map((cells) => {
  const row = (own: Node[][], headerState: number) =>
    element(
      'tablerow',
      own.map((children) =>
        element('tablecell', [element('paragraph', children, { textFormat: 0, textStyle: '' })], {
          ...{ headerState, colSpan: 1, rowSpan: 1 },
        }),
      ),
    )
  return element('table', [row(cells.slice(0, 2), 1), row(cells.slice(2), 0)])
})
const callOut = words.map((text): Node => ({
  ...{ type: 'block', version: 2, format: '' },
  fields: { id: '65f0c0ffee65f0c0ffee65f1', blockType: 'callOut', style: 'info', text },
}))
const body = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: inline.map((children) =>
          element('paragraph', children, { textFormat: 0, textStyle: '' }),
        ),
      },
      {
        weight: 1,
        arbitrary: inline.map((children) => element('heading', children, { tag: 'h2' })),
      },
      { weight: 2, arbitrary: list },
      { weight: 1, arbitrary: table },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .chain((blocks) => fc.option(callOut).map((last) => (last ? [...blocks, last] : blocks)))
  .map((children) => ({ root: element('root', children) }))
const document = fc.record({ title: words, french: body, spanish: fc.option(body) })

/** What the database holds of an entry and of its translations. */
async function stored(id: Id): Promise<string> {
  const { db } = app.payload
  const live = await db.findOne({ collection: 'stories', where: { id: { equals: id } } })
  const { docs: versions } = await db.findVersions({
    ...{ collection: 'stories', pagination: false, sort: 'id' },
    where: { parent: { equals: id } },
  })
  const { docs: rows } = await db.find({
    ...{ collection: 'translations', pagination: false },
    where: { key: { equals: `stories:${id}` } },
  })
  return JSON.stringify([live, versions, rows])
}

async function exchange(id: Id, version: string): Promise<{ applied: number }> {
  const path = `/api/stories/${id}/translation/es/xliff`
  const file = await app.request(`${path}?version=${version}`, { headers: editor.headers })
  expect(file.status).toBe(200)
  const headers = { 'content-type': 'application/xliff+xml', ...editor.headers }
  const answer = await app.request(path, { method: 'POST', headers, body: await file.text() })
  expect(answer.status).toBe(200)
  return (await answer.json()) as { applied: number }
}

test(
  'any document that leaves as XLIFF and comes back unchanged is the same, byte for byte',
  async () => {
    const property = fc.asyncProperty(document, async ({ title, french, spanish }) => {
      const { id } = await create(app, 'stories', { programme, title, body: french })
      if (spanish) {
        const data = { title: `${title} (es)`, body: spanish }
        await update(app, 'stories', id, data, { locale: 'es', draft: true })
      }
      const before = await stored(id)
      for (const version of ['2.1', '1.2']) {
        expect((await exchange(id, version)).applied).toBe(0)
        expect(await stored(id)).toBe(before)
      }
    })
    await fc.assert(property, { numRuns: DOCUMENTS })
  },
  60_000 + DOCUMENTS * 2_000,
)
