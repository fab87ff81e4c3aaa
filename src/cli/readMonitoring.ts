import { LEAST_DISK, SHORTEST_TOKEN } from '../monitoring/resolveMonitoring.js'
import { LEVELS } from '../telemetry/levels.js'
import type { LogOptions } from '../telemetry/log.js'
import { FORMATS } from '../telemetry/showLine.js'
import type { Problem } from './environment.js'

/** How the server tells what it does. */
export type Monitoring = {
  /** `format` null: JSON where stdout is no terminal. */
  readonly log: {
    readonly level: LogOptions['level']
    readonly format: LogOptions['format'] | null
  }
  /** A line for each request. @default false */
  readonly accessLog: boolean
  /** Who has it may read metrics; null: there are none. */
  readonly metricsToken: string | null
  /** Below so many free bytes the server is not ready. @default 64 MB */
  readonly leastDisk: number
}

const MB = 1024 * 1024

/** @param value The variable's text; null where there is none. */
export function readMonitoring(
  value: (name: string) => string | null,
  problem: Problem,
): Monitoring {
  return {
    log: {
      level: oneOf('LOG_LEVEL', LEVELS, value('LOG_LEVEL'), problem) ?? 'info',
      format: oneOf('LOG_FORMAT', FORMATS, value('LOG_FORMAT'), problem),
    },
    accessLog: oneOf('ACCESS_LOG', ['on', 'off'], value('ACCESS_LOG'), problem) === 'on',
    metricsToken: readToken(value('METRICS_TOKEN'), problem),
    leastDisk: readMegabytes(value('LEAST_DISK_MB'), problem),
  }
}

function oneOf<T extends string>(
  name: string,
  known: readonly T[],
  given: string | null,
  problem: Problem,
): T | null {
  if (given === null) return null
  const found = known.find((one) => one === given.toLowerCase())
  if (found) return found
  problem(name, known.join(', '), `Use ${name}=${known[0]} or leave it out.`)
  return null
}

function readToken(given: string | null, problem: Problem): string | null {
  if (given === null || (given.length >= SHORTEST_TOKEN && /^[\x21-\x7e]+$/.test(given)))
    return given
  problem(
    'METRICS_TOKEN',
    `${SHORTEST_TOKEN} characters or more, without spaces`,
    'Generate one with `openssl rand -hex 32`, or leave it out.',
    `${given.length} characters`,
  )
  return null
}

function readMegabytes(given: string | null, problem: Problem): number {
  if (given === null) return LEAST_DISK
  if (/^\d{1,9}$/.test(given)) return Number(given) * MB
  problem(
    'LEAST_DISK_MB',
    'a whole number of megabytes',
    `Use LEAST_DISK_MB=${LEAST_DISK / MB} or leave it out.`,
  )
  return LEAST_DISK
}
