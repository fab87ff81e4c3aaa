import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import nextModule from 'next'

import { door } from '../../security/door.js'
import type { Environment } from '../environment.js'
import { countAhead } from './countAhead.js'
import { guardBody } from './guardBody.js'
import { listen } from './listen.js'
import { pageHeaders } from './pageHeaders.js'
import { isSignIn, signInAhead } from './signInAhead.js'
import { tellAddress } from './tellAddress.js'
import { tidyHeaders } from './tidyHeaders.js'

// Next's types describe an ES module, but what Node imports is the function itself.
const next = nextModule as unknown as typeof nextModule.default

/** How long answers under way may take when the server stops, milliseconds. */
const GRACE = 5_000

type Settings = Pick<Environment, 'port' | 'host' | 'publicUrl' | 'trustedProxies'>
type Answer = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Runs the built app behind our own HTTP server, which is the place for what must happen ahead of
 * Next. Returns when the first request would be answered; the result stops it.
 */
export async function serve(settings: Settings): Promise<() => Promise<void>> {
  const { port, host } = settings
  const app = next({ dev: false, dir: process.cwd(), port, hostname: host ?? 'localhost' })
  await app.prepare()
  const server = createServer()
  const answer = answerWith(app.getRequestHandler(), settings)
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (guardBody(request, response)) answer(request, response)
  })
  // `Expect: 100-continue`: a body that is too large need not be sent at all.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (!guardBody(request, response)) return
    response.writeContinue()
    answer(request, response)
  })
  server.headersTimeout = 20_000
  // Long enough for the largest upload on a slow line; other bodies have their own limit.
  server.requestTimeout = 15 * 60_000
  // Longer than a proxy in front keeps its connections, so that it is the one who closes them.
  server.keepAliveTimeout = 65_000
  await listen(server, { port, host })
  return () => stop(server)
}

/** Everything that happens to a request ahead of Next, in this order. */
function answerWith(
  handle: ReturnType<ReturnType<typeof next>['getRequestHandler']>,
  { publicUrl, trustedProxies }: Settings,
): Answer {
  const addressOf = tellAddress(trustedProxies)
  door().isAhead = true
  return (request, response) => {
    pageHeaders(request, response, { publicUrl })
    if (!isDecodable(request.url)) {
      // Next answers 500 to an escape that stands for no character.
      response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end('The address contains an invalid % escape.')
      return
    }
    tidyHeaders(request, response)
    mayPass({ request, response, address: addressOf(request) })
      .then((may) => (may ? handle(request, response) : undefined))
      .catch((error: unknown) => {
        console.error(error)
        response.destroy()
      })
  }
}

type Asked = { request: IncomingMessage; response: ServerResponse; address: string | null }

/** An attempt to sign in has a limit of its own, and is not counted with the others. */
async function mayPass(asked: Asked): Promise<boolean> {
  return isSignIn(asked.request) ? signInAhead(asked) : countAhead(asked)
}

function isDecodable(url = '/'): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return true
  } catch {
    return false
  }
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), GRACE).unref()
  })
}
