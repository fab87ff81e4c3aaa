import fc from 'fast-check'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'

import {
  answerCache,
  type AnswerCache,
  type Made,
} from '../../../../src/delivery/cache/answerCache.js'
import type { Change } from '../../../../src/editions/changes.js'
import { FOREVER } from '../../../../src/entries/moments.js'

const MAX = 1_000_000
const LATER = '2030-01-01T00:00:00.000Z'

/** An answer that says which version of each entry was read, and that it was. */
function made(text: string, uids: readonly string[], until = FOREVER): Made {
  const tags = uids.map((uid) => `entry-${uid}`)
  return { answer: { status: 200, headers: {}, body: Buffer.from(text) }, depends: { tags, until } }
}

const textOf = ({ answer }: Pick<Made, 'answer'>) => answer.body.toString()

function start(options: { maxBytes?: number; now?: () => string } = {}) {
  let pending: Change[] = []
  let looks = 0
  const state = { fails: false, blind: false }
  const cache = answerCache({
    maxBytes: MAX,
    ...options,
    changes: async () => {
      looks += 1
      await setImmediate()
      if (state.fails) throw new Error('The database is not there.')
      if (state.blind) return null
      const found = pending
      pending = []
      return found
    },
  })
  const change = (uid: string) => void pending.push({ type: 'themes', uid })
  return { cache, change, state, looks: () => looks }
}

describe('kept answers', () => {
  it('are given again until something they depend on changes', async () => {
    const { cache, change } = start()
    let version = 1
    const ask = () => cache.answer('k', () => Promise.resolve(made(`v${version}`, ['a', 'b'])))
    expect([textOf(await ask()), (await ask()).isKept]).toEqual(['v1', true])
    version = 2
    change('c')
    expect(textOf(await ask())).toBe('v1')
    change('b')
    expect(textOf(await ask())).toBe('v2')
  })

  it('are dropped by a change of their list, and by nothing else', async () => {
    const { cache, change } = start()
    let version = 1
    const list = { tags: ['list-themes'], until: FOREVER }
    const ask = () =>
      cache.answer('k', () => Promise.resolve({ ...made(`v${version}`, []), depends: list }))
    await ask()
    version = 2
    change('whatever')
    expect(textOf(await ask())).toBe('v2')
  })

  it('are not kept when what they read changed while they were made', async () => {
    const { cache, change } = start()
    const first = await cache.answer('k', () => {
      change('a')
      return Promise.resolve(made('old', ['a']))
    })
    expect(textOf(first)).toBe('old')
    expect(textOf(await cache.answer('k', () => Promise.resolve(made('new', ['a']))))).toBe('new')
  })

  it('end at their moment', async () => {
    let now = '2029-12-31T23:59:59.999Z'
    const { cache } = start({ now: () => now })
    const ask = (text: string) => cache.answer('k', () => Promise.resolve(made(text, ['a'], LATER)))
    await ask('before')
    expect(textOf(await ask('after'))).toBe('before')
    now = LATER
    expect(textOf(await ask('after'))).toBe('after')
    expect(textOf(await ask('again'))).toBe('again')
  })

  it('are made once for all who ask at the same time', async () => {
    const { cache } = start()
    let times = 0
    const make = async () => {
      times += 1
      await setImmediate()
      return made('once', ['a'])
    }
    const given = await Promise.all(Array.from({ length: 200 }, () => cache.answer('k', make)))
    expect(new Set(given.map(textOf))).toEqual(new Set(['once']))
    expect(times).toBe(1)
  })

  it('are not given while nobody can tell what has changed', async () => {
    const { cache, state } = start()
    const ask = (text: string) => cache.answer('k', () => Promise.resolve(made(text, ['a'])))
    await ask('one')
    state.fails = true
    // Nor kept: what was noted meanwhile may be out of sight once somebody can tell again.
    expect([textOf(await ask('two')), textOf(await ask('three'))]).toEqual(['two', 'three'])
    state.fails = false
    expect([textOf(await ask('four')), textOf(await ask('again'))]).toEqual(['one', 'one'])
    state.blind = true
    expect(textOf(await ask('five'))).toBe('five')
    state.blind = false
    expect(textOf(await ask('six'))).toBe('five')
  })

  it('are nobody else’s when they depend on who asks, and failures are nobody’s', async () => {
    const { cache } = start()
    let times = 0
    const own = () =>
      cache.answer('k', () => Promise.resolve({ ...made(`${(times += 1)}`, []), depends: null }))
    const given = await Promise.all([own(), own(), own()])
    expect(given.map(textOf).sort()).toEqual(['1', '2', '3'])
    const failing = () => cache.answer('f', () => Promise.reject(new Error('no')))
    const results = await Promise.allSettled([failing(), failing()])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })

  it('stay within their bytes, whatever is asked', async () => {
    const { cache } = start({ maxBytes: 50_000 })
    for (let n = 0; n < 500; n += 1) {
      await cache.answer(`k${n}`, () => Promise.resolve(made('x'.repeat(n * 10), [`${n}`, 'all'])))
      expect(cache.bytes()).toBeLessThanOrEqual(50_000)
    }
    await cache.answer('huge', () => Promise.resolve(made('x'.repeat(60_000), [])))
    expect((await cache.answer('huge', () => Promise.resolve(made('y', [])))).isKept).toBe(false)
  })
})

/** What is kept, as a server ahead of everything else asks for it; null: nothing that is still true. */
const givenBy = (cache: AnswerCache, key: string) =>
  new Promise<Pick<Made, 'answer'> | null>((resolve) => {
    if (!cache.give(key, resolve)) resolve(null)
  })

describe('what is kept, asked for without a promise', () => {
  it('is given after one look for all who ask in one turn, while it is true', async () => {
    const { cache, change, looks } = start()
    expect(cache.give('k', () => undefined)).toBe(false)
    await cache.answer('k', () => Promise.resolve(made('v1', ['a'])))
    const before = looks()
    const given = await Promise.all(Array.from({ length: 50 }, () => givenBy(cache, 'k')))
    expect(given.map((one) => one && textOf(one))).toEqual(Array(50).fill('v1'))
    expect(looks() - before).toBe(1)
    const asked = givenBy(cache, 'k')
    change('a')
    expect(await asked).toBeNull()
    expect(await givenBy(cache, 'k')).toBeNull()
  })

  it('is left to the usual way when many wait already', async () => {
    const { cache } = start()
    await cache.answer('k', () => Promise.resolve(made('v1', ['a'])))
    const asked = Array.from({ length: 300 }, () => cache.give('k', () => undefined))
    expect(asked.filter(Boolean)).toHaveLength(256)
    await givenBy(cache, 'k')
    await setImmediate()
    await setImmediate()
    expect(await givenBy(cache, 'k')).not.toBeNull()
  })

  it('is not given when nobody can tell what has changed', async () => {
    const { cache, state } = start()
    await cache.answer('k', () => Promise.resolve(made('v1', ['a'])))
    state.fails = true
    expect(await givenBy(cache, 'k')).toBeNull()
    state.fails = false
    expect(await givenBy(cache, 'k')).not.toBeNull()
    state.blind = true
    expect(await givenBy(cache, 'k')).toBeNull()
  })
})

/** Entries with versions; a read takes some time, in which versions change. */
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ ask: fc.subarray(['a', 'b', 'c'], { minLength: 1 }) }) },
    { weight: 1, arbitrary: fc.record({ change: fc.constantFrom('a', 'b', 'c') }) },
    { weight: 1, arbitrary: fc.record({ wait: fc.integer({ min: 1, max: 4 }) }) },
  ),
  { minLength: 5, maxLength: 60 },
)

it('an answer says what was true at some moment between its question and itself', () =>
  fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const { cache, change } = start()
      const versions: Record<string, number> = { a: 0, b: 0, c: 0 }
      const read = (uids: readonly string[]) => uids.map((uid) => `${uid}${versions[uid]}`).join()
      const asked: Promise<void>[] = []
      const ask = async (uids: readonly string[]) => {
        const least = uids.map((uid) => versions[uid] ?? 0)
        const key = uids.join()
        const given =
          (await givenBy(cache, key)) ??
          (await cache.answer(key, async () => {
            await setImmediate()
            // One read of all, as a database gives it.
            const text = read(uids)
            await setImmediate()
            return made(text, uids)
          }))
        const found = textOf(given)
          .split(',')
          .map((part) => Number(part.slice(1)))
        for (const [at, version] of found.entries()) {
          expect(version).toBeGreaterThanOrEqual(least[at] ?? 0)
          expect(version).toBeLessThanOrEqual(versions[uids[at] ?? ''] ?? 0)
        }
      }
      for (const step of history) {
        if ('ask' in step) asked.push(ask(step.ask))
        else if ('change' in step) {
          versions[step.change] = (versions[step.change] ?? 0) + 1
          change(step.change)
        } else for (let n = 0; n < step.wait; n += 1) await setImmediate()
      }
      await Promise.all(asked)
    }),
    { numRuns: 300 },
  ))
