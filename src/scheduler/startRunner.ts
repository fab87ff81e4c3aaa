import type { Payload } from 'payload'

import type { Settings } from '../entries/settings.js'
import { runDue } from './runDue.js'
import { forgetChanges } from '../editions/changes.js'
import { fillTold } from '../feed/fillTold.js'
import { forgetTold } from '../feed/forgetTold.js'
import { tellMoments } from '../feed/tellMoments.js'
import { allWaiting } from '../schedule/store.js'
import { forgetDeliveries } from '../webhooks/forgetDeliveries.js'
import { cleanError } from '../telemetry/describeError.js'

/**
 * Longest pause between two checks, milliseconds: schedules created by another server are found
 * then.
 */
const MAX_PAUSE = 15_000
/** A moment that is due is looked at once more this soon, so that a failing one does not spin. */
const MIN_PAUSE = 250
/** How often old changes of editions are forgotten, milliseconds. */
const FORGETS = 21_600_000
const DAY = 86_400_000

/** When the runner of an app last looked with success, milliseconds. */
const running = new WeakMap<Payload, { lookedAt: number }>()

/** When due schedules were last looked for; null: this process has no runner. */
export function runnerOf(payload: Payload): { lookedAt: number } | null {
  return running.get(payload) ?? null
}

/**
 * Starts the runner of due schedules in this process: it runs at the moment of the next schedule,
 * or after 15 seconds at most. It does not run during a Next build or if the plugin or its runner
 * is disabled. It does not keep the process alive.
 */
export function startRunner(payload: Payload, settings: Settings): void {
  const isBuild = process.env.NEXT_PHASE === 'phase-production-build'
  if (!settings.enabled || !settings.runner || isBuild || running.has(payload)) return
  const state = { lookedAt: Date.now() }
  let forgotAt = 0
  running.set(payload, state)
  const look = async () => {
    let pause = MAX_PAUSE
    try {
      await fillTold({ payload, settings })
      await runDue({ payload, settings })
      await tellMoments({ payload, settings })
      pause = await pauseUntilNext(payload, settings)
      state.lookedAt = Date.now()
      if (state.lookedAt - forgotAt > FORGETS) {
        forgotAt = state.lookedAt
        await forgetOld({ payload, settings })
      }
    } catch (err) {
      payload.logger.error({
        err: cleanError(err),
        msg: 'Schedules: could not look for due schedules.',
      })
    }
    setTimeout(() => void look(), pause).unref()
  }
  setTimeout(() => void look(), 0).unref()
}

/** What caches have seen, and what the feed tells no more. */
async function forgetOld(store: { payload: Payload; settings: Settings }): Promise<void> {
  const now = new Date()
  const days = store.settings.delivery ? store.settings.delivery.changesDays : 1
  await forgetChanges(store, now)
  const before = new Date(now.getTime() - days * DAY)
  await forgetTold(store, before)
  await forgetDeliveries(store, before)
}

async function pauseUntilNext(payload: Payload, settings: Settings): Promise<number> {
  const [next] = await allWaiting({ payload, settings })
  const left = next ? Date.parse(next.at) - Date.now() : MAX_PAUSE
  return Math.min(MAX_PAUSE, Math.max(MIN_PAUSE, left))
}
