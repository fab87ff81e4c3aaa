import type { Payload } from 'payload'

import type { Settings } from '../entries/settings.js'

/** How a host app is watched. */
export type MonitoringOptions = {
  /**
   * Add `GET /health/live`, `/health/ready` and, with a token, `/metrics` below Payload's API route.
   * @default false
   */
  endpoints?: boolean
  /**
   * Who sends it as `Authorization: Bearer …` may read metrics and the details of checks; 16
   * characters or more. @default none: nothing is counted
   */
  metricsToken?: string
  /** Free bytes below which the server is not ready. @default 67108864, 64 MB */
  leastDisk?: number
}

export type MonitoringSettings = {
  readonly endpoints: boolean
  readonly metricsToken: string | null
  readonly leastDisk: number
}

/** What is looked at. */
export type Watched = { payload: Payload; settings: Settings }
