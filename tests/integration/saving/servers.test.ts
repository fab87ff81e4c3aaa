import { afterAll, beforeAll, expect, test } from 'vitest'

import { findLatest } from '../../../src/entries/findLatest.js'
import { create, type Id, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'

/** Rounds of three saves at once. */
const ROUNDS = process.env.TEST_LONG ? 200 : 15

/** Two servers on one database, each with turns of its own. */
let one: TestPayload
let other: TestPayload
let programme: Id
beforeAll(async () => {
  one = await startPayload()
  other = await startPayload({ beside: one })
  programme = (await create(one, 'programmes', { name: 'Programme' })).id
})
afterAll(async () => {
  await other.stop()
  await one.stop()
})

/** Five times as many as the pool of a server has connections, where it has one. */
const MANY = 50

test('saves of several languages on two servers at once all stand', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all([
      update(one, 'programmes', programme, { name: `fr ${round}` }, { locale: 'fr', draft: true }),
      update(
        other,
        'programmes',
        programme,
        { name: `es ${round}` },
        { locale: 'es', draft: true },
      ),
      update(
        other,
        'programmes',
        programme,
        { name: `en ${round}` },
        { locale: 'en', draft: true },
      ),
    ])
    const latest = await findLatest(
      { payload: one.payload },
      {
        collection: 'programmes',
        id: programme,
      },
    )
    expect(latest?.name).toEqual({ fr: `fr ${round}`, es: `es ${round}`, en: `en ${round}` })
  }
}, 600_000)

test('more saves at once than there are connections all stand', async () => {
  const made = await Promise.all(
    Array.from({ length: MANY }, (_, index) =>
      create(index % 2 ? one : other, 'programmes', { name: `Programme ${index}` }),
    ),
  )
  const saves = made.map(({ id }, index) =>
    update(index % 2 ? other : one, 'programmes', id, { name: `Nom ${index}` }, { draft: true }),
  )
  const saved = await Promise.all(saves)
  expect(saved.map(({ name }) => name)).toEqual(made.map((_, index) => `Nom ${index}`))
}, 600_000)
