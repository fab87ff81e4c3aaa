import { REQUEST_LIMITS } from '../../security/limits/requestLimits.js'
import { isSignIn, limitOf } from './bodyLimit.js'
import type { Call } from './call.js'
import { holdBody } from './holdBody.js'

/** Largest body that is kept until it is whole. */
const MOST = REQUEST_LIMITS.body.signedIn

/**
 * Waits for a body, so that a sender who does not finish one keeps no turn from those who have. Null
 * where nothing is held: there is none, the gate of sign-ins holds it, or it may be so large that
 * its reader takes it in pieces, in turns of its own (`isLarge`).
 */
export async function wholeBody(call: Call): Promise<{ text: string; release: () => void } | null> {
  const { method = 'GET' } = call.request
  if (!hasBody(call) || isLarge(call) || isSignIn({ method, target: call.target })) return null
  return holdBody(call.request, Math.min(MOST, limitOf(call, call.isSignedIn)))
}

/** Whether a body is, or may become, more than is kept until it is whole. */
export function isLarge(call: Call): boolean {
  const { 'content-length': length, 'transfer-encoding': coding } = call.request.headers
  if (coding === undefined) return Number(length ?? 0) > MOST
  return limitOf(call, call.isSignedIn) > MOST
}

function hasBody({ request: { headers } }: Call): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}
