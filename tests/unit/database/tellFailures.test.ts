import type { BaseDatabaseAdapter } from 'payload'
import { describe, expect, test } from 'vitest'

import { notedFailure } from '../../../src/database/notedFailures.js'
import { failureOf } from '../../../src/database/failureOf.js'
import { locksOf } from '../../../src/database/locks.js'
import { tellFailures } from '../../../src/database/tellFailures.js'
import { PluginError } from '../../../src/errors.js'

const STATEMENT = 'update "users" set "hash" = ?'

/** As drizzle wraps what its driver throws. */
function wrapped(cause: Error): Error {
  const message = `Failed query: ${STATEMENT}\nparams: HASH`
  return Object.assign(new Error(message, { cause }), { query: STATEMENT, params: ['HASH'] })
}

const withCode = (code: string) => Object.assign(new Error(code), { code })

/** An adapter of which every method throws. */
function failing(error: Error): BaseDatabaseAdapter {
  const fail = () => Promise.reject(error)
  const methods = new Proxy({} as BaseDatabaseAdapter, {
    get: (target, name) => Reflect.get(target, name) ?? (name === 'sessions' ? {} : fail),
  })
  tellFailures(methods)
  return methods
}

const busy = new PluginError('BUSY', 'The database is busy with other saves.')

describe('what a method of the adapter throws', () => {
  test.each([
    ['BUSY', 503, wrapped(busy)],
    ['BUSY', 503, wrapped(wrapped(withCode('SQLITE_BUSY_SNAPSHOT')))],
    ['DISK_FULL', 507, wrapped(withCode('SQLITE_FULL'))],
    ['DISK_FULL', 507, withCode('EDQUOT')],
    ['READ_ONLY', 507, wrapped(withCode('SQLITE_READONLY_DBMOVED'))],
    ['READ_ONLY', 507, withCode('EROFS')],
  ])('says %s (%i), however deep it stands', async (code, status, error) => {
    const found = failing(error).updateOne({ collection: 'users', data: {}, id: 1 })
    await expect(found).rejects.toMatchObject({ code, status })
  })

  test('has no values of a statement, whatever the failure', async () => {
    const adapter = failing(wrapped(withCode('SQLITE_ERROR')))
    const error: unknown = await adapter
      .create({ collection: 'users', data: {} })
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ message: `Failed query: ${STATEMENT}`, query: STATEMENT })
    expect(`${String((error as Error).stack)}${JSON.stringify(error)}`).not.toContain('HASH')
  })

  test('is known to the call that it failed', async () => {
    const [call, other] = [new Headers(), new Headers()]
    const req = { headers: call } as object
    const found = failing(wrapped(busy)).findOne({ collection: 'media', req })
    await expect(found).rejects.toBe(busy)
    expect(notedFailure({ headers: call })).toBe(busy)
    expect(notedFailure({ headers: other })).toBeNull()
  })
})

test('a lock says BUSY as well, which asks the database itself', async () => {
  const run = () => Promise.reject(wrapped(busy))
  const adapter = {
    name: 'sqlite',
    clientConfig: { url: 'file:a.db' },
    sessions: { u: { db: { run } } },
  }
  const locks = locksOf(adapter as unknown as BaseDatabaseAdapter)
  await expect(locks.take('stories:1', 'u')).rejects.toBe(busy)
})

test('other errors are no failure of disk or lock', () => {
  expect([failureOf(withCode('SQLITE_CONSTRAINT_UNIQUE')), failureOf('text')]).toEqual([null, null])
})
