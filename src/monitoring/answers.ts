import { createHash, timingSafeEqual } from 'node:crypto'

import type { Health } from '../telemetry/health.js'
import { place } from '../telemetry/place.js'

/** An answer to who watches the server. */
export type Answer = {
  status: number
  type: string
  body: string
  headers?: Record<string, string>
}

type Asked = {
  /** Of who may see why: local callers, and who has the token of metrics. */
  showsDetails: boolean
  isStopping?: boolean
}

const STARTING: Health = {
  isReady: false,
  checks: { start: { state: 'fail', reason: 'The app has not started.' } },
}
const STOPPING: Health = {
  isReady: false,
  checks: { stop: { state: 'fail', reason: 'The server is stopping.' } },
}

/** The process answers. Asks nothing. */
export function liveAnswer(): Answer {
  return json(200, { status: 'pass' })
}

/** Whether this server should get requests: 200, or 503 with `Retry-After`. */
export async function readyAnswer({ showsDetails, isStopping = false }: Asked): Promise<Answer> {
  const { health } = place()
  const { isReady, checks } = isStopping ? STOPPING : health ? await health() : STARTING
  const hasWarning = Object.values(checks).some(({ state }) => state === 'warn')
  const status = !isReady ? 'fail' : hasWarning ? 'warn' : 'pass'
  // A warning is for who runs the server.
  const said = showsDetails ? { status, checks } : { status: isReady ? 'pass' : 'fail' }
  const answer = json(isReady ? 200 : 503, said)
  return isReady ? answer : { ...answer, headers: { 'Retry-After': '5' } }
}

/** @param token Of the settings; null: there are no metrics. */
export async function metricsAnswer(args: {
  token: string | null
  authorization: string | null
}): Promise<Answer> {
  const { meter } = place()
  if (args.token === null || !meter) return json(404, { status: 'Metrics are off.' })
  if (!hasToken(args)) {
    return {
      ...json(401, { status: 'Expected the header `Authorization: Bearer METRICS_TOKEN`.' }),
      headers: { 'WWW-Authenticate': 'Bearer' },
    }
  }
  return { status: 200, type: meter.contentType, body: await meter.read() }
}

/** Compared in the same time whatever was given, whose length does not show either. */
export function hasToken(args: { token: string | null; authorization: string | null }): boolean {
  const [, given = ''] = /^Bearer (\S+)$/i.exec(args.authorization ?? '') ?? []
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return args.token !== null && timingSafeEqual(hash(given), hash(args.token))
}

function json(status: number, body: object): Answer {
  return { status, type: 'application/json', body: JSON.stringify(body) }
}
