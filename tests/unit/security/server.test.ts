import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'

import { EnvironmentError, readEnvironment } from '../../../src/cli/environment.js'
import { holdBody } from '../../../src/cli/server/holdBody.js'
import { accountIn } from '../../../src/cli/server/signInAhead.js'
import { tellAddress, trustOf } from '../../../src/cli/server/tellAddress.js'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('the address of the client', () => {
  const ask = async (trusted: number | string[], headers: Record<string, string>) => {
    const tell = tellAddress(trustOf(trusted))
    const url = await listen((request, response) => {
      const address = tell(request)
      response.end(JSON.stringify({ address, headers: request.headers }))
    })
    return (await fetch(url, { headers }).then((response) => response.json())) as {
      address: string
      headers: Record<string, string>
    }
  }
  const made = {
    'x-forwarded-for': '203.0.113.1, 203.0.113.2',
    'x-forwarded-host': 'evil.example.org',
    'x-real-ip': '203.0.113.1',
    'x-stories-pass': 'guess',
  }

  test('is the one that the connection has, whatever its headers say', async () => {
    const { address, headers } = await ask(0, made)
    expect([address, headers['x-forwarded-for']]).toEqual(['127.0.0.1', '127.0.0.1'])
    expect(headers).not.toHaveProperty('x-forwarded-host')
    expect(headers).not.toHaveProperty('x-real-ip')
    expect(headers).not.toHaveProperty('x-stories-pass')
  })

  test('is what the outermost of so many proxies saw', async () => {
    expect((await ask(1, made)).address).toBe('203.0.113.2')
    expect((await ask(2, made)).headers['x-forwarded-for']).toBe('203.0.113.1')
  })

  test('is what a proxy of a known address saw, and nobody else is believed', async () => {
    expect((await ask(['loopback'], made)).address).toBe('203.0.113.2')
    expect((await ask(['10.0.0.0/8'], made)).address).toBe('127.0.0.1')
  })
})

test('a body that is held comes to its reader unchanged', async () => {
  const url = await listen((request, response) => {
    void holdBody(request, 1_000).then((held) => {
      void text(request).then((whole) => response.end(JSON.stringify([held?.text ?? null, whole])))
      held?.release()
    })
  })
  const send = async (body: string) =>
    (await fetch(url, { method: 'POST', body }).then((response) => response.json())) as unknown
  expect(await send('{"email":"ñ"}')).toEqual(['{"email":"ñ"}', '{"email":"ñ"}'])
  expect(await send('')).toEqual(['', ''])
  const large = 'x'.repeat(300_000)
  expect(await send(large)).toEqual([null, large])
})

test('a body whose sender leaves is not waited for', async () => {
  let held: unknown = 'waiting'
  const url = await listen((request) => {
    void holdBody(request, 1_000).then((body) => (held = body))
  })
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{')
  await setTimeout(100)
  socket.destroy()
  await expect.poll(() => held).toBeNull()
})

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

test('the e-mail of a sign-in is found in JSON and in the form of the admin', async () => {
  expect(accountIn('{"email":"a@b.org","password":"x"}')).toBe('a@b.org')
  const form = new FormData()
  form.set('_payload', '{"email":"a@b.org","password":"x"}')
  expect(accountIn(await new Response(form).text())).toBe('a@b.org')
  expect(accountIn(`${'name="_payload"\r\n'.repeat(800)}x`)).toBeNull()
  for (const body of ['', '{', 'null', '[]', '{"email":1}', '{"password":"x"}'])
    expect(accountIn(body)).toBeNull()
})

describe('the environment', () => {
  const read = (variables: Record<string, string>) =>
    readEnvironment({ variables, directory: '/app' })

  test('TRUST_PROXY is a number, or addresses and networks', () => {
    expect(read({}).trustedProxies).toBe(0)
    expect(read({ TRUST_PROXY: '2' }).trustedProxies).toBe(2)
    expect(read({ TRUST_PROXY: '10.0.0.0/8, ::1,loopback' }).trustedProxies).toEqual([
      '10.0.0.0/8',
      '::1',
      'loopback',
    ])
  })

  test.each([
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY: expected the number of proxies'],
    [{ TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY: expected the number of proxies'],
    [{ CORS_ORIGINS: '*' }, 'CORS_ORIGINS: expected origins separated by commas'],
    [{ CORS_ORIGINS: 'https://a.org/path' }, 'CORS_ORIGINS: expected origins'],
  ])('%j is refused', (variables, problem) => {
    expect(() => read(variables as Record<string, string>)).toThrow(EnvironmentError)
    expect(() => read(variables as Record<string, string>)).toThrow(problem)
  })

  test('CORS_ORIGINS are origins', () => {
    expect(read({ CORS_ORIGINS: 'https://a.org, http://b.org:8080/' }).corsOrigins).toEqual([
      'https://a.org',
      'http://b.org:8080',
    ])
  })
})
