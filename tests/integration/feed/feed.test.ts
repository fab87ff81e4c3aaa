import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'

import { countRows } from '../../../src/database/readRows.js'
import { slugOf } from '../../../src/entries/slugOf.js'
import { fillTold } from '../../../src/feed/fillTold.js'
import { forgetTold } from '../../../src/feed/forgetTold.js'
import { tellMoments } from '../../../src/feed/tellMoments.js'
import { CONSENT, create, remove, update } from '../../helpers/entries.js'
import { asUser } from '../../helpers/people.js'
import { startWorld, type World } from '../delivery/world.js'
import { pass, schedule, freeze, inMinutes } from '../schedule/world.js'
import { type Change, FIELDS, followerOf } from './follower.js'

const published = { _status: 'published' }

let world: World
beforeAll(async () => {
  world = await startWorld({ plugin: { delivery: { cacheBytes: 4_000_000 } } })
})
afterAll(() => world.stop())
afterEach(() => void vi.useRealTimers())

const { ask, after, cursor, told, theme } = followerOf(() => world)

test('a change says what front ends need to follow it, and no more when the entry is gone', async () => {
  const since = await cursor()
  const id = await theme('Essai')
  await update(world, 'themes', id, { title: 'Essai deux', ...published })
  await update(world, 'themes', id, { title: 'Ensayo', ...published }, { locale: 'es' })
  await remove(world, 'themes', id)
  const { nodes, hasNextPage } = await after(since)
  const [first] = nodes
  const uid = first!.entryId as string
  expect(first).toEqual({
    ...{
      kind: 'PUBLISHED',
      entryId: uid,
      entryKey: `themes:${uid}:fr`,
      type: 'THEME',
      locale: 'fr',
    },
    ...{ slug: 'essai', url: 'https://site.example/fr/themes/essai' },
    ...{ tags: ['list-themes', `entry-${uid}`, 'all-themes'], at: expect.any(String) as string },
  })
  expect(nodes.map(({ kind, locale, slug }) => [kind, locale, slug].join(' '))).toEqual([
    'PUBLISHED fr essai',
    'CHANGED fr essai',
    'PUBLISHED es ensayo',
    'REMOVED es ensayo',
    'REMOVED fr essai',
  ])
  expect(Object.keys(nodes.at(-1)!)).toEqual(FIELDS.split(' '))
  expect(hasNextPage).toBe(false)
})

test('a reader gets all changes in pages of any size, each once', async () => {
  const since = await cursor()
  const id = await theme('Pages')
  for (const title of ['Un', 'Deux', 'Trois'])
    await update(world, 'themes', id, { title, ...published })
  await remove(world, 'themes', id)
  const kinds: unknown[] = []
  let page = await after(since, 2)
  kinds.push(...page.nodes.map(({ kind }) => kind))
  while (page.hasNextPage) {
    page = await after(page.cursor, 2)
    kinds.push(...page.nodes.map(({ kind }) => kind))
  }
  expect(kinds).toEqual(['PUBLISHED', 'CHANGED', 'CHANGED', 'CHANGED', 'REMOVED'])
  expect((await after(page.cursor)).nodes).toEqual([])
})

test('drafts and saves that change nothing are not told', async () => {
  const id = await theme('Silence')
  const since = await cursor()
  await update(world, 'themes', id, { title: 'Brouillon' }, { draft: true })
  await create(world, 'themes', { kind: 'theme', title: 'Caché' }, { draft: true })
  await update(world, 'themes', id, { title: 'Silence', ...published })
  expect(await told(since)).toEqual([])
  await update(world, 'themes', id, { _status: 'draft' })
  expect(await told(since)).toEqual(['REMOVED THEME fr silence'])
})

test.skipIf(process.env.TEST_DATABASE === 'mongodb')(
  'nothing of an undone operation is told',
  async () => {
    const id = await theme('Avant')
    const since = await cursor()
    const { payload } = world
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    const req = await createLocalReq({ req: { transactionID } }, payload)
    await update(world, 'themes', id, { title: 'Annulé', ...published }, { more: { req } })
    await payload.db.rollbackTransaction(transactionID)
    expect(await told(since)).toEqual([])
  },
)

test.runIf(process.env.TEST_DATABASE === 'postgres')(
  'a transaction that ends after a later one is told after it',
  async () => {
    const [slow, quick] = [await theme('Lent'), await theme('Rapide')]
    const since = await cursor()
    const { payload } = world
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    const req = await createLocalReq({ req: { transactionID } }, payload)
    await update(world, 'themes', slow, { title: 'Lent bis', ...published }, { more: { req } })
    await update(world, 'themes', quick, { title: 'Rapide bis', ...published })
    const before = await after(since)
    expect(before.nodes.map(({ slug }) => slug)).toEqual(['rapide'])
    await payload.db.commitTransaction(transactionID)
    expect((await after(before.cursor)).nodes.map(({ slug }) => slug)).toEqual(['lent'])
  },
)

test('a schedule is told at its moment and not before, by whoever looks first', async () => {
  const id = await theme('Demain')
  await update(world, 'themes', id, { _status: 'draft' })
  const editor = await asUser(world, 'editor')
  const since = await cursor()
  freeze()
  expect((await schedule(world, editor, { id, at: inMinutes(5) })).status).toBe(200)
  await tellMoments(world)
  expect(await told(since)).toEqual([])
  pass(6)
  await tellMoments(world)
  await tellMoments(world)
  expect(await told(since)).toEqual(['PUBLISHED THEME fr demain'])
})

test('a consent that ends by its date, or is withdrawn, looks like any removal', async () => {
  const day = 86_400_000
  const until = new Date(Date.now() + day).toISOString()
  const voice = async (terms: object) => {
    const consent = (await create(world, 'consents', terms as Record<string, unknown>)).id
    const about = { consent, programme: world.ids.programme, attribution: { name: 'Ana' } }
    await create(world, 'testimonials', {
      ...about,
      date: '2001-01-01',
      quote: 'Oui.',
      ...published,
    })
    return consent
  }
  const withdrawn = await voice(CONSENT)
  await voice({ ...CONSENT, expiresOn: until })
  const since = await cursor()
  await update(world, 'consents', withdrawn, {
    status: 'withdrawn',
    withdrawnOn: new Date().toISOString(),
  })
  freeze()
  pass(2 * 24 * 60)
  await tellMoments(world)
  expect(await told(since)).toEqual(['REMOVED TESTIMONIAL fr ', 'REMOVED TESTIMONIAL fr '])
})

test('an image is told while a public entry shows it', async () => {
  const since = await cursor()
  const { photo } = world.ids
  await update(world, 'media', photo, { alt: 'Un autre texte' })
  const [change, ...others] = (await after(since)).nodes
  expect(others).toEqual([])
  expect(change).toMatchObject({
    kind: 'CHANGED',
    type: null,
    locale: null,
    entryKey: null,
    url: null,
  })
})

test('readers who follow while others publish all get the same, each change once', async () => {
  const since = await cursor()
  const titles = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `Ensemble ${letter}`)
  const writing = Promise.all(titles.map(theme))
  const follow = async () => {
    const found: Change[] = []
    let at = since
    while (found.length < titles.length) {
      const page = await after(at, 3)
      found.push(...page.nodes)
      at = page.cursor
    }
    return found.map(({ slug }) => slug)
  }
  const [first, ...others] = await Promise.all([follow(), follow(), follow(), follow()])
  await writing
  expect([...first].sort()).toEqual(titles.map((title) => title.toLowerCase().replace(' ', '-')))
  for (const other of others) expect(other).toEqual(first)
})

test('editions of an earlier release are no news', async () => {
  const since = await cursor()
  const { payload, settings } = world
  const collection = slugOf(settings, 'editions')
  await payload.db.updateMany({
    ...{ collection, where: { key: { exists: true } }, returning: false },
    data: { told: null, updatedAt: null },
  })
  await fillTold(world)
  await tellMoments(world)
  expect(await told(since)).toEqual([])
  expect(await countRows(payload, { collection, where: { told: { exists: false } } })).toBe(0)
})

test('no answer is kept: the next reader sees what came meanwhile', async () => {
  const since = await cursor()
  const args = `(since: "${since}")`
  expect((await ask(args)).data?.changes.nodes).toEqual([])
  await theme('Aussitôt')
  const { data, response } = await ask(args)
  expect(data?.changes.nodes).toHaveLength(1)
  expect(response.headers.get('cache-control')).toContain('s-maxage=0')
})

test('a cursor that the feed no longer goes back to is refused; the newest never is', async () => {
  const old = await cursor()
  await theme('Avant')
  await theme('Après')
  const since = await cursor()
  // Later than all that other tests noted in their future.
  await forgetTold(world, new Date(Date.now() + 30 * 86_400_000))
  const { errors } = await ask(`(since: "${old}")`)
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['CHANGES_GONE'])
  expect((await after(since)).nodes).toEqual([])
  await theme('Ensuite')
  expect(await told(since)).toEqual(['PUBLISHED THEME fr ensuite'])
  const wrong = await ask('(since: "x")')
  expect(wrong.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
})
