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
afterAll(() => world.app.stop())

/** A lock is met where a transaction begins or ends as well, and waited for. */
const FAILURES = [
  { code: 'SQLITE_FULL', counts: (sql: string) => WRITES.test(sql) || sql === 'COMMIT' },
  { code: 'SQLITE_BUSY', counts: (sql: string) => WRITES.test(sql) },
] as const
const WRITES = /^\s*(insert|update|delete)\b/i
/** The long run of the tests lets every one of them fail. */
const isLong = process.env.TEST_LONG === '1'
const EVERY = isLong ? 1 : 4
const LEAST = isLong ? 400 : 100
/** All operations meet a full disk; in the long run all of them meet a lock, too. */
const ALSO_LOCKED = ['publish', 'restore of a version', 'save of translations', 'a sign-in']

describe.each(FAILURES)(
  '$code at any of its writes undoes it, and the answer says why',
  (failure) => {
    const isFull = failure.code === 'SQLITE_FULL'
    const operations = OPERATIONS.filter(
      ({ name }) => isLong || isFull || ALSO_LOCKED.includes(name),
    )
    test.each(operations)(
      '$name',
      async ({ prepare, tidy, stride = 1, ...operation }) => {
        const input = { ...operation, ...failure, stride: stride * EVERY }
        const failing = await failEach(world, await prepare(world), input)
        expect(failing.wrong).toEqual([])
        expect(failing.last.status).toBe(operation.status ?? 200)
        runs += failing.runs
        await tidy?.(world)
      },
      120_000,
    )
  },
)

test(`that was tried at more than ${LEAST} writes`, () => {
  console.info(`${runs} writes failed, 0 torn`)
  expect(runs).toBeGreaterThan(LEAST)
})
