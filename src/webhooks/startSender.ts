import type { Payload } from 'payload'

import { whenNoted } from '../editions/changes.js'
import type { Settings } from '../entries/settings.js'
import { cleanError } from '../telemetry/describeError.js'
import { createSender } from './createSender.js'

/** Saves that follow each other closely are told together, milliseconds. */
const SOON = 50
/** Longest pause between two looks, milliseconds: what others have left is found then. */
const MAX_PAUSE = 15_000

const running = new WeakSet<Payload>()

/**
 * Starts telling targets of changes in this process: soon after each commit here that notes one, and
 * every 15 seconds what other processes have left, or what is to be tried again. Not where there are
 * no targets, during a Next build, or if the plugin or its runner is disabled. It does not keep the
 * process alive.
 */
export function startSender(payload: Payload, settings: Settings): void {
  const isBuild = process.env.NEXT_PHASE === 'phase-production-build'
  if (!settings.enabled || !settings.runner || isBuild || running.has(payload)) return
  if (settings.webhooks.length === 0) return
  running.add(payload)
  const send = createSender({ payload, settings })
  let timer: NodeJS.Timeout | undefined
  let dueAt = Number.POSITIVE_INFINITY
  const look = () => {
    dueAt = Number.POSITIVE_INFINITY
    lookIn(MAX_PAUSE)
    void send(({ next }) => {
      if (next !== null) lookIn(Math.max(SOON, next - Date.now()))
    }).catch((err: unknown) => {
      const msg = 'Webhooks: could not look for what is due; will retry later.'
      payload.logger.error({ err: cleanError(err), msg })
    })
  }
  /** The earliest of what was asked for. */
  const lookIn = (pause: number) => {
    const at = Date.now() + pause
    if (at >= dueAt) return
    dueAt = at
    clearTimeout(timer)
    timer = setTimeout(look, pause).unref()
  }
  whenNoted(payload, () => lookIn(SOON))
  lookIn(0)
}
