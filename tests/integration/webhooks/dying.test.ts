import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { syncEntry } from '../../../src/editions/syncEntry.js'
import { verifyEditions } from '../../../src/editions/verifyEditions.js'
import { slugOf } from '../../../src/entries/slugOf.js'
import { tellMoments } from '../../../src/feed/tellMoments.js'
import { repairAtStart } from '../../../src/repair/repairAtStart.js'
import { create, type Id, publicLocales, update } from '../../helpers/entries.js'
import { startPayload } from '../../helpers/payload.js'
import type { World } from '../delivery/world.js'
import { followerOf } from '../feed/follower.js'
import { freeze, pass } from '../schedule/world.js'
import { dyingAt } from './dying.js'
import { type Receiver, startReceiver } from './receiver.js'
import { plainTarget, setTargets, tell } from './targets.js'

const published = { _status: 'published' }
const es = { locale: 'es' } as const
/** More writes than an operation has. */
const MOST_WRITES = 30

let world: World
let receiver: Receiver
beforeAll(async () => {
  const app = await startPayload()
  const programme = (await create(app, 'programmes', { name: 'Programme', ...published })).id
  // All of a world that is needed here.
  world = { ...app, ids: { programme } } as World
  receiver = await startReceiver()
  setTargets(world, [plainTarget('webhook:one', receiver.url)])
})
beforeEach(freeze)
afterEach(() => void vi.useRealTimers())
afterAll(async () => {
  await receiver.stop()
  await world.stop()
})

const { theme } = followerOf(() => world)

/** What the receiver of both languages knows by now: those in which the entry is public. */
function known(): string[] {
  const locales = new Set(['es', 'fr'])
  for (const { body } of receiver.got) {
    if (body.kind === 'removed') locales.delete(String(body.locale))
    else locales.add(String(body.locale))
  }
  return [...locales].sort()
}

/** What a server does that starts after the kill, and within the next minutes. */
async function startAgain(): Promise<void> {
  const { payload, settings } = world
  const torn = await repairAtStart(payload, settings)
  await verifyEditions({ payload, settings, repair: true, torn })
  pass(5)
  await tellMoments(world)
  await tell(world)
}

const OPERATIONS: [what: string, act: (id: Id) => Promise<unknown>][] = [
  ['a publication', (id) => update(world, 'themes', id, { title: 'Mata dos', ...published }, es)],
  ['an unpublication', (id) => update(world, 'themes', id, { _status: 'draft' }, es)],
  [
    'a sync outside of any transaction, as after a deletion',
    async (id) => {
      const { payload, settings } = world
      const collection = slugOf(settings, 'themes')
      await payload.db.deleteOne({ collection, where: { id: { equals: id } } })
      await syncEntry({ payload, settings, type: 'themes', id })
    },
  ],
]

test.each(OPERATIONS)(
  'whichever write of %s comes after a kill, the receiver knows in the end what is public',
  async (what, act) => {
    const wrong: string[] = []
    let kills = 0
    for (let isFar = true; isFar && kills < MOST_WRITES; kills += 1) {
      const id = await theme(`Mata ${what} ${kills}`)
      await update(world, 'themes', id, { title: `Mata ${what} ${kills}`, ...published }, es)
      await tell(world)
      receiver.got.length = 0
      isFar = await dyingAt(world, kills + 1, () => act(id))
      await startAgain()
      const shown = await publicLocales(world, 'themes', id)
      if (known().join() !== [...shown].sort().join())
        wrong.push(`write ${kills + 1}: heard ${known().join()}, public ${shown.join()}`)
    }
    expect(wrong).toEqual([])
    expect(kills).toBeGreaterThan(3)
  },
  120_000,
)
