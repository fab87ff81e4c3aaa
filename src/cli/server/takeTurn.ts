import { COME_BACK } from '../../errors.js'
import { PASS_HEADER } from '../../security/door.js'
import { REQUEST_LIMITS } from '../../security/limits/requestLimits.js'
import { gauge, observe } from '../../telemetry/meter.js'
import { beforeHeaders } from './beforeHeaders.js'
import { isSignIn } from './bodyLimit.js'
import type { Call } from './call.js'
import { afterNewcomers } from './newcomers.js'
import { refuse } from './refuse.js'
import { Turns } from './turns.js'
import { isLarge } from './wholeBody.js'

const { waiting, waitingOfOne, patience, ...atOnce } = REQUEST_LIMITS.turns
const turns = (most: number) =>
  new Turns({ atOnce: most, atOnceOfOne: most / 2, waiting, waitingOfOne, patience })

/** A page waits for answers of the API, so the two do not wait for the same turns. */
const TURNS = {
  anonymous: turns(atOnce.anonymous),
  page: turns(atOnce.page),
  signedIn: turns(atOnce.signedIn),
  /** Sign-ins that could not be read ahead: they wait at the plugin's gate. */
  signIn: turns(atOnce.signIn),
  /** Held while they come, so they are not in the way of what is there. */
  upload: turns(atOnce.upload),
}

const readings = (read: (turns: Turns) => number) => () =>
  Object.entries(TURNS).map(([kind, turns]) => ({ labels: { kind }, value: read(turns) }))
gauge(
  'stories_turns_running',
  readings(({ running }) => running),
)
gauge(
  'stories_turns_waiting',
  readings(({ queued }) => queued),
)

/**
 * Waits until the request may be worked on. The turn ends when its answer begins: a file may take
 * its reader any time.
 *
 * @returns what ends the turn; null when the request is answered and must go no further
 */
export async function takeTurn(call: Call): Promise<(() => void) | null> {
  const kind = kindOf(call)
  if (kind === null) return () => undefined
  const began = performance.now()
  const end = await TURNS[kind].enter(call.sender)
  observe('stories_turn_wait_seconds', { kind }, (performance.now() - began) / 1000)
  if (end) {
    beforeHeaders(call.response, end)
    await afterNewcomers()
  } else refuse(call, { code: 'BUSY', key: 'security.busy', retryAfter: COME_BACK })
  return end
}

/** Sign-ins have waited at the gate, which lets in one at a time. */
function kindOf(call: Call): keyof typeof TURNS | null {
  const { kind } = call.target
  const { method = 'GET' } = call.request
  if (kind === 'asset' || PASS_HEADER in call.request.headers) return null
  if (isSignIn({ method, target: call.target })) return 'signIn'
  if (isLarge(call)) return 'upload'
  if (call.isSignedIn) return kind === 'page' ? 'page' : 'signedIn'
  return kind === 'api' || kind === 'delivery' ? 'anonymous' : 'page'
}
