import { beforeHeaders } from './beforeHeaders.js'
import type { Call } from './call.js'
import { linger } from './refuse.js'

/**
 * Ends the connection with an answer that comes before its request is whole. Its reader has stopped
 * reading, so the next request on the connection would wait behind the rest until it times out.
 * What still comes is thrown away (RFC 9112 §9.6).
 */
export function endWhenEarly({ request, response }: Pick<Call, 'request' | 'response'>): void {
  // A reader that gives up takes it from the request.
  const { socket } = request
  beforeHeaders(response, () => {
    if (request.complete) return
    response.setHeader('Connection', 'close')
    linger(socket)
    response.once('finish', () => {
      request.push = () => true
      socket.resume()
    })
  })
}
