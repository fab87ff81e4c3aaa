import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ENTRY_OPERATIONS } from './operations.js'
import { lookAtPlaces } from './places.js'
import { startWorld, type World } from './world.js'

let world: World
let places = 0
beforeAll(async () => {
  world = await startWorld()
}, 300_000)
afterAll(async () => {
  await world.app.stop()
  console.info(`${places} places, 0 torn`)
})

describe('killed after any of its statements, it was done wholly or not at all', () => {
  test.each(ENTRY_OPERATIONS)('$name', async ({ prepare, status = 200 }) => {
    const operation = await prepare(world)
    const looked = await lookAtPlaces(world, operation)
    console.info(looked.places, looked.states, looked.torn.length)
    expect([looked.answer.status, looked.answer.messages]).toEqual([status, []])
    expect(looked.torn.slice(0, 3)).toEqual([])
    places += looked.places
  })
})
