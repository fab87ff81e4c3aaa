import { REQUEST_LIMITS } from '../../security/limits/requestLimits.js'
import type { Call } from './call.js'
import { cutOff } from './refuse.js'

/** Ends a request whose body comes too slowly, and says so (408). */
export function watchPace(call: Call): void {
  const { request, response, isSignedIn } = call
  const { window, anonymous, signedIn } = REQUEST_LIMITS.pace
  const least = window * (isSignedIn ? signedIn : anonymous)
  let before = request.socket.bytesRead
  const timer = setInterval(() => {
    if (request.complete) return clearInterval(timer)
    const now = request.socket.bytesRead
    // Where its reader lets it wait, the sender cannot send.
    const waits = request.readableLength >= request.readableHighWaterMark
    if (!waits && now - before < least) cutOff(call, { code: 'TOO_SLOW', key: 'security.tooSlow' })
    before = now
  }, window * 1000)
  timer.unref()
  response.once('close', () => clearInterval(timer))
}
