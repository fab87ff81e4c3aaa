import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { failEach } from './failures.js'
import { ENTRY_OPERATIONS } from './operations.js'
import { PEOPLE_OPERATIONS } from './peopleOperations.js'
import { TRANSLATION_OPERATIONS } from './translationOperations.js'
import { UPLOAD_OPERATIONS } from './uploadOperations.js'
import { startWorld, type World } from './world.js'

/** Each document of several is an operation of its own, which is here already. */
const OPERATIONS = [
  ...ENTRY_OPERATIONS,
  ...UPLOAD_OPERATIONS,
  ...TRANSLATION_OPERATIONS,
  ...PEOPLE_OPERATIONS,
].filter(({ documents = 1 }) => documents === 1)

let world: World
let runs = 0
beforeAll(async () => {
  world = await startWorld()
}, 300_000)
afterAll(async () => {
  await world.app.stop()
  console.info(`${runs} statements failed, 0 torn`)
})

const isWrite = (sql: string) => /^\s*(insert|update|delete|commit)\b/i.test(sql)

describe('a full disk at any of its statements undoes it, and the answer says so', () => {
  test.each(OPERATIONS)(
    '$name',
    async ({ prepare, tidy, ...operation }) => {
      const input = { ...operation, code: 'SQLITE_FULL', counts: isWrite } as const
      const failing = await failEach(world, await prepare(world), input)
      expect(failing.wrong).toEqual([])
      expect(failing.last.status).toBe(operation.status ?? 200)
      runs += failing.runs
      await tidy?.(world)
    },
    120_000,
  )
})
