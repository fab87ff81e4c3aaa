import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { send } from '../../../src/outgoing/send.js'
import { WEBHOOK } from '../../../src/targets/webhookOptions.js'
import { webhookTarget } from '../../../src/targets/webhookTarget.js'
import type { Message } from '../../../src/webhooks/types.js'
import { POST as rebuild } from '../../fixtures/webhooks/astroEndpoint.js'
import { POST as revalidate } from '../../fixtures/webhooks/nextRoute.js'
import { receiver } from '../../fixtures/webhooks/receiver.js'

const dropped = vi.hoisted(() => [] as unknown[])
vi.mock('next/cache', () => ({ revalidateTag: (...args: unknown[]) => dropped.push(args) }))

const root = path.resolve(import.meta.dirname, '../../..')
const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
const FOREIGN = `whsec_${Buffer.alloc(32, 2).toString('base64')}`
const open: Server[] = []

beforeEach(() => {
  dropped.length = 0
  vi.stubEnv('WEBHOOK_SECRET', SECRET)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const server of open.splice(0)) await new Promise((done) => server.close(done))
})

test.each([
  ['webhooks.md', 'receiver.ts'],
  ['webhooks.md', 'nextRoute.ts'],
  ['webhooks.md', 'astroEndpoint.ts'],
  ['caching.md', 'varnish.vcl'],
  ['caching.md', 'nginxPurge.mjs'],
])('%s shows %s as it is tested', (page, file) => {
  const code = readFileSync(path.join(root, 'tests/fixtures/webhooks', file), 'utf8')
  expect(readFileSync(path.join(root, 'docs/guides', page), 'utf8')).toContain(`\n${code}\`\`\``)
})

test('the receiver in Node hears each message that is signed once', async () => {
  const heard: unknown[] = []
  const url = await listening(
    receiver(SECRET, (message) => {
      heard.push(message.type)
      return Promise.resolve()
    }),
  )
  expect(await tell(url)).toMatchObject({ status: 204 })
  expect(await tell(url)).toMatchObject({ status: 204 })
  expect(await tell(url, { id: 'msg_2' })).toMatchObject({ status: 204 })
  expect(await tell(url, { id: 'msg_3', secret: FOREIGN })).toMatchObject({ status: 401 })
  expect(heard).toEqual(['entry.published', 'entry.published'])
})

test('the receiver in Node hears a message again that it could not deal with', async () => {
  let tries = 0
  const url = await listening(
    receiver(SECRET, () => {
      tries += 1
      return tries === 1 ? Promise.reject(new Error('no disk')) : Promise.resolve()
    }),
  )
  expect(await tell(url)).toMatchObject({ status: 500 })
  expect(await tell(url)).toMatchObject({ status: 204 })
  expect(tries).toBe(2)
})

test('the receiver in Node reads no more than a message', async () => {
  const url = await listening(receiver(SECRET, () => Promise.resolve()))
  const response = await fetch(url, { method: 'POST', body: 'x'.repeat(20_001) })
  expect(response.status).toBe(413)
})

test('the route of Next drops what has the tags', async () => {
  expect((await revalidate(requestFor())).status).toBe(204)
  const now = { expire: 0 }
  expect(dropped).toEqual([
    ['list-stories', now],
    ['entry-a', now],
    ['all-stories', now],
  ])
})

test('the route of Next drops nothing for a message that is not ours', async () => {
  expect((await revalidate(requestFor({ secret: FOREIGN }))).status).toBe(401)
  expect((await revalidate(new Request('http://site/', { method: 'POST' }))).status).toBe(401)
  expect(dropped).toEqual([])
})

test('the endpoint of Astro has the site built again', async () => {
  const builds: unknown[] = []
  const url = await listening(
    createServer(({ method }, response) => {
      builds.push(method)
      response.writeHead(builds.length === 1 ? 200 : 503).end()
    }),
  )
  vi.stubEnv('BUILD_HOOK_URL', url)
  expect((await rebuild({ request: requestFor() })).status).toBe(204)
  expect((await rebuild({ request: requestFor({ secret: FOREIGN }) })).status).toBe(401)
  expect((await rebuild({ request: requestFor({ isTest: true }) })).status).toBe(204)
  expect(builds).toEqual(['POST'])
  expect((await rebuild({ request: requestFor() })).status).toBe(502)
})

type Telling = { id?: string; secret?: string; isTest?: boolean }

function tell(url: string, telling: Telling = {}) {
  return send({ ...made(telling), url })
}

function requestFor(telling: Telling = {}): Request {
  const { url, method, headers, body } = made(telling)
  return new Request(url, { method, headers, body })
}

function made({ id = 'msg_1', secret = SECRET, isTest = false }: Telling) {
  const target = webhookTarget(
    WEBHOOK.parse({ id: 'site', url: 'http://127.0.0.1/', secret, allowPrivate: true }),
  )
  if (isTest) return target.test(id, new Date())
  return target.request([{ ...MESSAGE, id }], new Date())
}

const MESSAGE: Message = {
  id: 'msg_1',
  attempt: 1,
  change: {
    type: 'stories',
    kind: 'published',
    locale: 'fr',
    entryId: 'a',
    entryKey: 'stories:a:fr',
    entryType: 'stories',
    slug: 'une-foret',
    url: null,
    tags: ['list-stories', 'entry-a', 'all-stories'],
    at: '2026-03-01T12:00:00.000Z',
    cursor: 'abc',
  },
}

async function listening(server: Server): Promise<string> {
  open.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
