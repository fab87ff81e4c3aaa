import type { Payload } from 'payload'
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible'

import { LIMITS, type LimitName, type SecuritySettings } from '../options.js'
import { gauge } from '../../telemetry/meter.js'
import { BoundedMemory } from './boundedMemory.js'
import { sharedLimiters } from './sharedLimiters.js'

/** What a limit says of a key, after one more was counted. */
export type Counted = {
  /** Null: go on; else in how many seconds to come back. */
  wait: number | null
  /** The limit. */
  points: number
  seconds: number
  /** Points left, and in how many seconds all of them are back. */
  left: number
  reset: number
}

/** Counts of requests, by limit and by key. */
export type Limiters = {
  /** Counts one more; null without a limit. */
  count: (name: LimitName, key: string) => Promise<Counted | null>
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
  const count = (name: LimitName, key: string) => countOne(made.get(name), key)
  return {
    count,
    consume: async (name, key) => (await count(name, key))?.wait ?? null,
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

async function countOne(
  limiter: RateLimiterAbstract | undefined,
  key: string,
): Promise<Counted | null> {
  if (!limiter) return null
  const { points, duration } = limiter
  const told = ({ remainingPoints, msBeforeNext }: RateLimiterRes, isOver: boolean): Counted => ({
    wait: isOver ? seconds(msBeforeNext) : null,
    ...{ points, seconds: duration },
    ...{ left: isOver ? 0 : remainingPoints, reset: seconds(msBeforeNext) },
  })
  try {
    return told(await limiter.consume(key), false)
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return told(reason, true)
    throw reason
  }
}

function seconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000))
}

function isLimitName(name: string): name is LimitName {
  return name in LIMITS
}
