import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'

import { admitBody, bodyBudgets } from '../../../src/cli/server/admitBody.js'
import { bodyLimit } from '../../../src/cli/server/bodyLimit.js'
import { listen } from '../../../src/cli/server/listen.js'
import { readRequestTarget } from '../../../src/cli/server/requestTarget.js'
import { withoutRouter } from '../../../src/cli/server/tidyHeaders.js'
import { REQUEST_LIMITS } from '../../../src/security/limits/requestLimits.js'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server that reads what is admitted, as if of a signed-in caller, and says how many bytes came. */
async function guarded(): Promise<number> {
  const budgets = bodyBudgets(0)
  const server = createServer((request, response) => {
    const target = targetOf(request.url)
    const scope = { id: 'test', queries: 0, rows: 0 }
    const known = { address: null, sender: 'unknown', isSignedIn: true }
    const call = { request, response, target, scope, ...known }
    const release = admitBody(call, budgets)
    if (!release) return
    response.once('close', release)
    let bytes = 0
    request.on('data', (chunk: Buffer) => (bytes += chunk.length))
    request.on('end', () => response.end(String(bytes)))
  })
  servers.push(server)
  await listen(server, { port: 0, host: '127.0.0.1' })
  return (server.address() as AddressInfo).port
}

function targetOf(url = '') {
  const target = readRequestTarget(url)
  if (!target) throw new Error(`Not in normal form: ${url}`)
  return target
}

const MB = 1024 * 1024
const form = 'multipart/form-data; boundary=x'
const { body: LIMITS } = REQUEST_LIMITS

test.each([
  ['POST', '/api/media', form, LIMITS.upload, LIMITS.anonymous],
  ['PATCH', '/api/files/12', form, LIMITS.upload, LIMITS.anonymous],
  ['POST', '/api/consents', form, LIMITS.upload, LIMITS.anonymous],
  ['POST', '/api/media', 'application/json', LIMITS.signedIn, LIMITS.anonymous],
  ['DELETE', '/api/media/1', form, LIMITS.signedIn, LIMITS.anonymous],
  ['POST', '/api/themes', form, LIMITS.signedIn, LIMITS.anonymous],
  ['POST', '/api/media/1/anything', form, LIMITS.signedIn, LIMITS.anonymous],
  ['POST', '/api/delivery/graphql', 'application/json', LIMITS.delivery, LIMITS.delivery],
  ['POST', '/api/translation/memory', form, LIMITS.exchange, LIMITS.anonymous],
  ['POST', '/api/translation/glossary', 'text/csv', LIMITS.exchange, LIMITS.anonymous],
  ['GET', '/api/translation/memory', '', LIMITS.signedIn, LIMITS.anonymous],
  ['POST', '/admin/collections/themes/1', 'text/plain', LIMITS.serverFunction, 0],
  ['POST', '/fr', 'text/plain', LIMITS.signedIn, 0],
  ['POST', '/api/users/login', form, LIMITS.signIn, LIMITS.signIn],
  ['POST', '/api/users/LOGIN/', form, LIMITS.signIn, LIMITS.signIn],
])('%s %s %s may carry so much', (method, path, contentType, limit, ofAnonymous) => {
  const asked = { method, target: targetOf(path), contentType }
  expect(bodyLimit({ ...asked, isSignedIn: true })).toBe(limit)
  expect(bodyLimit({ ...asked, isSignedIn: false })).toBe(ofAnonymous)
})

test('a body within the limit passes', async () => {
  const port = await guarded()
  const response = await fetch(`http://127.0.0.1:${port}/api/themes`, {
    method: 'POST',
    body: Buffer.alloc(MB),
  })
  expect(await response.text()).toBe(String(MB))
})

test('a body that is told to be too large is refused at once', async () => {
  const port = await guarded()
  const response = await fetch(`http://127.0.0.1:${port}/api/themes`, {
    method: 'POST',
    body: Buffer.alloc(20 * MB),
  })
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ errors: [{ data: { code: 'TOO_LARGE' } }] })
})

test('a body of untold length is refused as soon as it is too large', async () => {
  const port = await guarded()
  expect(await sendChunks(port, 20)).toMatch(/^HTTP\/1\.1 413 .*TOO_LARGE/s)
})

test('a body of untold length within the limit passes', async () => {
  const port = await guarded()
  expect(await sendChunks(port, 0.5)).toMatch(/^HTTP\/1\.1 200 /)
})

test('a taken port is named, with what to do', async () => {
  const port = await guarded()
  const second = createServer()
  await expect(listen(second, { port, host: '127.0.0.1' })).rejects.toThrow(
    `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
  )
})

test('an address that is not of this machine is named', async () => {
  await expect(listen(createServer(), { port: 0, host: '203.0.113.1' })).rejects.toThrow(
    'HOST: expected an address of this machine, got "203.0.113.1".',
  )
})

test('Vary keeps what matters to a cache, each name once', () => {
  expect(withoutRouter(['rsc, next-router-state-tree', 'Accept-Encoding, accept-encoding'])).toBe(
    'Accept-Encoding',
  )
  expect(withoutRouter(undefined)).toBe('')
})

/** Sends a chunked request of so many megabytes and gives the raw answer. */
function sendChunks(port: number, megabytes: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    const finish = () => {
      socket.destroy()
      resolve(answer)
    }
    socket.on('data', (text) => {
      answer += text.toString()
      if (answer.startsWith('HTTP/1.1 200 ')) finish()
    })
    socket.on('close', finish)
    // The server may cut the line while we still send.
    socket.on('error', finish)
    socket.write('POST /api/themes HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n')
    const chunk = Buffer.alloc(64 * 1024)
    for (let sent = 0; sent < megabytes * MB; sent += chunk.length)
      socket.write(Buffer.concat([Buffer.from('10000\r\n'), chunk, Buffer.from('\r\n')]))
    socket.write('0\r\n\r\n')
  })
}
