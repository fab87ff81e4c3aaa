import { type Check, type Health, healthOf } from '../telemetry/health.js'
import { gauge } from '../telemetry/meter.js'
import { place } from '../telemetry/place.js'
import { checkDatabase, checkDisk, checkMedia, checkMigrations, checkSchedules } from './checks.js'
import { watchEditions } from './editionLag.js'
import { watchSchedules } from './scheduleLag.js'
import { watchWebhooks } from './webhookLag.js'
import type { Watched } from './types.js'

/** How long an answer holds, and how long a check may take, milliseconds. */
const HOLDS = 3_000
const PATIENCE = 2_000

/** How long a check may stay without an answer after it has passed, milliseconds. */
const GRACE = 15_000

/**
 * Begins to watch an app that has started: `place().health` tells whether it can work. However
 * many ask, each check runs once in three seconds, and never twice at the same time.
 */
export function watchHealth(watched: Watched): void {
  watchSchedules(watched)
  const checks = {
    database: inTime(() => checkDatabase(watched)),
    migrations: inTime(() => checkMigrations(watched)),
    media: inTime(() => checkMedia(watched)),
    disk: inTime(() => checkDisk(watched)),
    schedules: inTime(() => checkSchedules(watched)),
    editions: inTime(watchEditions(watched)),
    webhooks: inTime(watchWebhooks(watched)),
  }
  const look = async () => {
    const found = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await check()] as const),
    )
    return healthOf(Object.fromEntries(found))
  }
  const health = held(look)
  place().health = health
  gauge('stories_health_check_ok', async () =>
    Object.entries((await health()).checks).map(([check, { state }]) => ({
      labels: { check },
      value: state === 'fail' ? 0 : 1,
    })),
  )
}

/** The same answer for all who ask within a while. */
function held(look: () => Promise<Health>): () => Promise<Health> {
  let last: { at: number; answer: Promise<Health> } | null = null
  return () => {
    if (!last || Date.now() - last.at > HOLDS) last = { at: Date.now(), answer: look() }
    return last.answer
  }
}

/**
 * A check that takes too long is not asked again before it ends. A server that has much to do is
 * late as well: it has failed only when the last success is more than `GRACE` ago.
 */
export function inTime(check: () => Promise<Check>, patience = PATIENCE): () => Promise<Check> {
  let running: Promise<Check> | null = null
  let succeededAt = Number.NEGATIVE_INFINITY
  const run = async (): Promise<Check> => {
    try {
      const found = await Promise.resolve().then(check)
      if (found.state !== 'fail') succeededAt = Date.now()
      return found
    } catch {
      return { state: 'fail', reason: 'The check itself failed.' }
    } finally {
      running = null
    }
  }
  return async () => {
    running ??= run()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<Check>((resolve) => {
      timer = setTimeout(() => {
        const state = Date.now() - succeededAt < GRACE ? 'warn' : 'fail'
        resolve({ state, reason: `No answer within ${patience / 1000} s.` })
      }, patience)
    })
    return Promise.race([running, late]).finally(() => clearTimeout(timer))
  }
}
