import { COME_BACK } from '../../errors.js'
import { REQUEST_LIMITS, signedInBodies } from '../../security/limits/requestLimits.js'
import { gauge } from '../../telemetry/meter.js'
import { limitOf } from './bodyLimit.js'
import { Budget, type Share } from './budget.js'
import type { Call } from './call.js'
import { countBytes } from './countBytes.js'
import { cutOff, refuse } from './refuse.js'
import { watchPace } from './watchPace.js'

/** Least that a request with a body takes, bytes: it is more than its body. */
const LEAST = 16 * 1024

const BUSY = { code: 'BUSY', key: 'security.busy', retryAfter: COME_BACK } as const

type Budgets = { anonymous: Budget; signedIn: Budget }

/** Space for the bodies that are held at once, on a machine with so much memory. */
export function bodyBudgets(memory: number): Budgets {
  const { anonymous, anonymousOfOne, signedInOfOne } = REQUEST_LIMITS.held
  const budgets = {
    anonymous: new Budget({ total: anonymous, ofOne: anonymousOfOne }),
    signedIn: new Budget({ total: signedInBodies(memory), ofOne: signedInOfOne }),
  }
  gauge('stories_held_body_bytes', () =>
    Object.entries(budgets).map(([sender, { used }]) => ({ labels: { sender }, value: used })),
  )
  return budgets
}

/**
 * Decides about a body before anything reads it: by who sends it, by its length, and by what others
 * send at the same time. One that is let in has to come fast enough.
 *
 * @returns gives its space back; null when the request is answered and must go no further
 */
export function admitBody(call: Call, budgets: Budgets): (() => void) | null {
  const { headers } = call.request
  const isOpenEnded = headers['transfer-encoding'] !== undefined
  const length = Number(headers['content-length'] ?? 0)
  if (!isOpenEnded && length === 0) return () => undefined
  const limit = limitOf(call, call.isSignedIn)
  if (limit === 0 || length > limit) {
    refuseSize(call, { length, limit })
    return null
  }
  const budget = call.isSignedIn ? budgets.signedIn : budgets.anonymous
  const share = shareOf(call, isOpenEnded ? limit : length)
  if (!budget.take(share)) {
    refuse(call, BUSY)
    return null
  }
  if (isOpenEnded) countBytes({ call, limit, onMore: () => cutOff(call, tooLarge(limit)) })
  watchPace(call)
  return () => budget.give(share)
}

function shareOf(call: Call, size: number): Share {
  return {
    sender: call.sender,
    size: Math.max(size, LEAST),
    isIdle: () => !call.request.complete,
    drop: () => cutOff(call, BUSY),
  }
}

/** An editor whose session has ended is told so, and not that the file is too large. */
function refuseSize(call: Call, { length, limit }: { length: number; limit: number }): void {
  const mayLater = !call.isSignedIn && length <= limitOf(call, true)
  if (mayLater) refuse(call, { code: 'NOT_ALLOWED', key: 'security.signInFirst' })
  else refuse(call, tooLarge(limit))
}

function tooLarge(limit: number) {
  const kilobytes = limit / 1024
  const size = kilobytes >= 1024 ? `${kilobytes / 1024} MB` : `${kilobytes} kB`
  return { code: 'TOO_LARGE', key: 'security.tooLarge', values: { size } } as const
}
