import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

import { REQUEST_LIMITS, signedInBodies } from '../../../src/security/limits/requestLimits.js'

const root = path.resolve(import.meta.dirname, '../../..')
const docs = readFileSync(path.join(root, 'docs/reference/limits.md'), 'utf8')

const { body, held, pace, time, connections, turns, remembered } = REQUEST_LIMITS
const KB = 1024
const MB = 1024 * KB

test.each([
  `Sign-in | ${body.signIn / KB} kB`,
  `Delivery API | ${body.delivery / KB} kB`,
  `Anonymous callers, APIs | ${body.anonymous / KB} kB`,
  `Signed-in callers | ${body.signedIn / MB} MB`,
  `server functions of the admin | ${body.serverFunction / MB} MB`,
  `memories and glossaries | ${body.exchange / MB} MB`,
  `uploads | ${body.upload / MB} MB`,
  `anonymous callers at once | ${held.anonymous / MB} MB`,
  `one anonymous address at once | ${held.anonymousOfOne}`,
  `${held.signedInLeast / MB} MB to ${held.signedInMost / MB} MB`,
  `address at once, signed in | ${held.signedInOfOne}`,
  `each ${pace.window} s | ${pace.anonymous / KB} kB/s, ${pace.signedIn / KB} kB/s signed in`,
  `complete | ${time.head} s`,
  `is there | ${time.request} s`,
  `nothing moves | ${time.silent} s`,
  `together | ${held.unread / MB} MB`,
  `Connections at once | ${connections.all.toLocaleString('en')}`,
  `proxies) | ${connections.ofOne}`,
  `API, anonymous | ${turns.anonymous}`,
  `API and admin, signed in | ${turns.signedIn}`,
  `pages | ${turns.page}`,
  `of one address | ${turns.waiting}; ${turns.waitingOfOne}`,
  `request waits | ${turns.patience} s`,
  `server stops | ${time.stop} s`,
  `operations of the delivery API | ${remembered.operations / KB} kB`,
  `Rejected operations | ${remembered.errors / KB} kB`,
  `Contents of editions that were read | ${remembered.contents / MB} MB`,
  `Persisted queries | ${remembered.persistedQueries / MB} MB`,
  `each limit | ${remembered.counts / MB} MB`,
  `each kind | ${remembered.signIns / MB} MB`,
])('the docs say: %s', (line) => {
  expect(docs).toContain(line)
})

test('the space for bodies of signed-in callers holds the largest upload, on any machine', () => {
  for (const memory of [0, 512 * MB, 4096 * MB, 64 * 1024 * MB])
    expect(signedInBodies(memory)).toBeGreaterThan(body.upload)
  expect(signedInBodies(4096 * MB)).toBe(512 * MB)
})
