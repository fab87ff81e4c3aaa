import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { CONSENT, create, type Id, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

const PERSON = CONSENT.person.name

let app: TestPayload
const who: Record<string, Identity> = {}
let testimonial: Id
let theme: Id

beforeAll(async () => {
  app = await startPayload()
  who.editor = await asUser(app, 'editor')
  who.translator = await asUser(app, 'translator', { locales: ['es'] })
  who.viewer = await asUser(app, 'viewer')
  who.previewer = await asApiClient(app, ['preview'])
  const consent = (await create(app, 'consents', CONSENT)).id
  const programme = (await create(app, 'programmes', { name: 'Programme' })).id
  theme = (await create(app, 'themes', { programme, kind: 'theme', title: 'Jetée' })).id
  const data = { programme, consent, themes: [theme], quote: 'Merci.' }
  const attribution = { name: 'Ana', identityLevel: 'fullName' }
  testimonial = (await create(app, 'testimonials', { ...data, attribution })).id
  await update(app, 'themes', theme, { deletedAt: new Date().toISOString() })
})
afterAll(() => app.stop())

const get = (by: string, path: string) => rest(app, 'GET', path, { by: who[by] })
const text = (body: unknown) => JSON.stringify(body)

describe.each(['translator', 'viewer', 'previewer'])('by way of an entry a %s', (by) => {
  test.each(['depth=5', 'depth=5&draft=true', 'depth=5&locale=all'])(
    'reads nothing of the consent behind it (%s)',
    async (query) => {
      const { status, body } = await get(by, `testimonials/${testimonial}?${query}`)
      expect(status).toBe(200)
      expect(text(body)).not.toContain(PERSON)
      expect(typeof body.consent).not.toBe('object')
    },
  )

  test.each([
    'where[consent.person.name][like]=Mois',
    'where[consent.statement][exists]=true',
    'where[or][0][consent.person.email][exists]=true',
    'sort=consent.person.name',
  ])('learns nothing of it by asking (%s)', async (query) => {
    // A count has no order.
    const counts = query.startsWith('sort') ? [] : ['testimonials/count']
    for (const path of ['testimonials', ...counts]) {
      const { status } = await get(by, `${path}?${query}&locale=fr`)
      expect([path, status]).toEqual([path, 400])
    }
  })
})

test('an editor, who may, finds the consent there', async () => {
  const { body } = await get('editor', `testimonials/${testimonial}?depth=1`)
  expect(text(body)).toContain(PERSON)
})

describe('an API client', () => {
  test('sees nothing of the trash, be it as a relation', async () => {
    const { body } = await get('previewer', `testimonials/${testimonial}?depth=2&locale=fr`)
    expect(text(body)).not.toContain('Jetée')
    for (const path of [`themes/${theme}?trash=true`, 'themes/versions'])
      expect((await get('previewer', path)).status).toBeGreaterThanOrEqual(400)
    const { body: counted } = await get('previewer', 'themes/count?trash=true')
    expect(counted.totalDocs).toBe(0)
  })

  test('finds neither accounts nor the preferences of people', async () => {
    for (const path of ['users', 'users/count', 'payload-preferences/anything'])
      expect([path, (await get('previewer', path)).body.docs ?? null]).toEqual([path, null])
  })
})

test('people see of accounts their own only, counts too', async () => {
  const { body } = await get('translator', 'users/count')
  expect(body.totalDocs).toBe(1)
})
