import type { Store } from '../entries/store.js'
import { numberChanges } from '../feed/numberChanges.js'
import { send as sendOut } from '../outgoing/send.js'
import { cleanError } from '../telemetry/describeError.js'
import { type Round, type Send, tellTarget } from './tellTarget.js'

type Base = Pick<Store, 'payload' | 'settings'>

/** What became of what was due, by target. */
export type Rounds = Record<string, Round>

/**
 * Gives what tells all targets what is due: changes that were committed before the call, and those
 * that are to be tried again. Each target for itself, so that a slow one holds up no other; `onRound`
 * hears of each. A target whose round is under way is told the rest in that round.
 */
export function createSender(store: Base, { send = sendOut }: { send?: Send } = {}) {
  const tellers = store.settings.webhooks.map((target) => ({
    id: target.id,
    tell: oneAtATime(tellTarget(store, { target, send })),
  }))
  return async (onRound?: (round: Round) => void): Promise<Rounds> => {
    await numberChanges(store)
    const rounds = await Promise.all(
      tellers.map(async ({ id, tell }) => {
        const round = await tell().catch((err: unknown) => {
          const msg = `Webhooks: could not tell ${id} what is due; will retry later.`
          store.payload.logger.error({ err: cleanError(err), msg })
          return NOTHING
        })
        onRound?.(round)
        return [id, round] as const
      }),
    )
    return Object.fromEntries(rounds)
  }
}

const NOTHING: Round = { delivered: 0, failed: 0, givenUp: 0, next: null }

/** Calls that come during a round wait for one more, all for the same. */
function oneAtATime(task: () => Promise<Round>): () => Promise<Round> {
  let running: Promise<Round> | null = null
  let next: Promise<Round> | null = null
  const start = () => {
    const own = task().finally(() => {
      if (running === own) running = null
    })
    running = own
    return own
  }
  return () => {
    if (!running) return start()
    next ??= running
      .catch(() => NOTHING)
      .then(() => {
        next = null
        return start()
      })
    return next
  }
}
