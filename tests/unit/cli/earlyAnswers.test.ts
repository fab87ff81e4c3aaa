import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'

import { endWhenEarly } from '../../../src/cli/server/endWhenEarly.js'
import { listen } from '../../../src/cli/server/listen.js'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server that looks at the first piece of a body only, as what refuses a form does. */
async function hasty(): Promise<number> {
  const server = createServer((request, response) => {
    endWhenEarly({ request, response })
    request.once('readable', () => {
      request.read()
      response.writeHead(413).end('too large')
    })
  })
  servers.push(server)
  await listen(server, { port: 0, host: '127.0.0.1' })
  return (server.address() as AddressInfo).port
}

test('a client that is answered before it has sent everything can send the rest, and is told to come anew', async () => {
  const port = await hasty()
  const body = 'x'.repeat(3_000_000)
  const head = `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n`
  const { answer, isSent } = await new Promise<{ answer: string; isSent: boolean }>((resolve) => {
    let answer = ''
    let isSent = false
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    socket.on('data', (bytes) => (answer += bytes.toString()))
    socket.write(head + body, () => {
      isSent = true
      socket.end()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve({ answer, isSent }))
  })
  expect(answer).toMatch(/^HTTP\/1\.1 413/)
  expect(answer).toMatch(/connection: close/i)
  expect(isSent).toBe(true)
})
