import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ENTRY_OPERATIONS } from './operations.js'
import { PEOPLE_OPERATIONS } from './peopleOperations.js'
import { lookAtPlaces } from './places.js'
import { TRANSLATION_OPERATIONS } from './translationOperations.js'
import { UPLOAD_OPERATIONS } from './uploadOperations.js'
import { startWorld, type World } from './world.js'

const OPERATIONS = [
  ...ENTRY_OPERATIONS,
  ...UPLOAD_OPERATIONS,
  ...TRANSLATION_OPERATIONS,
  ...PEOPLE_OPERATIONS,
]

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
  test.each(OPERATIONS)('$name', async ({ prepare, tidy, status = 200 }) => {
    const operation = await prepare(world)
    const looked = await lookAtPlaces(world, operation)
    const { answer, states, torn } = looked
    expect([answer.status, states], answer.messages.join(' ')).toEqual([status, 2])
    expect(torn.slice(0, 3)).toEqual([])
    places += looked.places
    await tidy?.(world)
  })
})
