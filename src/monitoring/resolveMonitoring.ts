import { optionsError } from '../errors.js'
import type { MonitoringOptions, MonitoringSettings } from './types.js'

/** Shortest token, characters. */
const SHORTEST = 16

/**
 * Checks the options of `monitoring` and fills in the defaults.
 *
 * @throws INVALID_OPTIONS
 */
export function resolveMonitoring(given: MonitoringOptions = {}): MonitoringSettings {
  const { endpoints = false, metricsToken = null, leastDisk = 64 * 1024 * 1024 } = given
  if (metricsToken !== null && metricsToken.length < SHORTEST) {
    const got = `${metricsToken.length} characters`
    throw optionsError('monitoring.metricsToken', `${SHORTEST} characters or more`, got)
  }
  if (!Number.isFinite(leastDisk) || leastDisk < 0)
    throw optionsError('monitoring.leastDisk', 'a number of bytes from 0', leastDisk)
  return { endpoints, metricsToken, leastDisk }
}
