import { isBlank } from '../entries/isBlank.js'
import type { Doc, LoggedChange, Mend } from './types.js'

/**
 * Whether a consent is torn. What it permits is nowhere else, so nothing is mended: a person must
 * look at the evidence.
 *
 * @param args.time `updatedAt` of the consent.
 * @param args.shown Its `updatedAt` when the editions that rest on it were made; empty when none do.
 */
export function planConsent(args: {
  live: Doc
  time: string
  shown: readonly string[]
  events: readonly LoggedChange[]
}): Mend | null {
  const { live, time, shown, events } = args
  // Without a channel none can be saved.
  if (isBlank(live.channels)) return left('consentLost', ['channels'])
  const isBehind = shown.length > 0 && shown.every((moment) => moment < time)
  if (!isBehind || events.some(({ at }) => at >= time)) return null
  return left('consentUnfinished', isBlank(live.purposes) ? ['purposes'] : [])
}

function left(kind: 'consentLost' | 'consentUnfinished', lost: string[]): Mend {
  return { findings: [{ kind, lost, from: null }], change: null }
}
