import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { DashboardRow, Totals } from '../../../src/translation/api/types.js'
import { TRANSLATION_STATES } from '../../../src/translation/records/types.js'
import { create, type Id, update } from '../../helpers/entries.js'
import { startPayload } from '../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import { lineOf, list, startWorld, titles, type World } from './dashboardWorld.js'

let world: World
let app: World['app']
let editor: Identity
let reviewer: Identity
let translator: Identity
let viewer: Identity
let programme: Id
let water: Id
let soil: Id
let story: Id
beforeAll(async () => {
  world = await startWorld()
  ;({ app, editor, reviewer, translator, viewer, programme, water, soil, story } = world)
})
afterAll(() => app.stop())

describe('the list', () => {
  test('says of each entry where it stands in every language', async () => {
    const row = await lineOf(world, `themes:${soil}`)
    expect(row).toMatchObject({
      collection: 'themes',
      id: String(soil),
      title: 'Le sol en quatre mots',
      sourceLocale: 'fr',
      words: 5,
      targets: {
        es: { state: 'stale', words: { stale: 5 }, owner: null, due: null },
        en: { state: 'missing', words: { missing: 5 } },
      },
    })
    expect(row).not.toHaveProperty('record')
  })

  test('names the languages, and counts all rows', async () => {
    const { locales, total, page, pages } = await list(world)
    expect(locales.map(({ code }) => code)).toEqual(['fr', 'es', 'en'])
    expect([total, page, pages]).toEqual([5, 1, 1])
  })

  test.each([
    ['state=stale&locale=es', ['Le sol en quatre mots']],
    ['state=stale', ['Le sol en quatre mots']],
    ['state=stale&locale=en', []],
    ['state=draft&locale=es', ['Eau et énergie']],
    ['locale=fr', []],
    ['collection=stories', ['Une école']],
    ['collection=themes&search=air', ['Air']],
    ['search=énergie', ['Eau et énergie']],
    ['search=ÉCOLE', ['Une école']],
    ['search=sol%20quatre', ['Le sol en quatre mots']],
    ['search=%25', ['Air', 'Eau et énergie', 'Le sol en quatre mots', 'Un programme', 'Une école']],
    ['search=s_l', ['Le sol en quatre mots']],
    ['mine=true', []],
  ])('can be narrowed by %s', async (query, expected) => {
    expect((await titles(world, `?${query}`)).sort()).toEqual(expected)
  })

  test('can be narrowed to a theme, or a programme', async () => {
    expect(await titles(world, `?theme=${water}&sort=title`)).toEqual([
      'Eau et énergie',
      'Une école',
    ])
    const all = await titles(world, `?programme=${programme}&sort=title`)
    expect(all).toEqual(['Air', 'Eau et énergie', 'Le sol en quatre mots', 'Un programme'])
  })

  test('takes the key of a collection for its slug', async () => {
    expect((await list(world, '?collection=keyResults')).total).toBe(0)
    expect((await list(world, '?collection=key-results')).total).toBe(0)
  })

  test('comes in the order asked for', async () => {
    const byTitle = await titles(world, '?sort=title')
    expect(byTitle[0]).toBe('Air')
    expect(await titles(world, '?sort=-title')).toEqual([...byTitle].reverse())
    expect((await titles(world, '?sort=-words'))[0]).toBe('Le sol en quatre mots')
    expect((await titles(world, '?sort=wordsLeft'))[0]).toBe('Air')
    const times = (await list(world)).rows.map(({ changedAt }) => changedAt)
    expect(times).toEqual([...times].sort().reverse())
  })

  test('comes in pages that together are everything, each row once', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => list(world, `?sort=words&limit=2&page=${page}`)),
    )
    expect(pages.map(({ rows, total, pages: all }) => [rows.length, total, all])).toEqual([
      [2, 5, 3],
      [2, 5, 3],
      [1, 5, 3],
    ])
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ key }) => key))).size).toBe(5)
    expect(await list(world, '?limit=2&page=9')).toMatchObject({ rows: [], total: 5, pages: 3 })
  })

  test.each([
    ['locale=de', 'locale: expected one of fr, es, en, got “de”.'],
    ['state=done', 'state: expected one of missing, draft, stale, inReview, approved, got “done”.'],
    ['sort=owner', /^sort: expected one of changedAt, -changedAt, title, .*, got “owner”\.$/],
    ['collection=users', /^collection: expected one of programmes, themes, .*, got “users”\.$/],
    ['page=0', 'page: expected a whole number from 1 to 100000, got “0”.'],
    ['limit=101', 'limit: expected a whole number from 1 to 100, got “101”.'],
    ['limit=ten', 'limit: expected a whole number from 1 to 100, got “ten”.'],
    ['mine=yes', 'mine: expected “true” or “false”, got “yes”.'],
    ['theme=3%20es%3Dstale', 'theme: expected the identifier of an entry, got “3 es=stale”.'],
  ])('refuses %s and says what was expected', async (query, expected) => {
    const answer = await rest(app, 'GET', `translation/dashboard?${query}`, { by: editor })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.code).toBe('BAD_USER_INPUT')
    expect(answer.messages[0]).toMatch(expected)
  })

  test('speaks the language of whoever asks', async () => {
    const ask = { by: editor, language: 'fr' }
    const { messages } = await rest(app, 'GET', 'translation/dashboard?limit=0', ask)
    expect(messages).toEqual([
      'limit\u00a0: valeur attendue\u00a0: un nombre entier de 1 à 100\u00a0; valeur reçue\u00a0: «\u00a00\u00a0».',
    ])
  })
})

describe('totals', () => {
  const totals = async (query = '') =>
    (await rest(app, 'GET', `translation/totals${query}`, { by: editor })).body as Totals

  function sumOf(rows: readonly DashboardRow[], code: string) {
    const targets = rows.flatMap(({ targets }) => targets[code] ?? [])
    const words = TRANSLATION_STATES.map((state) => [
      state,
      targets.reduce((sum, target) => sum + target.words[state], 0),
    ])
    return { entries: targets.length, words: Object.fromEntries(words) as unknown }
  }

  test.each(['', '?collection=themes', '?locale=es&state=stale', '?search=sol'])(
    'are the sum of the rows: %s',
    async (query) => {
      const { rows } = await list(world, query)
      const { locales } = await totals(query)
      for (const code of ['fr', 'es', 'en']) expect(locales[code]).toEqual(sumOf(rows, code))
    },
  )

  test('follow a save at once, however often they were asked for', async () => {
    await totals('?collection=stories')
    await update(app, 'stories', story, { title: 'Une école de plus' }, { draft: true })
    const { locales } = await totals('?collection=stories')
    expect(locales.es?.words.missing).toBe(4)
    await update(app, 'stories', story, { title: 'Une école' }, { draft: true })
    expect((await totals('?collection=stories')).locales.es?.words.missing).toBe(2)
  })
})

describe('who may not', () => {
  const asks: [string, string][] = [
    ['GET', 'translation/dashboard'],
    ['GET', 'translation/totals'],
    ['GET', 'translation/people?locale=es'],
    ['POST', 'translation/assign'],
  ]

  test.each(asks)('%s %s: nobody without an account, and no API client', async (method, path) => {
    const data = method === 'POST' ? { data: {} } : {}
    const nobody = await rest(app, method, path, data)
    expect(nobody.status).toBe(401)
    for (const scope of ['read', 'preview'] as const) {
      const by = await asApiClient(app, [scope])
      const client = await rest(app, method, path, { by, ...data })
      expect([client.status, client.body.errors[0].data.code]).toEqual([403, 'NOT_ALLOWED'])
    }
  })

  test('a collection whose drafts somebody may not read is left out of everything', async () => {
    const none = { readDraft: 'none' } as const
    const other = await startPayload({ plugin: { rights: { viewer: { stories: none } } } })
    await create(other, 'stories', { title: 'Un récit', sourceLocale: 'fr' }, { draft: true })
    await create(other, 'programmes', { name: 'Un programme' }, { draft: true })
    const by = await asUser(other, 'viewer')
    const { body } = await rest(other, 'GET', 'translation/dashboard', { by })
    expect(body.rows.map(({ title }: DashboardRow) => title)).toEqual(['Un programme'])
    const totals = await rest(other, 'GET', 'translation/totals', { by })
    expect(totals.body.locales.es.entries).toBe(1)
    await other.stop()
  })

  test('people are shown to those who may give work to them', async () => {
    const names = async (by: Identity) =>
      (await rest(app, 'GET', 'translation/people?locale=es', { by })).body.people
    const ids = (await names(reviewer)).map(({ id }: { id: string }) => id)
    expect(ids.sort()).toEqual([editor, reviewer, translator].map(({ id }) => String(id)).sort())
    expect(await names(translator)).toEqual([{ id: String(translator.id), name: 'A translator' }])
    expect(await names(viewer)).toEqual([])
    const { status } = await rest(app, 'GET', 'translation/people', { by: editor })
    expect(status).toBe(400)
  })
})
