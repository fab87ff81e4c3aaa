import type { Outcome } from '../outgoing/types.js'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/**
 * Pauses after each failed try, milliseconds, as Standard Webhooks suggests; after the last, there is
 * none: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export const PAUSES = [
  ...[5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR],
  ...[10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
] as const

/** A pause is longer by up to this part, so that what failed together is not tried together. */
const JITTER = 0.1

/** A server that asks for more time gets it, up to this, milliseconds. */
const LONGEST = 24 * HOUR

/** The receiver wants no more of it. */
const GONE = 410

/** What follows from a try. `pause`: until the next one, milliseconds. */
export type Verdict =
  { state: 'delivered' | 'givenUp'; pause: null } | { state: 'failed'; pause: number }

/**
 * What follows from the outcome of a try. Pure.
 *
 * @param args.attempts Tries so far, this one included.
 * @param args.random From 0 to 1.
 */
export function nextTry(args: { outcome: Outcome; attempts: number; random: number }): Verdict {
  const { outcome, attempts, random } = args
  const status = 'status' in outcome ? outcome.status : 0
  if (status >= 200 && status < 300) return { state: 'delivered', pause: null }
  const pause = PAUSES[attempts - 1]
  if (status === GONE || pause === undefined) return { state: 'givenUp', pause: null }
  const asked = 'status' in outcome ? Math.min(LONGEST, (outcome.retryAfter ?? 0) * SECOND) : 0
  return { state: 'failed', pause: Math.max(asked, Math.round(pause * (1 + JITTER * random))) }
}

/** A line for the log of deliveries: `503`, or `TIMEOUT: No answer within 10 seconds.` */
export function outcomeText(outcome: Outcome): string {
  const text = 'status' in outcome ? String(outcome.status) : `${outcome.failure}: ${outcome.text}`
  return text.replace(/\s+/g, ' ').slice(0, 200)
}
