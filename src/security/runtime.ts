import type { Payload } from 'payload'

import { slugOf } from '../entries/slugOf.js'
import type { Settings } from '../entries/settings.js'
import { gaugeOf } from '../telemetry/meter.js'
import { door } from './door.js'
import { type Later, later } from './later.js'
import { type Limiters, limitersOf } from './limits/limiters.js'
import { accountNames } from './signIn/accountNames.js'
import { SignInGate } from './signIn/gate.js'

/** What a running app counts, remembers and has promised. */
export type Runtime = {
  limiters: Limiters
  gate: SignInGate
  names: ReturnType<typeof accountNames>
  later: Later
}

const runtimes = new WeakMap<Payload, Runtime>()

/** The runtime of a Payload instance, made when it is first asked for. */
export function runtimeOf(payload: Payload, settings: Settings): Runtime {
  const known = runtimes.get(payload)
  if (known) return known
  const limiters = limitersOf(settings.security, payload)
  const isShared = ['mongoose', 'postgres'].includes(payload.db.name)
  const names = accountNames(payload, slugOf(settings, 'users'))
  const gate = new SignInGate({
    limiters,
    local: isShared ? limitersOf(settings.security) : null,
    isAccount: names.has,
    secret: payload.secret,
    checks: settings.security.passwordChecks,
  })
  gaugeOf('stories_sign_ins_waiting', () => gate.waiting)
  const runtime = { limiters, gate, names, later: later() }
  runtimes.set(payload, runtime)
  door().runtime = runtime
  keepPromises(payload, runtime)
  return runtime
}

/** Work that were begun in a database that closes would hold its connections for ever. */
function keepPromises(payload: Payload, runtime: Runtime): void {
  const destroy = payload.destroy
  payload.destroy = async () => {
    await runtime.later.keep()
    await destroy()
  }
}
