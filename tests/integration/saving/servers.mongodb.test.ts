import { afterAll, beforeAll, expect, test } from 'vitest'

import { findLatest } from '../../../src/entries/findLatest.js'
import { create, type Id, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'

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

test('saves of several languages on two servers at once all stand', async () => {
  for (let round = 0; round < 15; round += 1) {
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
})
