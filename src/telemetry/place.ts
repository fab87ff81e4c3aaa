import { AsyncLocalStorage } from 'node:async_hooks'

import type { Level } from './levels.js'
import type { Meter, Reader } from './meter.js'
import type { MetricName } from './metricTable.js'
import type { Health } from './health.js'
import type { Scope } from './scope.js'
import type { Format } from './showLine.js'

/**
 * Where all copies of these modules meet: our own server and the plugin inside Next's bundle are
 * one process, but each has its own copy of every module.
 */
type Place = {
  scopes: AsyncLocalStorage<Scope>
  /** How lines are written; null: as the environment says. */
  log: { level: Level; format: Format } | null
  /** Null: nobody asks for metrics. */
  meter: Meter | null
  readers: Map<string, { name: MetricName; read: Reader }>
  /** Whether the app can work; null before it has started. */
  health: (() => Promise<Health>) | null
}

const KEY = Symbol.for('payload-plugin-stories/telemetry')

export function place(): Place {
  const holder = globalThis as { [KEY]?: Place } // a place of our own, by a symbol
  return (holder[KEY] ??= {
    scopes: new AsyncLocalStorage(),
    log: null,
    meter: null,
    readers: new Map(),
    health: null,
  })
}
