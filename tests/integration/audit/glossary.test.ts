import { afterAll, beforeAll, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'
import { brief, eventsOf } from './log.js'

let app: TestPayload
let editor: Identity
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
})
afterAll(() => app.stop())

test('a term is logged when it is made, changed and deleted', async () => {
  const events = await eventsOf(app, async () => {
    const data = { term: 'durable', sourceLocale: 'fr' }
    const { id } = (await rest(app, 'POST', 'glossary-terms', { by: editor, data })).body.doc
    const path = `glossary-terms/${id}`
    await rest(app, 'PATCH', path, { by: editor, data: { definition: 'Qui dure.' } })
    await rest(app, 'PATCH', path, { by: editor, data: { definition: 'Qui dure.' } })
    await rest(app, 'DELETE', path, { by: editor })
  })
  expect(events.map(brief)).toEqual(['create -', 'edit - definition', 'delete -'])
  expect(events.map(({ entryType, entryTitle, via }) => [entryType, entryTitle, via])).toEqual(
    Array(3).fill(['glossaryTerms', 'durable', 'rest']),
  )
})

test('a file of terms is logged term by term', async () => {
  const bytes = 'term,sourceLocale,es preferred\nsève,fr,savia\nrive,fr,ribera\n'
  const events = await eventsOf(app, async () => {
    const file = { name: 'terms.csv', bytes }
    expect((await send(app, 'translation/glossary', { by: editor, file })).status).toBe(200)
  })
  expect(events.map(({ action, entryTitle, actor }) => [action, entryTitle, actor])).toEqual([
    ['create', 'sève', expect.stringContaining('@')],
    ['create', 'rive', expect.stringContaining('@')],
  ])
})
