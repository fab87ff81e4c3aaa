import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { create, type Id, remove, update } from '../../helpers/entries.js'
import type { Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import { eventsOf } from '../audit/log.js'
import { assign, lineOf, startWorld, titles, type World } from './dashboardWorld.js'

let world: World
let app: World['app']
let editor: Identity
let reviewer: Identity
let translator: Identity
let viewer: Identity
let air: Id
let soil: Id
beforeAll(async () => {
  world = await startWorld()
  ;({ app, editor, reviewer, translator, viewer, air, soil } = world)
})
afterAll(() => app.stop())

describe('assigning', () => {
  const keys = () => [`themes:${air}`, `themes:${soil}`]
  const owned = async (key: string) => {
    const { owner, due } = (await lineOf(world, key))?.targets.es ?? {}
    return [owner?.name ?? null, due]
  }

  test('gives several entries to somebody with a day, and tells the audit log', async () => {
    const owner = translator.id
    const data = { keys: keys(), locale: 'es', owner, due: '2026-11-30' }
    const events = await eventsOf(app, async () => {
      expect(await assign(world, editor, data)).toMatchObject({
        status: 200,
        body: { assigned: 2 },
      })
    })
    expect(events.map(({ action, locale, detail }) => [action, locale, detail])).toEqual([
      ['assign', 'es', `${owner}, 2026-11-30`],
      ['assign', 'es', `${owner}, 2026-11-30`],
    ])
    const named = events.map(({ entryTitle }) => entryTitle)
    expect(named.sort()).toEqual(['Air', 'Le sol en quatre mots'])
    for (const key of keys()) expect(await owned(key)).toEqual(['A translator', '2026-11-30'])
    expect((await titles(world, '?mine=true&sort=title', translator))[0]).toBe('Air')
    expect((await titles(world, '?mine=true&locale=en', translator)).length).toBe(0)
    expect((await titles(world, '?sort=due')).slice(0, 2).sort()).toEqual([
      'Air',
      'Le sol en quatre mots',
    ])
    expect(await eventsOf(app, () => assign(world, editor, data))).toEqual([])
  })

  test('stays when the entry is saved', async () => {
    await update(app, 'themes', air, { title: 'Air pur' }, { draft: true })
    expect(await owned(`themes:${air}`)).toEqual(['A translator', '2026-11-30'])
    await update(app, 'themes', air, { title: 'Air' }, { draft: true })
  })

  test('a translator gives back what is theirs, and takes on what they may translate', async () => {
    const data = { keys: keys(), locale: 'es' }
    expect((await assign(world, translator, data)).status).toBe(200)
    expect(await owned(`themes:${air}`)).toEqual([null, null])
    const mine = { ...data, owner: String(translator.id) }
    expect((await assign(world, translator, mine)).body).toEqual({ assigned: 2 })
    expect(await owned(`themes:${soil}`)).toEqual(['A translator', null])
    await assign(world, reviewer, data)
    expect(await owned(`themes:${soil}`)).toEqual([null, null])
  })

  test.each([
    ['a translator to somebody else', () => translator, () => editor.id, 'es'],
    ['a translator what is not theirs to nobody', () => translator, () => null, 'es'],
    ['a translator another language to themselves', () => translator, () => editor.id, 'en'],
    ['a reviewer another language', () => reviewer, () => editor.id, 'en'],
    ['a viewer anything', () => viewer, () => translator.id, 'es'],
  ])('%s: refused, and nothing is written', async (_name, by, owner, locale) => {
    const { status, body } = await assign(world, by(), { keys: keys(), locale, owner: owner() })
    expect([status, body.errors[0].data.code]).toEqual([403, 'NOT_ALLOWED'])
    expect(await owned(`themes:${air}`)).toEqual([null, null])
  })

  test.each<[string, () => Record<string, unknown>, string | RegExp]>([
    ['no keys', () => ({ keys: [] }), /^keys: expected a list of 1 to 500 entries/],
    ['too many', () => ({ keys: Array.from({ length: 501 }, (_, at) => `themes:${at}`) }), /^keys/],
    [
      'an entry that is not there',
      () => ({ keys: [`themes:${air}`, 'themes:999999'] }),
      'keys: expected entries that exist and are not in the trash, got “themes:999999”.',
    ],
    [
      'the source language',
      () => ({ locale: 'fr' }),
      'locale: expected a language that all of these entries are translated into, got “fr”.',
    ],
    ['another language', () => ({ locale: 'de' }), /^locale: expected one of fr, es, en/],
    ['a stranger', () => ({ owner: '999999' }), /^owner: expected the account of a user/],
    ['somebody who may not', () => ({ owner: viewer.id }), /^owner: expected the account/],
    [
      'no day',
      () => ({ due: '2026-02-30' }),
      'due: expected a day such as 2026-11-30, or null, got “2026-02-30”.',
    ],
    ['no word of an owner', () => ({ owner: undefined }), /^owner: expected/],
  ])('%s: refused, and nothing is written', async (_name, part, expected) => {
    const data = { keys: keys(), locale: 'es', owner: translator.id, ...part() }
    const body = { due: null, ...data }
    const answer = await rest(app, 'POST', 'translation/assign', { by: editor, data: body })
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([400, 'BAD_USER_INPUT'])
    expect(answer.messages[0]).toMatch(expected)
    expect(await owned(`themes:${air}`)).toEqual([null, null])
  })

  test('a body that is no object is refused', async () => {
    const { status, messages } = await rest(app, 'POST', 'translation/assign', {
      by: editor,
      data: [],
    })
    expect(status).toBe(400)
    expect(messages).toEqual([
      'Request body: expected a JSON object with keys, locale, owner, due.',
    ])
  })
})

test('what lies in the trash is in no list and cannot be assigned; brought back, it is', async () => {
  const trash = (deletedAt: string | null) => update(app, 'themes', air, { deletedAt })
  await trash('2026-11-01T00:00:00.000Z')
  expect(await titles(world, '?search=air')).toEqual([])
  const refused = await assign(world, editor, { keys: [`themes:${air}`], locale: 'es' })
  expect(refused.status).toBe(400)
  await trash(null)
  expect(await titles(world, '?search=air')).toEqual(['Air'])
})

test('an entry deleted for good takes its row with it', async () => {
  const { id } = await create(
    app,
    'stories',
    { title: 'Pour peu', sourceLocale: 'fr' },
    { draft: true },
  )
  expect((await titles(world, '?search=peu')).length).toBe(1)
  await remove(app, 'stories', id)
  expect(await titles(world, '?search=peu')).toEqual([])
})
