import { optionsError } from '../errors.js'
import type { MonitoringOptions, MonitoringSettings } from './types.js'

/** Shortest token of metrics, characters. */
export const SHORTEST_TOKEN = 16
/** Free space below which a server is not ready unless an option says so, bytes. */
export const LEAST_DISK = 64 * 1024 * 1024

/**
 * Checks the options of `monitoring` and fills in the defaults.
 *
 * @throws INVALID_OPTIONS
 */
export function resolveMonitoring(given: MonitoringOptions = {}): MonitoringSettings {
  const { endpoints = false, metricsToken = null, leastDisk = LEAST_DISK } = given
  if (metricsToken !== null && metricsToken.length < SHORTEST_TOKEN) {
    const got = `${metricsToken.length} characters`
    throw optionsError('monitoring.metricsToken', `${SHORTEST_TOKEN} characters or more`, got)
  }
  if (!Number.isFinite(leastDisk) || leastDisk < 0)
    throw optionsError('monitoring.leastDisk', 'a number of bytes from 0', leastDisk)
  return { endpoints, metricsToken, leastDisk }
}
