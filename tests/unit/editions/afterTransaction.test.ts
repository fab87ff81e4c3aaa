import type { Payload } from 'payload'
import { expect, test } from 'vitest'

import { afterTransaction } from '../../../src/editions/afterTransaction.js'
import { settings } from './source.js'

// Only what the function reads: a registry of sessions and a log.
const payload = (sessions: Record<string, unknown>) => {
  const logged: unknown[] = []
  const error = (entry: unknown) => logged.push(entry)
  return { logged, payload: { db: { sessions }, logger: { error } } as unknown as Payload }
}

test('without a transaction nothing is done again', async () => {
  const done: string[] = []
  const task = () => Promise.resolve(done.push('task'))
  await afterTransaction({ ...payload({}), settings }, task)
  await afterTransaction({ ...payload({}), settings, req: { transactionID: 'a' } }, task)
  expect(done).toEqual([])
})

test('what is done again waits until the session has ended, not only left the registry', async () => {
  const session = { hasEnded: false }
  const sessions: Record<string, unknown> = { a: session }
  const done: string[] = []
  const req = { transactionID: Promise.resolve('a') }
  const waiting = afterTransaction({ ...payload(sessions), settings, req }, () =>
    Promise.resolve(done.push('task')),
  )
  await new Promise((resolve) => setTimeout(resolve, 5))
  delete sessions.a
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(done).toEqual([])
  session.hasEnded = true
  await waiting
  expect(done).toEqual(['task'])
})

test('an adapter whose sessions do not tell is watched by its registry', async () => {
  const sessions: Record<string, unknown> = { a: {} }
  const done: string[] = []
  const waiting = afterTransaction(
    { ...payload(sessions), settings, req: { transactionID: 'a' } },
    () => Promise.resolve(done.push('task')),
  )
  await Promise.resolve()
  delete sessions.a
  await waiting
  expect(done).toEqual(['task'])
})

test('a failure is logged, since nobody waits for it', async () => {
  const { logged, ...store } = payload({ a: { hasEnded: true } })
  const failing = () => Promise.reject(new Error('no'))
  await afterTransaction({ ...store, settings, req: { transactionID: 'a' } }, failing)
  expect(logged).toMatchObject([{ err: { message: 'no' } }])
})
