import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { type App, startApp } from '../e2e/app.js'
import {
  connections,
  headOf,
  memoryOf,
  serverOf,
  signInFrom,
  statusIn,
  statusOf,
  timeOfOthers,
} from './attackers.js'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const { half, endAll } = connections()
afterEach(endAll)

const json = { 'Content-Type': 'application/json' }

describe('sign-ins that are begun and not finished', () => {
  const head = headOf({ target: '/api/users/login', length: 100, headers: json })

  test('500 of one address keep nobody out, at that address neither', async () => {
    for (let n = 0; n < 500; n++) half({ port: app.port, from: '127.0.2.1', text: `${head}{` })
    await setTimeout(500)
    expect(statusIn(await signInFrom(app, '127.0.2.1'))).toBe(200)
    expect(statusIn(await signInFrom(app, '127.0.2.2'))).toBe(200)
  })

  test('nor do 1,500 of thirty addresses', async () => {
    for (let n = 0; n < 1_500; n++)
      half({ port: app.port, from: `127.0.3.${1 + (n % 30)}`, text: `${head}{` })
    await setTimeout(1_000)
    expect(statusIn(await signInFrom(app, '127.0.4.1'))).toBe(200)
    expect(await timeOfOthers(app)).toBeLessThan(2_000)
  })
})

describe('connections', () => {
  test('one address has so many, and others come in', async () => {
    const all = Array.from({ length: 600 }, () =>
      half({ port: app.port, from: '127.0.5.1', text: 'GET' }),
    )
    const isBounded = () => all.filter(({ isOpen }) => isOpen()).length <= 200
    await expect.poll(isBounded, { timeout: 8_000 }).toBe(true)
    expect(await timeOfOthers(app)).toBeLessThan(2_000)
  })

  test('3,000 of fifty addresses leave space for another', async () => {
    for (let n = 0; n < 3_000; n++)
      half({ port: app.port, from: `127.0.6.${1 + (n % 50)}`, text: 'GET / HTTP/1.1\r\n' })
    await setTimeout(1_500)
    expect(await timeOfOthers(app)).toBeLessThan(2_000)
  })
})

describe('what callers can have remembered', () => {
  const post = async (data: object) => {
    const response = await fetch(`${app.url}/api/delivery/graphql`, {
      ...{ method: 'POST', headers: json, body: JSON.stringify(data) },
    })
    return response.text()
  }

  test('300 operations of 8 kB and 600 persisted ones of 32,000 ideographs stay within bounds', async () => {
    const before = memoryOf(app)
    for (let n = 0; n < 300; n++) {
      const fields = Array.from({ length: 470 }, (_, at) => `a${n}_${at}:__typename`)
      expect(
        await post({
          query: `query q${n} { ${fields.join(' ').slice(0, 8_000).replace(/ \S*$/, '')} }`,
        }),
      ).toContain('"data"')
    }
    for (let n = 0; n < 600; n++) {
      const query = `{__typename}#${n}${'愛'.repeat(32_000)}`
      const sha256Hash = createHash('sha256').update(query).digest('hex')
      await post({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } })
    }
    expect(memoryOf(app) - before).toBeLessThan(120)
    expect(await timeOfOthers(app)).toBeLessThan(2_000)
  })
})

describe('many requests at once', () => {
  const heavy = `/api/delivery/graphql?query=${encodeURIComponent(
    '{themes(locale:fr,first:20){nodes{title label keyResults{headline measure{text}}}}}',
  )}`

  test('600 of one address delay another by little', async () => {
    const flood = Array.from({ length: 600 }, () =>
      statusOf({ port: app.port, target: heavy, from: '127.0.7.1', patience: 60_000 }),
    )
    await setTimeout(300)
    expect(await timeOfOthers(app)).toBeLessThan(5_000)
    const statuses = await Promise.all(flood)
    expect(statuses.every((status) => [0, 200, 503].includes(status))).toBe(true)
  })

  test('sign-ins without a name are requests like any other', async () => {
    const target = '/api/users/login'
    const text = `${headOf({ target, length: 2, headers: json })}{}`
    const flood = Array.from({ length: 400 }, () =>
      half({ port: app.port, from: '127.0.7.4', text }),
    )
    await setTimeout(300)
    expect(await timeOfOthers(app)).toBeLessThan(5_000)
    expect(statusIn(await signInFrom(app, '127.0.7.5'))).toBe(200)
    expect(flood.some(({ answer }) => statusIn(answer()) === 503)).toBe(true)
  })

  test('answers that nobody reads do not pile up', async () => {
    const before = memoryOf(app)
    const fields = Array.from({ length: 300 }, (_, at) => `a${at}:summary`).join(' ')
    const query = encodeURIComponent(`{themes(locale:fr,first:20){nodes{${fields}}}}`)
    const target = `/api/delivery/graphql?query=${query}`
    const text = headOf({ method: 'GET', target, length: 0 }).repeat(40)
    for (let n = 0; n < 100; n++) {
      const { socket } = half({ port: app.port, from: `127.0.8.${1 + (n % 5)}`, text })
      socket.pause()
    }
    await setTimeout(10_000)
    expect(await timeOfOthers(app)).toBeLessThan(5_000)
    expect(memoryOf(app) - before).toBeLessThan(150)
  })

  test('pages that many ask for at once still come', async () => {
    const flood = Array.from({ length: 100 }, (_, n) =>
      statusOf({
        port: app.port,
        target: `/fr/search?q=${n}`,
        from: '127.0.7.2',
        patience: 60_000,
      }),
    )
    await setTimeout(300)
    expect(await statusOf({ port: app.port, target: '/fr', from: '127.0.7.3' })).toBe(200)
    expect(new Set(await Promise.all(flood))).toContain(200)
  })
})

test('after all that it is the same server, with no more memory than it had at a load', async () => {
  expect(serverOf(app)).not.toBeNull()
  expect(app.output()).not.toContain('The server ended')
  expect(memoryOf(app)).toBeLessThan(900)
  expect(statusIn(await signInFrom(app, '127.0.0.1'))).toBe(200)
})
