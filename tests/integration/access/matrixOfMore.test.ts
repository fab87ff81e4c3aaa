import { afterAll, beforeAll, expect, test } from 'vitest'

import { tryEntries } from './matrix/run.js'
import { startWorld, type World } from './matrix/world.js'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

test.each(['testimonials', 'stories', 'documents'] as const)(
  '%s: everybody can do what was promised, and nothing else',
  async (key) => {
    const { count, differences } = await tryEntries(world, key)
    console.info(`${world.database}, ${key}: ${count} combinations, ${differences.length} differ`)
    expect(differences).toEqual([])
  },
  600_000,
)
