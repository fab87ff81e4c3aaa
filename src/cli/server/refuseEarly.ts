import type { IncomingMessage, ServerResponse } from 'node:http'

import { tooManyText } from '../../security/tooMany.js'

type Refusal = {
  request: IncomingMessage
  response: ServerResponse
  /** In how many seconds to come back. */
  seconds: number
  /** May pages of any site read the answer? */
  isPublic: boolean
  key: 'security.tooMany' | 'security.tooManySignIns'
}

/** Answers 429 in the shape that Payload gives its errors, without waking Next. */
export function refuseEarly({ request, response, seconds, isPublic, key }: Refusal): void {
  const message = tooManyText(request.headers['accept-language'] ?? '', seconds, key)
  const code = 'TOO_MANY_REQUESTS'
  const error = isPublic
    ? { message, extensions: { code } }
    : { name: 'PluginError', message, data: { code, retryAfter: seconds } }
  const body = JSON.stringify({ errors: [error] })
  response.writeHead(429, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'Retry-After': String(seconds),
    ...(isPublic ? { 'Access-Control-Allow-Origin': '*' } : {}),
  })
  response.end(body)
  request.resume()
}
