import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'

import {
  httpTranslation,
  type HttpTranslationOptions,
} from '../../../../src/translation/machine/httpTranslation.js'

type Answer = (response: ServerResponse, asked: Record<string, unknown>) => void

let server: Server
let url: string
/** The bodies of the requests that came. */
let asked: Record<string, unknown>[]
/** One for each request, in order; the last for all that follow. */
let answers: Answer[]
beforeEach(async () => {
  asked = []
  answers = []
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/translate`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
  const make = answers[Math.min(asked.length, answers.length - 1)]
  asked.push(body)
  make?.(response, body)
}

const json =
  (body: unknown): Answer =>
  (response) =>
    response.end(JSON.stringify(body))
const capitals: Answer = (response, { q }) =>
  response.end(JSON.stringify({ translatedText: (q as string[]).map((one) => one.toUpperCase()) }))
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('key: hush')

const translate = (more: Partial<HttpTranslationOptions> = {}, wait = 5000) =>
  httpTranslation({ url, key: 'hush', ...more }).translate(
    { source: 'fr', target: 'pt-BR', texts: ['un', 'deux'] },
    { signal: AbortSignal.timeout(wait) },
  )

test('texts are sent as LibreTranslate takes them, with the key', async () => {
  answers = [capitals]
  expect(await translate({ languages: { 'pt-BR': 'pb' } })).toEqual(['UN', 'DEUX'])
  expect(asked).toEqual([
    { q: ['un', 'deux'], source: 'fr', target: 'pb', format: 'html', api_key: 'hush' },
  ])
})

test.each([429, 503])(
  'a service that is busy (%s) is asked once more, after a while',
  async (code) => {
    answers = [status(code, { 'Retry-After': '0' }), capitals]
    expect(await translate()).toEqual(['UN', 'DEUX'])
    answers = [status(code, { 'Retry-After': '0' })]
    asked = []
    await expect(translate()).rejects.toThrow(`The service answered with status ${code}.`)
    expect(asked.length).toBe(2)
  },
)

test('one that asks for more time than there is, is given up', async () => {
  answers = [status(429, { 'Retry-After': '3600' })]
  await expect(translate({}, 100)).rejects.toThrow('The service was busy for too long.')
  expect(asked.length).toBe(1)
})

test.each<[string, Answer, string]>([
  ['an error', status(403), 'The service answered with status 403.'],
  ['another address', status(302, { Location: 'http://127.0.0.1:1/' }), 'could not be reached'],
  ['no JSON', (response) => response.end('<html>'), 'did not answer with JSON'],
  ['no list', json({ translatedText: 'UN' }), 'without a list “translatedText”'],
  ['nothing', json(null), 'without a list “translatedText”'],
  ['too much', json({ translatedText: ['x'.repeat(2000)] }), 'more than 1000 bytes'],
])('%s in answer is a failure in words that hold no secret', async (_name, make, expected) => {
  answers = [make]
  const failure: unknown = await translate({ maxBytes: 1000 }).catch((error: unknown) => error)
  expect(String(failure)).toContain(expected)
  expect(JSON.stringify([String(failure), failure])).not.toContain('hush')
})

test('an answer that never ends is given up with the call', async () => {
  answers = [(response) => response.write('{')]
  await expect(translate({}, 100)).rejects.toThrow()
})

test.each([
  'http://translate.example.org/',
  'https://me:hush@translate.example.org/',
  'ftp://localhost/',
  'translate',
])('%s is no address for texts', (wrong) => {
  const make = () => httpTranslation({ url: wrong })
  expect(make).toThrow('options.translation.machine.url: expected an https address')
  expect(make).not.toThrow('hush')
})

test('languages that it does not translate are not asked for', () => {
  const { supports } = httpTranslation({ url, pairs: ['fr>es'] })
  expect(supports?.({ source: 'fr', target: 'es' })).toBe(true)
  expect(supports?.({ source: 'es', target: 'fr' })).toBe(false)
})

test('the key is in nothing that could be printed', () => {
  expect(JSON.stringify(httpTranslation({ url, key: 'hush' }))).not.toContain('hush')
})
