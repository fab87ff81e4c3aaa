import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { PASSWORD_CHECKS } from '../../../src/security/options.js'
import {
  type Attempt,
  type Busy,
  type Permit,
  SignInQueue,
} from '../../../src/security/signIn/queue.js'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const attempt = (more: Partial<Attempt> = {}): Attempt => ({
  account: 'ada@example.org',
  sender: '192.0.2.1',
  network: '192.0',
  isKnown: true,
  isTrusted: false,
  ...more,
})

/** Goes in and looks at a password, which takes a quarter of a second. */
async function signIn(room: SignInQueue, who: Attempt): Promise<'in' | 'busy'> {
  const result: Permit | Busy = await room.enter(who)
  if ('retryAfter' in result) return 'busy'
  await new Promise((resolve) => setTimeout(resolve, 250))
  result.leave(false)
  return 'in'
}

/** An attack of 160 attempts a second, as long as the test advances the clock. */
function attack(room: SignInQueue, make: (n: number) => Attempt): void {
  let n = 0
  setInterval(() => {
    for (let more = 0; more < 4; more++) void signIn(room, make((n += 1)))
  }, 25)
}

const ATTACKS: [string, (n: number) => Attempt][] = [
  ['one account from many addresses', (n) => attempt({ sender: `a${n}`, network: `n${n % 200}` })],
  [
    'names that do not exist, from the address of the person',
    (n) => attempt({ account: `x${n}`, sender: 'office', network: 'office', isKnown: false }),
  ],
  [
    'names that do not exist, each from another network',
    (n) => attempt({ account: `x${n}`, sender: `a${n}`, network: `n${n}`, isKnown: false }),
  ],
  [
    'fifty accounts from many addresses',
    (n) => attempt({ account: `k${n % 50}`, sender: `a${n}`, network: `n${n % 200}` }),
  ],
]

test.each(ATTACKS)('%s: somebody else gets in within five seconds', async (_name, make) => {
  const room = new SignInQueue(PASSWORD_CHECKS)
  attack(room, make)
  await vi.advanceTimersByTimeAsync(10_000)
  const start = Date.now()
  const person = signIn(
    room,
    attempt({ account: 'eve@example.org', sender: 'office', network: 'office' }),
  )
  const took = person.then(() => Date.now() - start)
  await vi.advanceTimersByTimeAsync(15_000)
  expect(await person).toBe('in')
  expect(await took).toBeLessThan(5_000)
})

test('the person whose account is attacked gets in from a browser that is known to it', async () => {
  const room = new SignInQueue(PASSWORD_CHECKS)
  attack(room, (n) => attempt({ sender: `a${n}`, network: `n${n}` }))
  await vi.advanceTimersByTimeAsync(5_000)
  const person = signIn(room, attempt({ isTrusted: true }))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await person).toBe('in')
})

test('few passwords are looked at in a flood, and few wait', async () => {
  const room = new SignInQueue(PASSWORD_CHECKS)
  let inside = 0
  let most = 0
  let looked = 0
  let n = 0
  const come = async () => {
    const result = await room.enter(attempt({ account: `k${(n += 1)}`, sender: `a${n}` }))
    if ('retryAfter' in result) return
    looked += 1
    most = Math.max(most, (inside += 1))
    await new Promise((resolve) => setTimeout(resolve, 250))
    inside -= 1
    result.leave(false)
  }
  setInterval(() => void come(), 6)
  for (let second = 0; second < 30; second++) {
    await vi.advanceTimersByTimeAsync(1_000)
    expect(room.size).toBeLessThanOrEqual(64)
  }
  expect(most).toBe(1)
  expect(looked).toBeGreaterThan(12)
  expect(looked).toBeLessThan(20)
})

test('fifty people of one office who sign in at nine all get in', async () => {
  const room = new SignInQueue(PASSWORD_CHECKS)
  const people = Array.from({ length: 50 }, async (_, n) => {
    const result = await room.enter(
      attempt({ account: `k${n}`, sender: 'office', network: 'office' }),
    )
    if ('retryAfter' in result) return 'busy'
    await new Promise((resolve) => setTimeout(resolve, 150))
    result.leave(true)
    return 'in'
  })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(new Set(await Promise.all(people))).toEqual(new Set(['in']))
})

test('a place that nobody gives back is free again after a while', async () => {
  const room = new SignInQueue(PASSWORD_CHECKS)
  await room.enter(attempt())
  const second = room.enter(attempt({ account: 'eve@example.org' }))
  await vi.advanceTimersByTimeAsync(7_000)
  const third = room.enter(attempt({ account: 'joe@example.org' }))
  await vi.advanceTimersByTimeAsync(4_000)
  expect(await second).toEqual({ retryAfter: 5 })
  expect(await third).toHaveProperty('leave')
})

test('who has gone meanwhile is let in no more, and holds no place', async () => {
  const room = new SignInQueue(PASSWORD_CHECKS)
  let isGone = false
  const left = Array.from({ length: 40 }, (_, n) =>
    room.enter(attempt({ sender: `a${n}`, account: `k${n}`, isGone: () => isGone })),
  )
  await vi.advanceTimersByTimeAsync(1_000)
  isGone = true
  // One of them holds the only place, as long as nobody says that it is over.
  const [inside] = await Promise.all(left.slice(0, 1))
  await vi.advanceTimersByTimeAsync(200)
  expect(room.size).toBe(0)
  if (inside && 'leave' in inside) inside.leave(false)
  const person = signIn(room, attempt({ account: 'grace@example.org', sender: 'office' }))
  await vi.advanceTimersByTimeAsync(400)
  expect(await person).toBe('in')
})
