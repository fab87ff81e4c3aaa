import { headFor } from '../../http/answer.js'
import { codingFor, encode } from '../../http/coding.js'
import { type Asked, door } from '../../security/door.js'
import type { Call } from './call.js'

/** A body that has come whole; null: none, or one that nobody has held. */
type Whole = { text: string } | null

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
  const answer = await door().delivery?.answer(askedOf(call, body))
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

function askedOf({ request }: Call, body: Whole): Asked {
  const { method = 'GET', url = '', socket, headers } = request
  const isSecure = String(headers['x-forwarded-proto'] ?? '').includes('https')
  // As Next writes it: the name that was asked for is in `Host`.
  const origin = `${isSecure ? 'https' : 'http'}://localhost:${socket.localPort ?? 80}`
  const get = (name: string) => headers[name]?.toString() ?? null
  return { method, url: origin + url, headers: { get }, text: body?.text ?? '' }
}
