import type { Payload } from 'payload'
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible'

import { LIMITS, type LimitName, type SecuritySettings } from '../options.js'
import { gauge } from '../../telemetry/meter.js'
import { BoundedMemory } from './boundedMemory.js'
import { sharedLimiters } from './sharedLimiters.js'

/** Counts of requests, by limit and by key. */
export type Limiters = {
  /** Counts one more. Null: go on; else in how many seconds to come back. */
  consume: (name: LimitName, key: string) => Promise<number | null>
  /** As `consume`, without counting. */
  look: (name: LimitName, key: string) => Promise<number | null>
  /** Forgets what was counted. */
  clear: (name: LimitName, key: string) => Promise<void>
}

/** Counted in each server alone: they are many, and asking the database would cost more than they. */
const LOCAL: ReadonlySet<LimitName> = new Set(['management', 'delivery', 'pages', 'refresh'])

/**
 * The limiters of an app. With a database that several servers may share, those of sign-in and
 * passwords are kept there; else in memory, with a bound.
 *
 * A failing store does not block requests: they are counted in memory until it recovers.
 */
export function limitersOf(
  { limits }: Pick<SecuritySettings, 'limits'>,
  payload?: Pick<Payload, 'db' | 'logger'>,
): Limiters {
  const shared = payload ? sharedLimiters(payload) : null
  const made = new Map<LimitName, RateLimiterAbstract>()
  for (const name of Object.keys(LIMITS).filter(isLimitName)) {
    const limit = limits[name]
    if (!limit) continue
    const options = { points: limit.points, duration: limit.seconds, keyPrefix: name }
    const memory = new BoundedMemory(options)
    const labels = { limit: name }
    gauge('stories_limiter_keys', () => [{ labels, value: memory.size }], name)
    made.set(name, shared && !LOCAL.has(name) ? shared({ ...options, memory }) : memory)
  }
  return {
    consume: (name, key) => secondsOf(made.get(name)?.consume(key)),
    look: async (name, key) => {
      const limiter = made.get(name)
      const known = await limiter?.get(key)
      return limiter && known && known.consumedPoints >= limiter.points
        ? seconds(known.msBeforeNext)
        : null
    },
    clear: async (name, key) => {
      await made.get(name)?.delete(key)
    },
  }
}

async function secondsOf(consumed: Promise<unknown> | undefined): Promise<number | null> {
  try {
    await consumed
    return null
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return seconds(reason.msBeforeNext)
    throw reason
  }
}

function seconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000))
}

function isLimitName(name: string): name is LimitName {
  return name in LIMITS
}
