import { createHmac } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { type App, startApp } from '../e2e/app.js'
import {
  connections,
  headOf,
  MB,
  memoryOf,
  peakDuring,
  sendRaw,
  statusIn,
  statusOf,
  timeOfOthers,
  tokenOf,
} from './attackers.js'
import { pictureForm } from './killed.js'

let app: App
let token: string
beforeAll(async () => {
  app = await startApp()
  token = await tokenOf(app)
})
afterAll(() => app.stop())

const { half, endAll } = connections()
afterEach(endAll)

const json = { 'Content-Type': 'application/json' }
const form = { 'Content-Type': 'multipart/form-data; boundary=x' }

describe('addresses', () => {
  test.each([
    '/x/../api/access',
    '/./api/access',
    '/x/%2e%2e/api/access',
    '/x/.%2e/api/access',
    '/api/./access',
    '/api//access',
    '//api/access',
    '/\\api/access',
    '/api\\access',
    '/%61pi/access',
    '/api%2faccess',
    '/x/%252e%252e/api/access',
    '/%5fnext/image',
    '/api/access%00',
    'http://localhost/api/access',
    '*',
  ])('%s is not resolved into another one', async (target) => {
    expect(await statusOf({ port: app.port, target })).toBe(400)
  })

  test.each([
    ['TRACE', '/', 405],
    ['TRACE', '/api/users', 405],
    ['TRACE', 'http://localhost/', 405],
    ['OPTIONS', '*', 400],
    ['PROPFIND', '/api/users', 405],
    ['LOCK', '/fr', 405],
  ])('%s %s is answered with %i', async (method, target, status) => {
    expect(await statusOf({ port: app.port, method, target })).toBe(status)
  })

  test('a wish to speak another protocol gets the answer of this one', async () => {
    const lines = [
      'GET /api/access HTTP/1.1',
      'Host: x',
      'Connection: Upgrade',
      'Upgrade: websocket',
    ]
    const text = `${lines.join('\r\n')}\r\n\r\n`
    expect(statusIn(await sendRaw({ port: app.port, text, patience: 2_000 }))).toBe(200)
  })

  test('pictures come by their own address only, and no copy is kept of one', async () => {
    const { media } = await publicPicture()
    const copy = `/_next/image?url=${encodeURIComponent(media)}&w=640&q=75`
    expect(await statusOf({ port: app.port, target: media })).toBe(200)
    expect(await statusOf({ port: app.port, target: copy })).toBe(404)
    const page = await (await fetch(`${app.url}/fr`)).text()
    expect(page).not.toContain('/_next/image')
  })
})

describe('bodies', () => {
  const large = Math.floor(7.9 * MB)
  const nested = `["$undefined",${'[],'.repeat(large / 3 - 20)}[]]`
  const actionOf = (headers: Record<string, string>) =>
    headOf({
      target: '/admin',
      length: nested.length,
      headers: { 'Next-Action': 'f'.repeat(42), 'Content-Type': 'text/plain', ...headers },
    }) + nested

  test.each([
    ['no cookie', {}],
    ['a cookie of nothing', { Cookie: 'payload-token=x.y.z' }],
    ['a token signed by nobody', { Cookie: `payload-token=${forged('none')}` }],
    ['a token signed by somebody else', { Authorization: `JWT ${forged('HS256')}` }],
    ['a form', form],
  ])('server functions are not read of a caller with %s', async (_who, headers) => {
    const before = memoryOf(app)
    const { peak, result } = await peakDuring(app, () =>
      Promise.all(
        [1, 2, 3, 4].map(() =>
          sendRaw({ port: app.port, text: actionOf(headers), patience: 3_000 }),
        ),
      ),
    )
    expect(result.map(statusIn)).toEqual([403, 403, 403, 403])
    expect(peak - before).toBeLessThan(60)
    expect(await timeOfOthers(app)).toBeLessThan(2_000)
  })

  test.each(['/admin', '/fr', '/'])(
    'a body of untold length to %s is not either',
    async (target) => {
      const text = `POST ${target} HTTP/1.1\r\nHost: x\r\nNext-Action: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n`
      expect(statusIn(await sendRaw({ port: app.port, text, patience: 1_000 }))).toBe(403)
    },
  )

  test('six uploads of 150 MB by anonymous callers are refused by their heads', async () => {
    const before = memoryOf(app)
    const { peak } = await peakDuring(app, async () => {
      const head = headOf({ target: '/api/media', length: 150 * MB, headers: form })
      const all = Array.from({ length: 6 }, () => half({ port: app.port, text: head }))
      const chunk = Buffer.alloc(MB)
      for (let n = 0; n < 60; n++) {
        for (const { socket, isOpen } of all) if (isOpen()) socket.write(chunk)
        await setTimeout(20)
      }
      expect(all.map(({ answer }) => statusIn(answer()))).toEqual(Array(6).fill(403))
    })
    expect(peak - before).toBeLessThan(80)
  })

  test.each(['/api/media', '/api/themes', '/api/users/forgot-password'])(
    'bodies of untold length to %s are cut at 64 kB',
    async (target) => {
      expect(statusIn(await sendEndless(target))).toBe(413)
    },
  )

  test.each(['/api/graphql', '/api/nowhere', '/api/users/first-register', '/api/access'])(
    'bodies of untold length to %s are answered and not kept',
    async (target) => {
      const before = memoryOf(app)
      const answers = await Promise.all(Array.from({ length: 20 }, () => sendEndless(target)))
      for (const answer of answers) expect(statusIn(answer)).toBeGreaterThanOrEqual(400)
      expect(memoryOf(app) - before).toBeLessThan(60)
    },
  )

  test('a signed-in caller uploads, and may send more than others', async () => {
    const headers = { authorization: `JWT ${token}` }
    const upload = await fetch(`${app.url}/api/media?locale=fr`, {
      ...{ method: 'POST', headers, body: await pictureForm(1) },
    })
    expect(upload.status).toBe(201)
    const body = JSON.stringify({ query: `{ __typename } #${'x'.repeat(500_000)}` })
    const ask = await fetch(`${app.url}/api/graphql`, {
      ...{ method: 'POST', headers: { ...headers, ...json }, body },
    })
    expect(ask.status).not.toBe(413)
    expect(ask.status).toBeLessThan(500)
  })

  test('when signed-in callers hold all space for bodies, the next is told to wait', async () => {
    const headers = { ...form, Authorization: `JWT ${token}` }
    const head = (from: string) => ({
      ...{ port: app.port, from },
      text: headOf({ target: '/api/media', length: 200 * MB, headers }),
    })
    const all = Array.from({ length: 8 }, (_, n) => half(head(`127.0.1.${n}`)))
    await setTimeout(1_500)
    // Who was first and has sent nothing gave way.
    const statuses = all.map(({ answer }) => statusIn(answer()))
    expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(0)
    expect(all.at(-1)?.isOpen()).toBe(true)
    expect(await timeOfOthers(app)).toBeLessThan(2_000)
  })

  test('a body that does not come is given up', async () => {
    const slow = [
      half({
        port: app.port,
        text: `${headOf({ target: '/api/users/login', length: 100, headers: json })}{`,
      }),
      half({
        port: app.port,
        text: headOf({ target: '/api/delivery/graphql', length: 60_000, headers: json }),
      }),
      half({
        port: app.port,
        text: headOf({
          target: '/api/media',
          length: 9 * MB,
          headers: { ...form, Authorization: `JWT ${token}` },
        }),
      }),
    ]
    const drip = setInterval(
      () => slow.forEach(({ socket }) => socket.writable && socket.write(' ')),
      500,
    )
    await setTimeout(22_000)
    clearInterval(drip)
    expect(slow.map(({ answer }) => statusIn(answer()))).toEqual([408, 408, 408])
  })
})

/** Three megabytes in chunks, and no end. */
function sendEndless(target: string): Promise<string> {
  const chunk = `10000\r\n${'x'.repeat(64 * 1024)}\r\n`
  const head = 'Host: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked'
  const text = `POST ${target} HTTP/1.1\r\n${head}\r\n\r\n${chunk.repeat(48)}`
  return sendRaw({ port: app.port, text, patience: 2_000 })
}

/** A token that this server has not signed. */
function forged(alg: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg })}.${part({ id: 1, collection: 'users', exp: Date.now() })}`
  const signature = createHmac('sha256', 'guessed').update(text).digest('base64url')
  return `${text}.${alg === 'none' ? '' : signature}`
}

/** Where a picture of the site is. */
async function publicPicture(): Promise<{ media: string }> {
  const page = await (await fetch(`${app.url}/fr`)).text()
  const [media] = /\/api\/delivery\/media\/[^"?&\s]+/.exec(page) ?? []
  if (!media) throw new Error('The site shows no picture.')
  return { media }
}
