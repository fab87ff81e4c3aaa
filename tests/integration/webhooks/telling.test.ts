import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { findRaw } from '../../../src/entries/store.js'
import { create, remove, update } from '../../helpers/entries.js'
import { startWorld, type World } from '../delivery/world.js'
import { followerOf } from '../feed/follower.js'
import { freeze, pass } from '../schedule/world.js'
import { type Receiver, startReceiver } from './receiver.js'
import { plainTarget, setTargets, tell } from './targets.js'

const published = { _status: 'published' }

let world: World
let receiver: Receiver
let other: Receiver
beforeAll(async () => {
  world = await startWorld()
  receiver = await startReceiver()
  other = await startReceiver()
})
beforeEach(async () => {
  setTargets(world, [plainTarget('webhook:one', receiver.url)])
  await tell(world)
  for (const one of [receiver, other]) {
    one.got.length = 0
    one.answer = () => ({ status: 204 })
  }
})
afterEach(() => void vi.useRealTimers())
afterAll(async () => {
  await Promise.all([receiver.stop(), other.stop()])
  await world.stop()
})

const { theme, after, cursor } = followerOf(() => world)

/** What came, in few words: `published themes fr essai`. */
const said = ({ got }: Receiver) =>
  got.map(({ body: { kind, type, locale, slug } }) => [kind, type, locale, slug].join(' '))

const rows = async () => {
  const found = await findRaw(world, { key: 'deliveries' })
  return found.map(({ target, state, attempts, answer }) => ({ target, state, attempts, answer }))
}

test('each public change is told once, in its order, as the feed tells it', async () => {
  const since = await cursor()
  const id = await theme('Essai')
  await update(world, 'themes', id, { title: 'Essai deux', ...published })
  await update(world, 'themes', id, { title: 'Brouillon' }, { draft: true })
  await update(world, 'themes', id, { title: 'Ensayo', ...published }, { locale: 'es' })
  await tell(world)
  await remove(world, 'themes', id)
  await tell(world)
  await tell(world)
  const inFrench = said(receiver).filter((line) => line.includes(' fr '))
  expect(inFrench).toEqual([
    'published themes fr essai',
    'changed themes fr essai',
    'removed themes fr essai',
  ])
  const inSpanish = said(receiver).filter((line) => line.includes(' es '))
  expect(inSpanish).toEqual(['published themes es ensayo', 'removed themes es ensayo'])
  expect(new Set(receiver.got.map((one) => one.id)).size).toBe(5)
  for (const one of receiver.got) expect(one.id).toMatch(/^msg_[0-9a-f]{32}$/)
  const feed = await after(since)
  // What both say in the same form.
  const words = ({ entryId, entryKey, slug, url, tags, at }: Record<string, unknown>) =>
    JSON.stringify({ entryId, entryKey, slug, url, tags, at })
  const told = receiver.got.map(({ body }) => words(body))
  expect(told.sort()).toEqual(feed.nodes.map(words).sort())
  for (const { body } of receiver.got) {
    const { nodes } = await after(String(body.cursor))
    const at = feed.nodes.findIndex((one) => words(one) === words(body))
    expect(nodes).toEqual(feed.nodes.slice(at + 1))
  }
})

test.skipIf(process.env.TEST_DATABASE === 'mongodb')(
  'nothing of an undone operation is told',
  async () => {
    const id = await theme('Avant')
    await tell(world)
    receiver.got.length = 0
    const { payload } = world
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    const req = await createLocalReq({ req: { transactionID } }, payload)
    await update(world, 'themes', id, { title: 'Annulé', ...published }, { more: { req } })
    await payload.db.rollbackTransaction(transactionID)
    await tell(world)
    expect(receiver.got).toEqual([])
  },
)

test('a receiver that fails gets the same message again, later and later, and the next ones then', async () => {
  freeze()
  receiver.answer = () => ({ status: 500 })
  await theme('Échoue')
  await tell(world)
  await theme('Attend')
  await tell(world)
  await tell(world)
  // What failed waits; what comes next is what tells whether the receiver is well again.
  expect(said(receiver)).toEqual(['published themes fr echoue', 'published themes fr attend'])
  pass(1)
  await tell(world)
  expect(receiver.got.map(({ attempt }) => attempt)).toEqual([1, 1, 2])
  receiver.answer = () => ({ status: 200 })
  pass(6)
  await tell(world)
  const [first, second, ...again] = receiver.got.map((one) => one.id)
  expect(again).toEqual([first, first, second])
  await tell(world)
  expect(receiver.got).toHaveLength(5)
})

test('a receiver that is gone is told no more of it, and one that asks for time gets it', async () => {
  freeze()
  receiver.answer = () => ({ status: 410 })
  await theme('Parti')
  await tell(world)
  pass(60 * 24)
  await tell(world)
  expect(receiver.got).toHaveLength(1)
  expect(await rows()).toContainEqual({
    ...{ target: 'webhook:one', state: 'givenUp', attempts: 1, answer: '410' },
  })
  receiver.answer = () => ({ status: 429, headers: { 'retry-after': '600' } })
  await theme('Patience')
  await tell(world)
  pass(9)
  await tell(world)
  expect(receiver.got).toHaveLength(2)
  receiver.answer = () => ({ status: 204 })
  pass(2)
  await tell(world)
  expect(receiver.got.map((one) => one.id)[2]).toBe(receiver.got[1]!.id)
})

test('a receiver that does not answer holds up no other', async () => {
  setTargets(world, [
    plainTarget('webhook:one', receiver.url),
    plainTarget('webhook:other', other.url),
  ])
  receiver.answer = () => 'nothing'
  for (const title of ['Un', 'Deux', 'Trois']) await theme(title)
  const round = tell(world)
  await vi.waitFor(() => expect(other.got).toHaveLength(3), { timeout: 30_000 })
  // All at a time, and none after another.
  await receiver.stop()
  await round
  receiver = await startReceiver()
  expect(said(other)).toEqual([
    'published themes fr un',
    'published themes fr deux',
    'published themes fr trois',
  ])
})

test('a target hears what it chooses, from when it is there; a cache hears what no feed tells', async () => {
  await theme('Trop tôt')
  await tell(world)
  const spanish = plainTarget('webhook:other', other.url, {
    takes: ({ locale }) => locale === 'es',
  })
  const purged: string[][] = []
  const cache = plainTarget('purge:cdn', receiver.url, {
    ...{ hearsAll: true, most: 30, takes: () => true },
    request: (messages) => {
      purged.push(messages.flatMap(({ change }) => change.tags))
      return { ...plainTarget('', receiver.url).request(messages.slice(0, 1), new Date()) }
    },
  })
  setTargets(world, [spanish, cache])
  const since = await cursor()
  await update(
    world,
    'themes',
    world.ids.first,
    { summary: 'Gobierno', ...published },
    { locale: 'es' },
  )
  const hidden = (await create(world, 'themes', { kind: 'theme', title: 'Caché' }, { draft: true }))
    .id
  await update(world, 'media', world.ids.photo, { alt: 'Autre texte' })
  await tell(world)
  expect(said(other)).toEqual(['changed themes es gobernanza'])
  expect(new Set(purged.flat())).toEqual(
    new Set([
      ...['list-themes', `entry-${world.uids.first}`, 'all-themes'],
      ...['list-media', `entry-${world.uids.photo}`, 'all-media'],
    ]),
  )
  expect(hidden).toBeDefined()
  const { nodes } = await after(since)
  expect(nodes.every(({ kind }) => typeof kind === 'string')).toBe(true)
})
