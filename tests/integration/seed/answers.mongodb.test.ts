import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { seed } from '../../../src/cli/seed/seed.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { seedQueries, withoutMoments } from '../../helpers/seedQueries.js'

// Runs once, where there is a MongoDB, and starts both databases itself.
let sqlite: TestPayload
let mongodb: TestPayload

beforeAll(async () => {
  sqlite = await startPayload({ database: 'sqlite' })
  mongodb = await startPayload({ database: 'mongodb' })
  await seed({ ...sqlite, log: () => {} })
  await seed({ ...mongodb, log: () => {} })
}, 300_000)
afterAll(async () => {
  await sqlite.stop()
  await mongodb.stop()
})

describe('the same question on SQLite and on MongoDB', () => {
  it('is asked twenty times', () => {
    expect(seedQueries().size).toBe(20)
  })

  it.each([...seedQueries()])('has the same answer, to the byte: %s', async (_name, query) => {
    const [one, other] = [await sqlite.graphql(query), await mongodb.graphql(query)]
    expect(one.errors).toBeUndefined()
    expect(withoutMoments(other.data)).toBe(withoutMoments(one.data))
  })
})
