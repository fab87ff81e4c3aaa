import type { Endpoint, PayloadRequest } from 'payload'

import type { Settings } from '../entries/settings.js'
import { type Answer, hasToken, liveAnswer, metricsAnswer, readyAnswer } from './answers.js'

type Authorised = { token: string | null; authorization: string | null }

/** For host apps: who watches the server asks Payload's API. */
export function monitoringEndpoints({ enabled, monitoring }: Settings): Endpoint[] {
  if (!enabled || !monitoring.endpoints) return []
  const endpoint = (path: string, answer: (asked: Authorised) => Answer | Promise<Answer>) => {
    const handler = async ({ headers }: PayloadRequest) =>
      toResponse(
        await answer({
          token: monitoring.metricsToken,
          authorization: headers.get('authorization'),
        }),
      )
    return { path, method: 'get' as const, handler }
  }
  return [
    endpoint('/health/live', liveAnswer),
    endpoint('/health/ready', (asked) => readyAnswer({ showsDetails: hasToken(asked) })),
    endpoint('/metrics', metricsAnswer),
  ]
}

function toResponse({ status, type, body, headers = {} }: Answer): Response {
  const own = { 'Content-Type': type, 'Cache-Control': 'no-store' }
  return new Response(body, { status, headers: { ...own, ...headers } })
}
