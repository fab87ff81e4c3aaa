import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Settings } from '../entries/settings.js'
import { type Answer, hasToken, liveAnswer, metricsAnswer, readyAnswer } from './answers.js'
import { described, type Operation } from '../schema/operation.js'

type Authorised = { token: string | null; authorization: string | null }

const STATE = z.enum(['pass', 'warn', 'fail'])
const READY = z.object({
  status: STATE,
  checks: z
    .record(z.string(), z.object({ state: STATE, reason: z.string().optional() }))
    .optional(),
})

const OPERATIONS = {
  '/health/live': {
    summary: 'Says that the server answers.',
    answer: 'It does.',
    returns: z.object({ status: z.literal('pass') }),
    isOpen: true,
  },
  '/health/ready': {
    summary: 'Says whether the server is ready; 503 if not. With the token of metrics, why.',
    answer: 'It is.',
    returns: READY,
    others: { 503: 'It is not; the body is as with 200.' },
    isOpen: true,
  },
  '/metrics': {
    summary: 'Metrics in the format of Prometheus, for who sends their token.',
    answer: 'The metrics.',
    type: 'text/plain',
    others: { 401: 'The token is missing or wrong.', 404: 'Metrics are off.' },
    isOpen: true,
  },
} satisfies Record<string, Operation>

/** For host apps: who watches the server asks Payload's API. */
export function monitoringEndpoints({ enabled, monitoring }: Settings): Endpoint[] {
  if (!enabled || !monitoring.endpoints) return []
  const endpoint = (
    path: keyof typeof OPERATIONS,
    answer: (asked: Authorised) => Answer | Promise<Answer>,
  ) => {
    const handler = async ({ headers }: PayloadRequest) =>
      toResponse(
        await answer({
          token: monitoring.metricsToken,
          authorization: headers.get('authorization'),
        }),
      )
    return described({ path, method: 'get' as const, handler }, OPERATIONS[path])
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
