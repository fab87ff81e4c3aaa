import { headFor } from '../../http/answer.js'
import { codingFor, encode } from '../../http/coding.js'
import { door } from '../../security/door.js'
import type { Call } from './call.js'

/** A body that has come whole; null: none, or one that nobody has held. */
type Whole = { text: string } | null

/** What the public API looks at, beside the address and the body. */
const HEADERS = ['accept', 'content-type', 'host', 'x-preview', 'x-preview-token', 'x-pseudo']

/**
 * Whether the public API answers this request here. A key is Payload's to know, so what brings one
 * goes through Next; so does what comes before the app has started.
 */
export function isForHere({ request, target }: Call, body: Whole): boolean {
  const { method, headers } = request
  if (door().delivery?.path !== target.path || headers.authorization !== undefined) return false
  return body !== null || (method !== 'POST' && headers['transfer-encoding'] === undefined)
}

/**
 * Answers a request to the public API without Next, which takes headers of codings and lengths off
 * what its routes answer: whole, with its length, in the coding that the caller likes best.
 */
export async function deliver(call: Call, body: Whole): Promise<void> {
  const { request, response } = call
  request.resume()
  const answer = await door().delivery?.answer(requestOf(call, body))
  if (!answer) throw new Error('The app has stopped.')
  const { method = 'GET', headers: asked } = request
  const coding = codingFor(asked['accept-encoding'] ?? null, answer.body.length)
  const ifNoneMatch = asked['if-none-match'] ?? null
  const { status, headers, hasBody } = headFor(answer, { method, ifNoneMatch, coding })
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  // Nothing follows (RFC 9110 §8.6).
  if (status === 304 || status === 204) return void response.writeHead(status).end()
  const bytes = await encode(answer.body, coding)
  response.setHeader('Content-Length', bytes.length)
  response.writeHead(status).end(hasBody ? bytes : undefined)
}

function requestOf({ request }: Call, body: Whole): Request {
  const { method = 'GET', url = '', socket } = request
  const headers = new Headers()
  for (const name of HEADERS) {
    const value = request.headers[name]
    if (value !== undefined) headers.set(name, String(value))
  }
  const isSecure = String(request.headers['x-forwarded-proto'] ?? '').includes('https')
  // As Next writes it: the name that was asked for is in `Host`.
  const origin = `${isSecure ? 'https' : 'http'}://localhost:${socket.localPort ?? 80}`
  return new Request(origin + url, { method, headers, ...(body ? { body: body.text } : {}) })
}
