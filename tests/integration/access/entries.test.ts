import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
const who: Record<string, Identity> = {}
let programme: number | string
let theme: number | string

beforeAll(async () => {
  app = await startPayload()
  who.admin = await asUser(app, 'admin')
  who.editor = await asUser(app, 'editor')
  who.reviewer = await asUser(app, 'reviewer', { locales: ['es'] })
  who.translator = await asUser(app, 'translator', { locales: ['es'] })
  who.viewer = await asUser(app, 'viewer')
  who.reader = await asApiClient(app, ['read'])
  who.previewer = await asApiClient(app, ['preview'])
  programme = await create('programmes', { name: 'Programme', _status: 'published' })
})
afterAll(() => app.stop())

/** A theme that is published in French. */
beforeEach(async () => {
  theme = await create('themes', {
    programme,
    kind: 'theme',
    number: 1,
    title: 'Thème',
    _status: 'published',
  })
})

async function create(path: string, data: object): Promise<number | string> {
  const { body, messages } = await rest(app, 'POST', `${path}?locale=fr`, { by: who.editor, data })
  expect(messages).toEqual([])
  return body.doc.id
}

const save = (by: string, query: string, data: object) =>
  rest(app, 'PATCH', `themes/${theme}?${query}`, { by: who[by], data })

/** What the live document holds in every language. */
async function live() {
  const where = { id: { equals: theme } }
  const doc = await app.payload.db.findOne<{
    id: string
    title: Record<string, string>
    _status: Record<string, string>
    number: number
  }>({ collection: 'themes', where })
  return { title: doc?.title, es: doc?._status.es ?? 'draft', number: doc?.number }
}

const FRENCH_ONLY = { title: { fr: 'Thème' }, es: 'draft', number: 1 }

describe('a translator', () => {
  test.each(['locale=es&draft=true', 'locale=es'])(
    'saves a draft in an own locale (%s), which leaves what is published alone',
    async (query) => {
      const { status, body } = await save('translator', query, { title: 'Tema', number: 9 })
      expect([status, body.doc.title, body.doc.number]).toEqual([200, 'Tema', 1])
      expect(await live()).toEqual(FRENCH_ONLY)
    },
  )

  test('keeps a published text as it is by saving over it', async () => {
    await save('reviewer', 'locale=es', { title: 'Tema', _status: 'published' })
    const { body } = await save('translator', 'locale=es', { title: 'Otro' })
    expect([body.doc.title, body.doc._status]).toEqual(['Otro', 'draft'])
    expect(await live()).toMatchObject({ title: { es: 'Tema' }, es: 'published' })
  })

  test('neither unpublishes nor is told that a draft was an unpublication', async () => {
    await save('reviewer', 'locale=es', { title: 'Tema', _status: 'published' })
    const { status, messages } = await save('translator', 'locale=es', { _status: 'draft' })
    expect([status, messages]).toEqual([
      403,
      [
        'This would unpublish the language, which you are not allowed to do. To save a draft beside the published text, send draft=true.',
      ],
    ])
    expect(await live()).toMatchObject({ title: { es: 'Tema' }, es: 'published' })
  })

  test('reads the source text and does not write it, be it an own locale', async () => {
    const by = await asUser(app, 'translator', { locales: ['fr', 'es'] })
    const patch = (query: string) =>
      rest(app, 'PATCH', `themes/${theme}?${query}`, { by, data: { title: 'X' } })
    expect((await patch('locale=fr&draft=true')).status).toBe(403)
    expect((await patch('locale=es&draft=true')).status).toBe(200)
    const bulk = (locale: string) =>
      rest(app, 'PATCH', `themes?where[id][equals]=${theme}&locale=${locale}&draft=true`, {
        by,
        data: { summary: 'Y' },
      })
    expect((await bulk('fr')).body.docs).toEqual([])
    expect((await bulk('es')).body.docs).toHaveLength(1)
    expect(await live()).toEqual(FRENCH_ONLY)
  })

  test('saves a draft with `draft`, whatever status the data names', async () => {
    const data = { title: 'X', _status: 'published' }
    for (const by of ['translator', 'reviewer', 'editor']) {
      const { status, body } = await save(by, 'locale=es&draft=true', data)
      expect([by, status, body.doc._status]).toEqual([by, 200, 'draft'])
    }
    expect(await live()).toEqual(FRENCH_ONLY)
  })

  test.each([
    ['another locale', 'locale=fr&draft=true', { title: 'X' }],
    ['no locale', 'draft=true', { title: 'X' }],
    ['publication', 'locale=es', { title: 'X', _status: 'published' }],
    ['all locales', 'locale=es&publishAllLocales=true', { title: 'X' }],
    ['all locales back', 'locale=es&unpublishAllLocales=true', { title: 'X' }],
    ['one other locale', 'locale=es&publishSpecificLocale=fr', { title: 'X' }],
    ['the trash', 'locale=es', { deletedAt: '2024-01-01T00:00:00.000Z' }],
  ])('is refused %s', async (_what, query, data) => {
    expect((await save('translator', query, data)).status).toBe(403)
    expect(await live()).toEqual(FRENCH_ONLY)
  })

  test('neither creates nor deletes, nor brings back from the trash', async () => {
    const by = who.translator
    expect((await rest(app, 'POST', 'themes?locale=es', { by, data: {} })).status).toBe(403)
    expect((await rest(app, 'DELETE', `themes/${theme}`, { by })).status).toBe(403)
    await save('editor', 'locale=fr', { deletedAt: new Date().toISOString() })
    const back = await save('translator', 'locale=es&trash=true', { deletedAt: null })
    expect(back.status).toBe(403)
  })

  test('writes the texts of rows, and leaves the rows as they are', async () => {
    const result = await rest(app, 'POST', 'key-results?locale=fr', {
      by: who.editor,
      data: {
        programme,
        kind: 'figure',
        headline: '{value}',
        disaggregations: [
          { dimension: 'sex', category: 'femmes', measure: { value: 54 } },
          { dimension: 'sex', category: 'hommes', measure: { value: 46 } },
        ],
      },
    })
    const [, men] = result.body.doc.disaggregations
    const { body } = await rest(app, 'PATCH', `key-results/${result.body.doc.id}?locale=es`, {
      by: who.translator,
      data: {
        headline: '{value} es',
        disaggregations: [
          { id: men.id, dimension: 'age', category: 'hombres', measure: { value: 1 } },
          { dimension: 'sex', category: 'nueva' },
        ],
      },
    })
    type Row = { category?: string | null; measure: { value: number }; dimension: string }
    const rows: Row[] = body.doc.disaggregations
    expect(rows.map((row) => [row.dimension, row.category ?? null, row.measure.value])).toEqual([
      ['sex', null, 54],
      ['sex', 'hombres', 46],
    ])
    expect(body.doc.headline).toBe('{value} es')
  })
})

describe('a reviewer', () => {
  test('publishes and unpublishes an own locale, without what all locales share', async () => {
    const data = { title: 'Tema', number: 5, _status: 'published' }
    expect((await save('reviewer', 'locale=es', data)).status).toBe(200)
    expect(await live()).toEqual({
      title: { fr: 'Thème', es: 'Tema' },
      es: 'published',
      number: 1,
    })
    expect((await save('reviewer', 'locale=es', { _status: 'draft' })).status).toBe(200)
    expect((await live()).es).toBe('draft')
  })

  test('is refused every other locale', async () => {
    expect((await save('reviewer', 'locale=en', { _status: 'published' })).status).toBe(403)
    const all = await save('reviewer', 'locale=es&publishAllLocales=true', { title: 'Tema' })
    expect([all.status, all.messages]).toEqual([
      403,
      ['This would publish or unpublish languages that are not yours.'],
    ])
    expect(await live()).toEqual(FRENCH_ONLY)
  })
})

describe('versions, trash and deletion', () => {
  test('a version is restored in the languages that one may write', async () => {
    const versions = await rest(app, 'GET', `themes/versions?where[parent][equals]=${theme}`, {
      by: who.viewer,
    })
    const restore = async (by: string, locale: string) => {
      const path = `themes/versions/${versions.body.docs[0].id}?locale=${locale}`
      return (await rest(app, 'POST', path, { by: who[by] })).status
    }
    for (const by of ['translator', 'reviewer']) {
      expect([await restore(by, 'es'), await restore(by, 'fr')]).toEqual([200, 403])
    }
    expect(await restore('viewer', 'es')).toBe(403)
    expect(await restore('editor', 'fr')).toBe(200)
  })

  test('an editor moves to the trash and back, an administrator deletes', async () => {
    const refused = await rest(app, 'DELETE', `themes/${theme}`, {
      by: who.editor,
      language: 'fr',
    })
    expect([refused.status, refused.messages]).toEqual([
      403,
      ['Vous ne pouvez pas supprimer définitivement. Mettez plutôt l’entrée à la corbeille.'],
    ])
    const deletedAt = new Date().toISOString()
    expect((await save('editor', 'locale=fr', { deletedAt })).status).toBe(200)
    expect((await save('editor', 'locale=fr&trash=true', { deletedAt: null })).status).toBe(200)
    expect((await rest(app, 'DELETE', `themes/${theme}`, { by: who.admin })).status).toBe(200)
  })
})

describe('reading', () => {
  const titles = async (by: string, query: string) => {
    const path = `themes?where[id][equals]=${theme}&${query}`
    const { status, body } = await rest(app, 'GET', path, by in who ? { by: who[by] } : {})
    return [status, body.docs?.map(({ title }: { title?: string }) => title ?? null)]
  }

  test('anonymous callers are refused, drafts and versions too', async () => {
    expect(await titles('nobody', 'locale=fr')).toEqual([403, undefined])
    expect(await titles('nobody', 'locale=all&draft=true&trash=true')).toEqual([403, undefined])
    expect((await rest(app, 'GET', 'themes/versions')).status).toBe(403)
  })

  test('people read drafts', async () => {
    await save('translator', 'locale=es', { title: 'Tema' })
    expect(await titles('viewer', 'locale=es&draft=true')).toEqual([200, ['Tema']])
  })

  test('a client without preview reads nothing here: what is published, it reads by delivery', async () => {
    await save('editor', 'locale=es', { title: 'Tema', summary: 'Secreto', _status: 'published' })
    await save('editor', 'locale=es', { title: 'Borrador', _status: 'draft' })
    for (const query of ['locale=fr', 'locale=es&draft=true', 'locale=all']) {
      expect((await titles('reader', query))[0]).toBe(403)
    }
    expect((await rest(app, 'GET', 'media', { by: who.reader })).status).toBe(403)
    expect(await titles('previewer', 'locale=es&draft=true')).toEqual([200, ['Borrador']])
  })

  test('a client writes nothing and sees no version', async () => {
    const by = who.previewer
    const data = { title: 'X' }
    expect((await rest(app, 'PATCH', `themes/${theme}?locale=fr`, { by, data })).status).toBe(403)
    expect((await rest(app, 'GET', 'themes/versions', { by })).status).toBe(403)
  })
})
