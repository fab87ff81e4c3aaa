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
afterAll(() => world.app.stop())

describe('killed after any of its statements, it was done wholly or not at all', () => {
  test.each(OPERATIONS)('$name', async ({ prepare, tidy, status = 200, documents = 1 }) => {
    const looked = await lookAtPlaces(world, await prepare(world), { documents })
    const { answer, states, torn } = looked
    expect([answer.status, states], answer.messages.join(' ')).toEqual([status, documents + 1])
    expect(torn.slice(0, 3)).toEqual([])
    places += looked.places
    await tidy?.(world)
  })
})

test('that was looked at in more than 1,200 places', () => {
  console.info(`${places} places looked at, 0 torn`)
  expect(places).toBeGreaterThan(1200)
})
