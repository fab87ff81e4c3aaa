import type { Socket } from 'node:net'

import { ERROR_CODES, type ErrorCode } from '../../errors.js'
import { REQUEST_LIMITS } from '../../security/limits/requestLimits.js'
import { refusalText, type RefusalKey } from '../../security/tooMany.js'
import { type Call, isPublic } from './call.js'

type Refusal = {
  code: ErrorCode
  key: RefusalKey
  /** What the text names, for example `seconds`. */
  values?: Record<string, number | string>
  /** @default that of the code */
  status?: number
  /** In how many seconds to come back. */
  retryAfter?: number
}

/** Answers in the shape that Payload gives its errors, without waking Next. */
export function refuse(call: Call, refusal: Refusal): void {
  const { request, response } = call
  const { status, headers, body } = answerOf(call, refusal)
  call.scope.refused = refusal.code
  const hasRest = !request.complete
  if (hasRest) linger(request.socket)
  response.writeHead(status, { ...headers, ...(hasRest ? { Connection: 'close' } : {}) })
  response.end(body)
  request.resume()
}

/**
 * Refuses a request whose owner may already wait for its body: the answer goes past the response
 * object, what comes is thrown away, and the connection ends.
 */
export function cutOff(call: Call, refusal: Refusal): void {
  const { request, response } = call
  const { status, headers, body } = answerOf(call, refusal)
  const more = { 'X-Request-Id': call.scope.id, Connection: 'close' }
  const lines = Object.entries({ ...headers, ...more })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const { socket } = request
  if (response.headersSent || socket.writableEnded) return void request.destroy()
  call.scope.refused = refusal.code
  call.scope.status = status
  request.push = () => true
  linger(socket)
  socket.end(`HTTP/1.1 ${status} Refused\r\n${head}\r\n${body}`)
}

/**
 * Has a connection end in its own time: most clients look at the answer only when they have sent
 * everything, and a connection cut before that hides it from them (RFC 9112 §9.6).
 */
export function linger(socket: Socket): void {
  // Called by Node when an answer with `Connection: close` is out.
  socket.destroySoon = () => void socket.end()
  const timer = setTimeout(() => socket.destroy(), REQUEST_LIMITS.time.refused * 1000)
  socket.once('close', () => clearTimeout(timer))
}

function answerOf(call: Call, { code, key, values = {}, status, retryAfter }: Refusal) {
  const given = retryAfter === undefined ? values : { ...values, seconds: retryAfter }
  const message = refusalText(call.request.headers['accept-language'] ?? '', key, given)
  const data = retryAfter === undefined ? { code } : { code, retryAfter }
  const error = isPublic(call)
    ? { message, extensions: { code } }
    : { name: 'PluginError', message, data }
  const body = JSON.stringify({ errors: [error] })
  const headers: Record<string, string | number> = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    ...(isPublic(call) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  }
  return { status: status ?? ERROR_CODES[code].status, headers, body }
}
