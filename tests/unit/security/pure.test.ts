import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'

import { disposition } from '../../../src/security/files/disposition.js'
import { isOver } from '../../../src/access/keyIsOver.js'
import { BoundedMemory } from '../../../src/security/limits/boundedMemory.js'
import { capped } from '../../../src/security/management/capHook.js'
import { tooMuch, unsuggested } from '../../../src/security/management/graphQLRule.js'
import { LIMITS, PASSWORD_CHECKS, resolveSecurity } from '../../../src/security/options.js'
import { deviceMarkOf, readDevice, signDevice } from '../../../src/security/signIn/deviceCookie.js'

test('a key is over when its last day is, in UTC', () => {
  const at = (time: string) => isOver('2026-11-30', new Date(time))
  expect([at('2026-11-30T23:59:59Z'), at('2026-12-01T00:00:00Z')]).toEqual([false, true])
  expect(isOver('2026-11-30T12:00:00.000Z', new Date('2026-11-30T23:00:00Z'))).toBe(false)
  expect([isOver(null, new Date()), isOver(undefined, new Date()), isOver('', new Date())]).toEqual(
    [false, false, false],
  )
  expect([isOver('soon', new Date()), isOver(5, new Date())]).toEqual([true, true])
})

describe('the mark of a browser', () => {
  const secret = 'a secret of the server'
  const now = new Date('2026-11-24T00:00:00Z')
  const mark = signDevice({ account: 'ada@example.org', secret, now })

  test('is good for its account and its time', () => {
    const read = (more: object) =>
      readDevice({ account: 'ada@example.org', secret, now, mark, ...more })
    expect(read({})).toMatch(/^[\w-]{16}$/)
    expect(read({ account: 'eve@example.org' })).toBeNull()
    expect(read({ secret: 'another' })).toBeNull()
    expect(read({ now: new Date('2027-03-01T00:00:00Z') })).toBeNull()
    expect(read({ mark: mark.replace(/.$/, mark.endsWith('A') ? 'B' : 'A') })).toBeNull()
    expect(read({ mark: 'x.y.z' })).toBeNull()
  })

  test('is found among cookies', () => {
    expect(deviceMarkOf(`payload-token=x; stories-device=${mark}; lng=fr`)).toBe(mark)
    expect(deviceMarkOf('xstories-device=1')).toBe('')
    expect(deviceMarkOf(null)).toBe('')
  })
})

test('what counts requests forgets the oldest key, and holds no more than its bound', async () => {
  const store = new BoundedMemory({ points: 2, duration: 60, keyPrefix: 'x', maxBytes: 100 * 724 })
  for (let n = 0; n < 1_000; n++) await store.consume(`k${n}`)
  expect(store.size).toBe(100)
  expect(store.dump().storage).toHaveLength(100)
  await store.consume('k999')
  await expect(store.consume('k999')).rejects.toMatchObject({ remainingPoints: 0 })
})

test('what counts requests holds fewer long keys than short ones', async () => {
  const store = new BoundedMemory({ points: 2, duration: 60, keyPrefix: 'x', maxBytes: 100_000 })
  for (let n = 0; n < 500; n++) await store.consume(`${'愛'.repeat(254)}${n}`)
  expect(store.size).toBeLessThan(50)
  expect(store.dump().storage).toHaveLength(store.size)
})

test('lists and depths are capped, whatever they ask for', () => {
  const caps = { maxLimit: 1_000, maxDepth: 4 }
  expect(capped({ limit: 0 }, caps)).toEqual({ limit: 1_000 })
  expect(capped({ limit: 100_000 }, caps)).toEqual({ limit: 1_000 })
  expect(capped({ limit: -1 }, caps)).toEqual({ limit: 1_000 })
  expect(capped({ limit: Number.NaN }, caps)).toEqual({ limit: 1_000 })
  expect(capped({ pagination: false }, caps)).toEqual({ limit: 1_000 })
  expect(capped({ limit: 10, depth: 99 }, caps)).toEqual({ depth: 4 })
  expect(capped({ limit: 10, depth: 2 }, caps)).toEqual({})
  expect(capped({ id: 1, pagination: false }, caps)).toEqual({})
})

test('a document that is too deep or too broad is found before it is run, fragments and all', () => {
  const deep = (levels: number) => `{ ${'a { '.repeat(levels)} b ${'}'.repeat(levels)} }`
  expect(tooMuch(parse(deep(13)))).toBeNull()
  expect(tooMuch(parse(deep(14)))).toMatch(/depth/)
  const spread = 'fragment F on T { a { b { c } } } { x { y { ...F ...F } } }'
  expect(tooMuch(parse(spread))).toBeNull()
  // Each level doubles: 2^12 fields in a few lines.
  const bomb = Array.from(
    { length: 12 },
    (_, n) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`,
  )
  expect(tooMuch(parse(`${bomb.join(' ')} fragment F12 on T { a } { ...F0 }`))).toMatch(/fields/)
  expect(tooMuch(parse('fragment F on T { ...F } { ...F }'))).toBeNull()
})

test('suggestions are taken out of any message', () => {
  expect(unsuggested('Cannot query field "x" on type "Query". Did you mean "xs" or "y"?')).toBe(
    'Cannot query field "x" on type "Query".',
  )
  expect(unsuggested('Unknown type "X".')).toBe('Unknown type "X".')
})

test('a file is shown only where it can do no harm, under its own name', () => {
  expect(disposition({ filename: 'Année "1".pdf', mimeType: 'application/pdf' })).toBe(
    `inline; filename="Ann_e _1_.pdf"; filename*=UTF-8''Ann%C3%A9e%20%221%22.pdf`,
  )
  for (const mimeType of ['text/html', 'image/svg+xml', 'application/xml', 'text/csv', ''])
    expect(disposition({ filename: 'x', mimeType })).toMatch(/^attachment; /)
  expect(disposition({ filename: 'a\r\nb\ud800', mimeType: 'text/html' })).toBe(
    `attachment; filename="a__b_"; filename*=UTF-8''a%0D%0Ab_`,
  )
})

describe('options', () => {
  test('have defaults', () => {
    expect(resolveSecurity()).toEqual({
      firstRegister: false,
      cors: [],
      proxies: 1,
      limits: LIMITS,
      passwordChecks: PASSWORD_CHECKS,
      maxLimit: 1_000,
      maxDepth: 4,
    })
  })

  test.each([
    [{ cors: ['*'] }, 'options.security.cors[0]: expected one origin'],
    [{ cors: ['https://a.org/x'] }, 'options.security.cors[0]: expected one origin'],
    [{ proxies: -1 }, 'options.security.proxies: expected a whole number of 0 or more, got -1.'],
    [{ limits: { signIn: { points: 0, seconds: 1 } } }, 'options.security.limits.signIn.points'],
    [{ passwordChecks: { perSecond: 0 } }, 'options.security.passwordChecks.perSecond'],
    [{ limits: { sigIn: false } }, 'options.security.limits.sigIn: expected one of signIn'],
  ])('%j is refused', (given, problem) => {
    expect(() => resolveSecurity(given as never)).toThrow(problem)
  })
})
