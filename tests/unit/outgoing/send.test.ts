import { createServer, type RequestListener, type Server } from 'node:http'
import {
  type AddressInfo,
  createServer as createRawServer,
  type Server as RawServer,
} from 'node:net'
import { afterEach, expect, test } from 'vitest'

import { send, sender } from '../../../src/outgoing/send.js'
import type { OutgoingRequest } from '../../../src/outgoing/types.js'

const open: (Server | RawServer)[] = []

afterEach(async () => {
  for (const server of open.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
})

test('a request arrives as it was written', async () => {
  const seen: unknown[] = []
  const port = await serve((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      const { method, url, headers } = request
      seen.push({ method, url, body, own: headers['x-own'], length: headers['content-length'] })
      response.writeHead(202).end('thanks')
    })
  })
  const url = `http://127.0.0.1:${port}/hook?a=1`
  const outcome = await send(request({ url, headers: { 'X-Own': 'yes' }, body: '{"é":1}' }))
  expect(outcome).toEqual({ status: 202, retryAfter: null })
  expect(seen).toEqual([
    { method: 'POST', url: '/hook?a=1', body: '{"é":1}', own: 'yes', length: '8' },
  ])
})

test('a request of another method needs no body', async () => {
  const seen: unknown[] = []
  const port = await serve(({ method, headers }, response) => {
    seen.push([method, headers['xkey-purge']])
    response.end()
  })
  const url = `http://127.0.0.1:${port}/`
  const headers = { 'xkey-purge': 'a b' }
  expect(await send(request({ url, method: 'PURGE', headers, body: '' }))).toMatchObject({
    status: 200,
  })
  expect(seen).toEqual([['PURGE', 'a b']])
})

test.each([
  'http://127.0.0.1:PORT/',
  'http://localhost:PORT/',
  'http://0x7f.1:PORT/',
  'http://2130706433:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://127.1:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'https://127.0.0.1:PORT/',
  'https://localhost:PORT/',
  'https://[::1]:PORT/',
  'https://[::ffff:7f00:1]:PORT/',
  'https://[64:ff9b::7f00:1]:PORT/',
  'https://[fe80::1]:PORT/',
  'https://0:PORT/',
  'https://169.254.169.254/latest/meta-data/',
  'https://10.0.0.1/',
])('nothing is sent to %s without leave', async (pattern) => {
  const { port, count } = await counting()
  const url = pattern.replace('PORT', String(port))
  const outcome = await send(request({ url, allowPrivate: false }))
  expect(outcome).toMatchObject({ failure: 'REFUSED_ADDRESS' })
  expect(count()).toBe(0)
})

test.each([
  'http://169.254.169.254/latest/meta-data/',
  'http://[::ffff:169.254.169.254]/',
  'http://[fd00:ec2::254]/',
  'http://100.100.100.200/',
  'http://0.0.0.0/',
  'http://224.0.0.1/',
])('nothing is sent to %s even with leave', async (url) => {
  expect(await send(request({ url }))).toMatchObject({ failure: 'REFUSED_ADDRESS' })
})

test.each([
  'ftp://example.org/',
  'file:///etc/passwd',
  'example.org/hook',
  'https://user:password@example.org/',
  'https://user@example.org/',
])('%s is no address of a receiver', async (url) => {
  expect(await send(request({ url }))).toMatchObject({ failure: 'INVALID' })
})

test('a name is refused for where it leads', async () => {
  const { port, count } = await counting()
  const outcome = await leadingTo('127.0.0.1')(
    request({ url: `https://hook.example.org:${port}/`, allowPrivate: false }),
  )
  expect(outcome).toEqual({
    failure: 'REFUSED_ADDRESS',
    text: 'hook.example.org leads to no public address.',
  })
  expect(count()).toBe(0)
})

test('with leave, a name may lead to this machine', async () => {
  const { port, count } = await counting()
  const url = `http://hook.internal:${port}/`
  expect(await leadingTo('127.0.0.1')(request({ url }))).toMatchObject({ status: 200 })
  expect(count()).toBe(1)
})

test('a name is resolved once, and where it leads afterwards changes nothing', async () => {
  const { port, count } = await counting()
  // Returned to the registry: no machine has it.
  const answers = ['3ffe::1', '127.0.0.1', '127.0.0.1']
  const asked: string[] = []
  const fickle = sender({
    resolve: (hostname) => {
      asked.push(hostname)
      return Promise.resolve([{ address: answers[asked.length - 1] ?? '127.0.0.1', family: 6 }])
    },
    times: { connect: 200, whole: 400 },
  })
  const url = `https://hook.example.org:${port}/`
  const outcome = await fickle(request({ url, allowPrivate: false }))
  expect(outcome).toMatchObject({ failure: expect.stringMatching(/^(TIMEOUT|CONNECTION)$/) })
  expect(asked).toEqual(['hook.example.org'])
  expect(count()).toBe(0)
  expect(await fickle(request({ url, allowPrivate: false }))).toMatchObject({
    failure: 'REFUSED_ADDRESS',
  })
  expect(count()).toBe(0)
})

test('of several addresses only those are tried that are allowed', async () => {
  const { port, count } = await counting()
  const outcome = await leadingTo(
    '169.254.169.254',
    '127.0.0.1',
  )(request({ url: `http://hook.internal:${port}/` }))
  expect(outcome).toMatchObject({ status: 200 })
  expect(count()).toBe(1)
})

test('a redirect is the outcome and is not followed', async () => {
  const { port: other, count } = await counting()
  for (const location of ['http://169.254.169.254/', `http://127.0.0.1:${other}/`]) {
    const port = await serve((_request, response) => {
      response.writeHead(307, { Location: location }).end()
    })
    const outcome = await send(request({ url: `http://127.0.0.1:${port}/` }))
    expect(outcome).toMatchObject({ status: 307 })
  }
  expect(count()).toBe(0)
})

test('an answer that never ends is its status', async () => {
  const port = await serve((_request, response) => {
    response.writeHead(200)
    const write = () => {
      while (!response.destroyed && response.write(Buffer.alloc(16_384)));
    }
    response.on('drain', write)
    write()
  })
  expect(await send(request({ url: `http://127.0.0.1:${port}/` }))).toMatchObject({ status: 200 })
})

test('an answer that stops in its middle is its status', async () => {
  const port = await serve((_request, response) => {
    response.writeHead(503, { 'Retry-After': '120' }).write('…')
  })
  const outcome = await within(300)(request({ url: `http://127.0.0.1:${port}/` }))
  expect(outcome).toEqual({ status: 503, retryAfter: 120 })
})

test('a server that does not answer is given up', async () => {
  const port = await serve(() => undefined)
  const outcome = await within(300)(request({ url: `http://127.0.0.1:${port}/` }))
  expect(outcome).toEqual({ failure: 'TIMEOUT', text: 'No answer within 0.3 seconds.' })
})

test('a server that sends its head letter by letter is given up', async () => {
  const port = await serveRaw((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nX-Slow: ')
    const timer = setInterval(() => socket.write('a'), 20)
    socket.on('close', () => {
      clearInterval(timer)
    })
    socket.on('error', () => undefined)
  })
  const outcome = await within(300)(request({ url: `http://127.0.0.1:${port}/` }))
  expect(outcome).toMatchObject({ failure: 'TIMEOUT' })
})

test('a name that nobody resolves in time is given up', async () => {
  const slow = sender({
    resolve: () => new Promise(() => undefined),
    times: { connect: 100, whole: 300 },
  })
  const outcome = await slow(request({ url: 'https://hook.example.org/', allowPrivate: false }))
  expect(outcome).toEqual({ failure: 'TIMEOUT', text: 'No connection within 0.1 seconds.' })
})

test('what goes wrong with a connection is told without its address', async () => {
  const closed = await serve(() => undefined)
  await new Promise((done) => open.pop()?.close(done))
  const cut = await serveRaw((socket) => socket.destroy())
  const noise = await serveRaw((socket) => socket.resume().end('220 mail.example.org ESMTP\r\n'))
  for (const port of [closed, cut, noise]) {
    const outcome = await send(request({ url: `http://127.0.0.1:${port}/secret-path` }))
    expect(outcome).toMatchObject({ failure: 'CONNECTION' })
    expect(JSON.stringify(outcome)).not.toContain('secret-path')
  }
  const unencrypted = await serve((_request, response) => response.end())
  const outcome = await send(request({ url: `https://127.0.0.1:${unencrypted}/secret-path` }))
  expect(outcome).toMatchObject({ failure: 'CONNECTION' })
})

test('what is no request is told', async () => {
  const url = 'http://127.0.0.1:1/'
  for (const wrong of [{ method: 'PO ST' }, { headers: { 'X-Bad': 'a\r\nb' } }])
    expect(await send(request({ url, ...wrong }))).toMatchObject({ failure: 'INVALID' })
})

test('a server is asked for no more than eight answers at a time', async () => {
  let most = 0
  let now = 0
  const port = await serve((_request, response) => {
    now += 1
    most = Math.max(most, now)
    setTimeout(() => {
      now -= 1
      response.end()
    }, 20)
  })
  const url = `http://127.0.0.1:${port}/`
  const outcomes = await Promise.all(Array.from({ length: 40 }, () => send(request({ url }))))
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
  expect(most).toBe(8)
})

function request(given: Partial<OutgoingRequest> & { url: string }): OutgoingRequest {
  return { method: 'POST', headers: {}, body: '{}', allowPrivate: true, ...given }
}

function leadingTo(...addresses: string[]) {
  const found = addresses.map((address) => ({ address, family: 4 }))
  return sender({ resolve: () => Promise.resolve(found) })
}

function within(milliseconds: number) {
  return sender({ times: { connect: milliseconds, whole: milliseconds } })
}

async function counting() {
  let count = 0
  const port = await serve((_request, response) => {
    count += 1
    response.end()
  })
  return { port, count: () => count }
}

function serve(listener: RequestListener): Promise<number> {
  return listening(createServer(listener))
}

function serveRaw(listener: Parameters<typeof createRawServer>[1]): Promise<number> {
  return listening(createRawServer(listener as never))
}

async function listening(server: Server | RawServer): Promise<number> {
  open.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port // listens on a port
}
