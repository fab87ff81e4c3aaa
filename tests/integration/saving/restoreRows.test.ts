import { afterAll, beforeAll, expect, test } from 'vitest'

import { create, type Id, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

test('restoring one language keeps the rows that all share, with the texts of the others', async () => {
  const editor = await asUser(app, 'editor')
  const { id: programme } = await create(app, 'programmes', { name: 'P', _status: 'published' })
  const measure = { value: 1, unit: '1' }
  const data = { programme, kind: 'figure', headline: 'H {value}', measure, sourceLocale: 'fr' }
  const parts = [{ dimension: 'sex', category: 'Femmes', measure }]
  const { id } = await create(app, 'keyResults', { ...data, disaggregations: parts })
  const [row] = (await rowsOf(id)) ?? []
  const inSpanish = [{ id: row?.id, dimension: 'sex', category: 'Mujeres', measure }]
  const es = { locale: 'es', draft: true } as const
  await update(app, 'keyResults', id, { headline: 'E {value}', disaggregations: inSpanish }, es)
  const path = `key-results/versions?where[parent][equals]=${id}&limit=1`
  const version = String((await rest(app, 'GET', path, { by: editor })).body.docs[0].id)
  await update(app, 'keyResults', id, { headline: 'Z {value}' }, es)
  const restored = `key-results/versions/${version}?locale=es`
  expect((await rest(app, 'POST', restored, { by: editor })).status).toBe(200)
  const categories = (await rowsOf(id))?.map(({ category }) => category)
  expect(categories).toEqual([{ fr: 'Femmes', es: 'Mujeres' }])
})

/** Of the newest draft, in all languages. */
async function rowsOf(id: Id) {
  const doc: Record<string, unknown> = await app.payload.findByID({
    collection: app.settings.slugs.keyResults,
    id,
    draft: true,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
  })
  return doc.disaggregations as { id: string; category: unknown }[] | undefined
}
