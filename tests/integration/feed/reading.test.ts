import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { countRows } from '../../../src/database/readRows.js'
import { takeTurn } from '../../../src/database/units.js'
import { forgetSlug } from '../../../src/editions/formerSlugs.js'
import { slugOf } from '../../../src/entries/slugOf.js'
import { forgetTold } from '../../../src/feed/forgetTold.js'
import { tellMoments } from '../../../src/feed/tellMoments.js'
import { remove, update } from '../../helpers/entries.js'
import { beforeReads, watchReads } from '../../helpers/reads.js'
import { startWorld, type World } from '../delivery/world.js'
import { followerOf } from './follower.js'

const DAY = 86_400_000
const published = { _status: 'published' }

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const { query, ask, after, cursor, told, theme } = followerOf(() => world)

/** Each with another argument: equal fields are resolved once. */
const manyReads = (since: string, count: number) => {
  const asked = (_: unknown, at: number) =>
    `a${at}: changes(since: "${since}", first: ${(at % 100) + 1}) { cursor }`
  return query(`{ ${Array.from({ length: count }, asked).join(' ')} }`)
}

test('a request asks once for positions and once who shows an image, however often it reads the feed', async () => {
  const since = await cursor()
  await update(world, 'media', world.ids.photo, { alt: 'Encore un texte' })
  const reads = watchReads(world)
  await after(since)
  const one = reads.total()
  reads.restore()
  const more = watchReads(world)
  const { errors } = await manyReads(since, 30)
  const thirty = more.total()
  more.restore()
  expect(errors).toBeUndefined()
  // The page and its place for each, and the rest together.
  expect(thirty).toBeLessThanOrEqual(30 * 2 + one)
})

test('reads of the feed count in the cost of an operation', async () => {
  const since = await cursor()
  const { errors } = await manyReads(since, 198)
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COSTLY'])
})

test('a reader gets what has a place while another server gives places, and the rest later', async () => {
  const since = await cursor()
  await theme('Placé')
  expect(await told(since)).toEqual(['PUBLISHED THEME fr place'])
  await theme('Attend')
  const { payload, settings } = world
  const transactionID = (await payload.db.beginTransaction()) ?? ''
  const req = await createLocalReq({ req: { transactionID } }, payload)
  await takeTurn(req, `${slugOf(settings, 'changes')}:positions`)
  const page = await after(since).finally(() => payload.db.rollbackTransaction(transactionID))
  expect(page.nodes.map(({ slug }) => slug)).toEqual(['place'])
  expect((await after(page.cursor)).nodes.map(({ slug }) => slug)).toEqual(['attend'])
})

test('changes that nobody has read are forgotten, too', async () => {
  await theme('Jamais lu')
  await theme('Jamais lu non plus')
  const { payload, settings } = world
  await forgetTold(world, new Date(Date.now() + DAY))
  const collection = slugOf(settings, 'changes')
  expect(await countRows(payload, { collection, where: { kind: { exists: true } } })).toBe(1)
})

test('a reader whose changes are forgotten while they are read is told', async () => {
  const since = await cursor()
  for (const title of ['Un', 'Deux', 'Trois']) await theme(title)
  await after(since)
  for (const moment of [2, 3, 4]) {
    const from = await cursor()
    for (const title of ['Un', 'Deux', 'Trois']) await theme(`${title} ${moment}`)
    await after(from)
    let reads = 0
    const end = beforeReads(world, async () => {
      reads += 1
      if (reads === moment) await forgetTold(world, new Date(Date.now() + DAY))
    })
    const { data, errors } = await ask(`(since: "${from}")`).finally(end)
    const codes = errors?.map(({ extensions }) => extensions.code) ?? []
    const slugs = data?.changes.nodes.map(({ slug }) => slug) ?? []
    expect(codes[0] ?? slugs.length).toBeOneOf(['CHANGES_GONE', 3])
  }
})

test('an entry that cannot be told keeps no other from being told, and is told later', async () => {
  const { payload, settings } = world
  const [failing, other] = [await theme('Plus tard'), await theme('Tout de suite')]
  const since = await cursor()
  await payload.db.updateMany({
    ...{ collection: slugOf(settings, 'editions'), returning: false },
    where: { ref: { in: [`themes:${failing}`, `themes:${other}`] } },
    data: { told: 'no', updatedAt: null },
  })
  const find = payload.db.find.bind(payload.db)
  const database = vi.spyOn(payload.db, 'find').mockImplementation((args) => {
    const isOfIt = JSON.stringify(args.where ?? {}).includes(`"themes:${failing}"`)
    return isOfIt ? Promise.reject(new Error('The database fails.')) : find(args)
  })
  await tellMoments(world)
  database.mockRestore()
  expect(await told(since)).toEqual(['PUBLISHED THEME fr tout-de-suite'])
  await tellMoments(world)
  expect((await told(since)).at(-1)).toBe('PUBLISHED THEME fr plus-tard')
})

test('a former slug that is forgotten is told, so that caches drop where it led', async () => {
  const id = await theme('Ancien nom')
  await update(world, 'themes', id, { slug: 'nouveau-nom', ...published })
  const since = await cursor()
  expect(await forgetSlug(world, 'ancien-nom')).toHaveLength(1)
  expect(await told(since)).toEqual(['CHANGED THEME fr nouveau-nom'])
  await remove(world, 'themes', id)
})
