import { setTimeout } from 'node:timers/promises'

import type { Store } from '../entries/store.js'
import type { Ref } from '../editions/types.js'
import { suspects, type Survey, takeSurvey } from '../editions/survey.js'
import type { Check } from '../telemetry/health.js'
import { gaugeOf } from '../telemetry/meter.js'
import type { Watched } from './types.js'

/** How long a comparison holds, milliseconds: it reads a few columns of every entry. */
const HOLDS = 300_000

/** A save that is under way looks out of step for as long as it takes. */
const AGAIN = 2_000

type Lag = { entries: number; since: number | null; at: number }

/**
 * Watches whether the public editions are in step with their entries. Compared in the background,
 * every five minutes while somebody asks; the first time the start has just done so.
 */
export function watchEditions({ payload, settings }: Watched): () => Promise<Check> {
  let last: Lag = { entries: 0, since: null, at: Date.now() }
  let isLooking = false
  const look = async () => {
    isLooking = true
    try {
      last = await lagOf({ payload, settings })
    } finally {
      isLooking = false
    }
  }
  gaugeOf('stories_editions_out_of_step', () => last.entries)
  gaugeOf('stories_editions_lag_seconds', () =>
    last.since === null ? 0 : (Date.now() - last.since) / 1000,
  )
  gaugeOf('stories_editions_check_age_seconds', () => (Date.now() - last.at) / 1000)
  return () => {
    // What goes wrong shows in the age of the last comparison, and in the check of the database.
    if (!isLooking && Date.now() - last.at > HOLDS) void look().catch(() => undefined)
    return Promise.resolve(checkOf(last))
  }
}

/** A warning: another server would show the same, so none should be taken out for it. */
function checkOf({ entries }: Lag): Check {
  if (entries === 0) return { state: 'pass' }
  const reason = `The editions of ${entries} entries are out of step. Run \`stories editions rebuild\`.`
  return { state: 'warn', reason }
}

/** Entries whose editions are other than they should be, twice with a pause between. */
export async function lagOf(store: Store, pause = AGAIN): Promise<Lag> {
  const first = await takeSurvey(store, { full: false })
  const suspected = new Set(suspects(first))
  if (suspected.size === 0) return { entries: 0, since: null, at: Date.now() }
  await setTimeout(pause, undefined, { ref: false })
  const second = await takeSurvey(store, { full: false })
  const still = suspects(second).filter((ref) => suspected.has(ref))
  return { entries: still.length, since: oldest(still, second), at: Date.now() }
}

function oldest(refs: readonly Ref[], { entries }: Survey): number | null {
  const times = refs
    .map((ref) => Date.parse(entries.get(ref)?.updatedAt ?? ''))
    .filter((time) => !Number.isNaN(time))
  return times.length > 0 ? Math.min(...times) : null
}
