import { z } from 'zod'

import { readOption } from '../entries/readOption.js'
import { kindOf } from '../schema/kindOf.js'
import { said } from '../schema/said.js'
import type { MonitoringOptions, MonitoringSettings } from './types.js'

/** Shortest token of metrics, characters. */
export const SHORTEST_TOKEN = 16
/** Free space below which a server is not ready unless an option says so, bytes. */
export const LEAST_DISK = 64 * 1024 * 1024

const TOKEN = said(z.string().min(SHORTEST_TOKEN), {
  expected: `${SHORTEST_TOKEN} characters or more`,
  shown: (given) => (typeof given === 'string' ? `${given.length} characters` : kindOf(given)),
})

/** Health and metrics. */
export const MONITORING = z
  .strictObject({
    endpoints: z.boolean().default(false),
    metricsToken: TOKEN.optional().transform((given) => given ?? null),
    leastDisk: said(z.number().min(0), { expected: 'a number of bytes from 0' }).default(
      LEAST_DISK,
    ),
  })
  .prefault({})

/**
 * Checks the options of `monitoring` and fills in the defaults.
 *
 * @throws INVALID_OPTIONS
 */
export function resolveMonitoring(given?: MonitoringOptions): MonitoringSettings {
  return readOption('monitoring', MONITORING, given)
}
