import type { IncomingMessage, ServerResponse } from 'node:http'

import { bodyLimit, LIMITS } from './bodyLimit.js'

/** A body other than an upload must be here within this time, milliseconds. */
const BODY_TIMEOUT = 30_000

/** How long the rest of a refused body is read and thrown away, milliseconds. */
const REFUSED_TIMEOUT = 5_000

/** The refusal says nothing that a page of another site may not read. */
const HEADERS = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' }

/**
 * Refuses a body that is too large before anything reads it: 413 at once when its length is told,
 * else as soon as it grows past the limit.
 *
 * @returns false when the request is answered and must go no further
 */
export function guardBody(request: IncomingMessage, response: ServerResponse): boolean {
  const limit = bodyLimit({
    method: request.method ?? 'GET',
    path: (request.url ?? '/').split('?', 1)[0] ?? '/',
    contentType: request.headers['content-type'] ?? '',
  })
  const length = Number(request.headers['content-length'] ?? 0)
  if (length > limit) {
    refuse({ request, response, limit })
    return false
  }
  if (request.headers['transfer-encoding'] !== undefined) countBytes(request, limit)
  if (limit !== LIMITS.upload) limitTime(request)
  return true
}

type Refusal = { request: IncomingMessage; response: ServerResponse; limit: number }

/**
 * Answers at once and reads on: most clients look at the answer only when they have sent
 * everything, and a connection cut before that hides it from them.
 */
function refuse({ request, response, limit }: Refusal): void {
  // Who waits for `100 Continue` has sent no body, and need not.
  const close = request.headers.expect === undefined ? {} : { Connection: 'close' }
  response.writeHead(413, { ...HEADERS, ...close })
  response.end(message(limit))
  request.resume()
  const timer = setTimeout(() => request.socket.destroy(), REFUSED_TIMEOUT)
  timer.unref()
  request.once('close', () => clearTimeout(timer))
}

/**
 * Counts a body of untold length as it comes in. `push` is where Node's parser hands it over: to
 * listen for `data` would start the flow before the real reader is there.
 */
function countBytes(request: IncomingMessage, limit: number): void {
  let bytes = 0
  const push = request.push.bind(request)
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    bytes += chunk?.length ?? 0
    if (bytes <= limit) return push(chunk, encoding)
    const body = message(limit)
    const headers = { ...HEADERS, 'Content-Length': Buffer.byteLength(body), Connection: 'close' }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    const head = `HTTP/1.1 413 Payload Too Large\r\n${lines.join('')}\r\n`
    // Bypasses the response object, whose owner may still be waiting for the body.
    if (!request.socket.writableEnded) request.socket.end(head + body)
    request.destroy()
    return false
  }
}

function limitTime(request: IncomingMessage): void {
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy()
  }, BODY_TIMEOUT)
  timer.unref()
  request.once('close', () => clearTimeout(timer))
}

function message(limit: number): string {
  const text = `The body is larger than the limit of ${limit / 1024 / 1024} MB.`
  return JSON.stringify({ errors: [{ message: text, extensions: { code: 'TOO_LARGE' } }] })
}
