import type { IncomingMessage, ServerResponse } from 'node:http'

import {
  type Answer,
  hasToken,
  liveAnswer,
  metricsAnswer,
  readyAnswer,
} from '../../monitoring/answers.js'
import { log } from '../../telemetry/log.js'
import type { RequestTarget } from './requestTarget.js'

type Needs = {
  metricsToken: string | null
  isStopping: () => boolean
  /** Starts the app: it starts with its first request, which nobody sends to who is not ready. */
  wake: () => void
}

const PATHS = /^\/api\/(health\/live|health\/ready|metrics)$/

export function isMonitor({ path }: Pick<RequestTarget, 'path'>): boolean {
  return PATHS.test(path)
}

/**
 * Answers who watches the server, ahead of limits and queues: a full server is no dead one. Costs
 * little however often it is asked.
 *
 * @param isLocal Asked from this machine, and not through a proxy on it.
 */
export async function answerMonitor(
  { request, response, path, isLocal }: Asked,
  needs: Needs,
): Promise<void> {
  request.resume()
  const { method = '' } = request
  const isRead = method === 'GET' || method === 'HEAD'
  try {
    const answer = isRead ? await answerOf({ request, path, isLocal }, needs) : NOT_READ
    const { status, type, body, headers = {} } = answer
    response.writeHead(status, {
      'Content-Type': type,
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
      ...headers,
    })
    response.end(method === 'HEAD' ? undefined : body)
  } catch (err) {
    log('error', 'Who watches the server could not be answered.', { err })
    response.destroy()
  }
}

type Asked = { request: IncomingMessage; response: ServerResponse; path: string; isLocal: boolean }

const NOT_READ: Answer = {
  status: 405,
  type: 'text/plain; charset=utf-8',
  body: 'Expected GET or HEAD.',
  headers: { Allow: 'GET, HEAD' },
}

async function answerOf(
  { request, path, isLocal }: Omit<Asked, 'response'>,
  { metricsToken, isStopping, wake }: Needs,
): Promise<Answer> {
  const { authorization = null } = request.headers
  const asked = { token: metricsToken, authorization }
  if (path.endsWith('/live')) return liveAnswer()
  if (path.endsWith('/metrics')) return metricsAnswer(asked)
  wake()
  return readyAnswer({ showsDetails: isLocal || hasToken(asked), isStopping: isStopping() })
}

/** Headers by which a proxy tells of itself. */
const PROXIED = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'] as const

/** To be asked before anything changes the headers. */
export function isFromHere({ socket, headers }: IncomingMessage): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  return (
    (address === '::1' || address.startsWith('127.')) && PROXIED.every((name) => !headers[name])
  )
}
