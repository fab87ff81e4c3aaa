import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, type Id } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  programme = (await create(app, 'programmes', { name: 'Programme' })).id
})
afterAll(() => app.stop())

const row = (category: string, value: number) => ({
  dimension: 'sex',
  category,
  measure: { value, unit: 'P1' },
})

const save = (id: Id, locale: string, data: unknown) =>
  rest(app, 'PATCH', `key-results/${id}?locale=${locale}&draft=true`, { by: editor, data })

async function rowsIn(id: Id, locale: string): Promise<[string, number][]> {
  const { body } = await rest(app, 'GET', `key-results/${id}?draft=true&depth=0&locale=${locale}`, {
    by: editor,
  })
  const rows = body.disaggregations as { category?: string | null; measure: { value: number } }[]
  return rows.map(({ category, measure }) => [category ?? '', measure.value])
}

async function inTwoLanguages(): Promise<Id> {
  const data = {
    programme,
    headline: 'Chiffres',
    disaggregations: [row('Femmes', 54), row('Hommes', 46)],
  }
  const { id } = await create(app, 'keyResults', data, { draft: true })
  await save(id, 'es', { disaggregations: [row('Mujeres', 54), row('Hombres', 46)] })
  return id
}

test('rows that are sent without ids stay the same rows, with their texts in every language', async () => {
  const id = await inTwoLanguages()
  await save(id, 'fr', { disaggregations: [row('Filles', 55), row('Garçons', 45)] })
  expect(await rowsIn(id, 'fr')).toEqual([
    ['Filles', 55],
    ['Garçons', 45],
  ])
  expect(await rowsIn(id, 'es')).toEqual([
    ['Mujeres', 55],
    ['Hombres', 45],
  ])
})

test('an update without ids never deletes a row that has texts in another language', async () => {
  const id = await inTwoLanguages()
  const refused = await save(id, 'fr', { disaggregations: [row('Femmes', 54)] })
  expect(refused.status).toBe(400)
  expect(refused.messages).toEqual([
    'disaggregations.1: This row has texts in other languages, which would be deleted with it. ' +
      'Send every row with its id, so that it is clear which rows to delete.',
  ])
  expect(await rowsIn(id, 'es')).toHaveLength(2)
})

test('rows that are sent with their ids may go, move and be joined by new ones', async () => {
  const id = await inTwoLanguages()
  const { body } = await rest(app, 'GET', `key-results/${id}?draft=true&depth=0&locale=fr`, {
    by: editor,
  })
  const [women, men] = body.disaggregations as [object, object]
  await save(id, 'fr', { disaggregations: [men, women, { ...row('Autres', 0), id: 'autre' }] })
  expect((await rowsIn(id, 'es')).map(([category]) => category)).toEqual(['Hombres', 'Mujeres', ''])
  expect((await save(id, 'fr', { disaggregations: [women] })).status).toBe(200)
  expect(await rowsIn(id, 'es')).toEqual([['Mujeres', 54]])
})

test('rows are not changed in several entries at once', async () => {
  await inTwoLanguages()
  const refused = await rest(
    app,
    'PATCH',
    'key-results?where[id][exists]=true&draft=true&locale=fr',
    {
      by: editor,
      data: { disaggregations: [row('Tous', 100)] },
    },
  )
  expect(refused.messages).toEqual([
    'Rows can only be changed in one entry at a time. Save each entry separately.',
  ])
})
