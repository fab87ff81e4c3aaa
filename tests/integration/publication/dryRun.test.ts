import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { publicationProblems } from '../../../src/saving/dryRun.js'
import {
  CONSENT,
  create,
  editionsFor,
  type Id,
  publicLocales,
  update,
} from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'

let app: TestPayload
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

async function problemsOf(key: 'stories' | 'testimonials' | 'themes', id: Id, locale = 'fr') {
  const { payload, settings } = app
  const req = await createLocalReq({ locale: 'en' }, payload)
  const slug = settings.slugs[key]
  const problems = await publicationProblems({ req, slug, id, locale, settings })
  expect(req).toMatchObject({ locale: 'en', context: {} })
  return problems
}

test('a draft that is whole has no problems, and is not published by asking', async () => {
  const { id } = await create(app, 'themes', { programme, kind: 'theme', title: 'Un' })
  expect(await problemsOf('themes', id)).toEqual([])
  expect(await publicLocales(app, 'themes', id)).toEqual([])
  expect(await versionsOf('themes', id)).toBe(1)
})

test('every problem is told at once, with its field', async () => {
  const data = { programme, sourceLocale: 'fr', attribution: { name: 'Ana' } }
  const { id } = await create(app, 'testimonials', data, { draft: true })
  const problems = await problemsOf('testimonials', id, 'es')
  expect(problems.sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    {
      path: 'consent',
      label: 'Speaker > Consent',
      message:
        'There is no consent. Link the person’s consent; without it, publication is not allowed.',
    },
    {
      path: 'quote',
      label: 'Content > Quote',
      message: 'Required for publication in Spanish.',
    },
  ])
})

test('the latest draft is asked, not what is live, and only in its locale', async () => {
  const consent = (await create(app, 'consents', CONSENT)).id
  const data = { programme, quote: 'Merci.', consent, attribution: { name: 'Ana' } }
  const { id } = await create(app, 'testimonials', { ...data, _status: 'published' })
  await update(app, 'testimonials', id, { quote: null }, { draft: true })
  expect(await problemsOf('testimonials', id)).toMatchObject([{ path: 'quote' }])
  expect(await editionsFor(app, 'testimonials', id)).toMatchObject([
    { text: expect.stringContaining('Merci.') as string },
  ])
})

test('an entry in the trash cannot be asked about', async () => {
  const { id } = await create(app, 'themes', { programme, kind: 'theme', title: 'Un' })
  await update(app, 'themes', id, { deletedAt: new Date().toISOString() })
  await expect(problemsOf('themes', id)).rejects.toMatchObject({ status: 404 })
})

async function versionsOf(key: 'themes', id: Id): Promise<number> {
  const { totalDocs } = await app.payload.countVersions({
    collection: app.settings.slugs[key],
    where: { parent: { equals: id } },
    overrideAccess: true,
  })
  return totalDocs
}
