import type { IncomingMessage, ServerResponse } from 'node:http'

import { log } from '../../telemetry/log.js'
import { count, gaugeOf, observe as measure } from '../../telemetry/meter.js'
import { requestIdOf } from '../../telemetry/requestId.js'
import { inScope, type Scope } from '../../telemetry/scope.js'
import { countRefusal } from './countRefusal.js'
import { isMonitor } from './monitor.js'
import type { RequestTarget } from './requestTarget.js'

type Asked = {
  request: IncomingMessage
  response: ServerResponse
  target: RequestTarget | null
  /** It comes from a proxy that is believed. */
  isTrusted: boolean
  /** Log each request, and not only those that fail. */
  accessLog: boolean
}

let inProgress = 0
gaugeOf('stories_http_requests_in_progress', () => inProgress)

/** What a client hears that went away before it was answered, as nginx has it. */
const GONE = 499

/**
 * Gives a request its id, and tells of it when it is over: a line in the log if it failed, of each
 * one if that is asked for.
 */
export function observe(asked: Asked): Scope {
  const { request, response, isTrusted } = asked
  const id = requestIdOf(isTrusted ? request.headers['x-request-id'] : undefined)
  request.headers['x-request-id'] = id
  const scope: Scope = { id, queries: 0, rows: 0 }
  const { socket } = request
  const began = { at: performance.now(), bytes: socket.bytesWritten }
  inProgress += 1
  // Each part of this server that waits for the end of an answer is one, and Next has some too.
  response.setMaxListeners(20)
  response.once('close', () => {
    inProgress -= 1
    const isWhole = response.writableFinished || scope.status !== undefined
    const status = scope.status ?? (response.headersSent ? response.statusCode : GONE)
    const seconds = (performance.now() - began.at) / 1000
    const bytes = socket.bytesWritten - began.bytes
    if (scope.refused !== undefined) countRefusal(scope.refused)
    meter(asked, { status, seconds, bytes })
    tell(asked, scope, { status, seconds, bytes, isWhole })
  })
  return scope
}

function meter({ request, target }: Asked, outcome: Omit<Outcome, 'isWhole'>): void {
  const kind = target === null ? 'none' : isMonitor(target) ? 'monitor' : target.kind
  const { status, seconds, bytes } = outcome
  const method = request.method ?? ''
  count('stories_http_requests_total', { kind, method, status: `${Math.floor(status / 100)}xx` })
  count('stories_http_response_bytes_total', { kind }, bytes)
  measure('stories_http_request_duration_seconds', { kind }, seconds)
}

type Outcome = { status: number; seconds: number; bytes: number; isWhole: boolean }

function tell({ request, target, accessLog }: Asked, scope: Scope, outcome: Outcome): void {
  const { status, seconds, bytes, isWhole } = outcome
  const isFault = status >= 500 && scope.refused === undefined
  if (!isFault && !accessLog) return
  inScope(scope, () =>
    log(isFault ? 'error' : 'info', isFault ? 'A request failed.' : 'Request', {
      method: request.method,
      path: target?.path ?? '[not normal]',
      status,
      ms: Math.round(seconds * 10_000) / 10,
      bytes,
      queries: scope.queries,
      rows: scope.rows,
      ...(scope.refused === undefined ? {} : { refused: scope.refused }),
      ...(isWhole ? {} : { aborted: true }),
    }),
  )
}
