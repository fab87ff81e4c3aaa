import { createServer, type Server } from 'node:http'
import nextModule from 'next'

import { door } from '../../security/door.js'
import { REQUEST_LIMITS } from '../../security/limits/requestLimits.js'
import { signingKey } from '../../security/signIn/signedSession.js'
import { frameOrigin } from '../../video/videoHosts.js'
import type { Environment } from '../environment.js'
import { secretOf } from '../secret.js'
import { gaugeOf } from '../../telemetry/meter.js'
import { answerWith } from './answerWith.js'
import { builtAssets } from './builtAssets.js'
import { limitConnections } from './limitConnections.js'
import { listen } from './listen.js'
import { memoryOfMachine } from './memoryOfMachine.js'
import { countNewcomers } from './newcomers.js'
import { tellAddress, trustOf } from './tellAddress.js'
import { wakeBy } from './wake.js'

// Next's types describe an ES module, but what Node imports is the function itself.
const next = nextModule as unknown as typeof nextModule.default

/** How often Node looks for requests that take too long, milliseconds. */
const OFTEN = 5_000

const { head, request, silent, keepAlive } = REQUEST_LIMITS.time

/**
 * Runs the built app behind our own HTTP server, which is the place for what must happen ahead of
 * Next. Returns when the first request would be answered; the result stops it. `fd`: a socket that
 * listens already.
 */
export async function serve(
  settings: Environment,
  { fd }: { fd: number | null },
): Promise<() => Promise<void>> {
  const { port, host, publicUrl, videoHosts, trustedProxies, stopSeconds, monitoring } = settings
  const hostname = host ?? 'localhost'
  // Next listens for upgrades on the server it is given; ours has none, and this one never listens.
  const app = next({ dev: false, dir: process.cwd(), port, hostname, httpServer: createServer() })
  await app.prepare()
  const server = createServer({ connectionsCheckingInterval: OFTEN })
  const trust = trustOf(trustedProxies)
  const state = { isStopping: false }
  const answer = answerWith({
    handle: app.getRequestHandler(),
    addressOf: tellAddress(trust),
    key: signingKey(secretOf(settings)),
    memory: memoryOfMachine(),
    ...{ publicUrl, frames: videoHosts.map(frameOrigin) },
    isTrusted: ({ socket }) => trust(socket.remoteAddress ?? '', 0),
    accessLog: monitoring.accessLog,
    metricsToken: monitoring.metricsToken,
    wake: wakeBy({ port, host }),
    isStopping: () => state.isStopping,
    hasAsset: builtAssets(process.cwd()),
  })
  door().isAhead = true
  countConnections(server)
  countNewcomers(server)
  limitConnections(server, { isTrusted: (address) => trust(address, 0) })
  server.on('request', answer)
  server.on('checkContinue', answer)
  server.headersTimeout = head * 1000
  // Long enough for the largest upload on a slow line; bodies have a pace of their own.
  server.requestTimeout = request * 1000
  // A client that takes nothing of its answer, or an answer that does not come.
  server.setTimeout(silent * 1000)
  // Longer than a proxy in front keeps its connections, so that it is the one who closes them.
  server.keepAliveTimeout = keepAlive * 1000
  await listen(server, { port, host, fd })
  return () => {
    state.isStopping = true
    return stop(server, stopSeconds)
  }
}

function countConnections(server: Server): void {
  let open = 0
  gaugeOf('stories_http_connections', () => open)
  server.on('connection', (socket) => {
    open += 1
    socket.once('close', () => (open -= 1))
  })
}

/** Answers what it has begun to answer, for so many seconds, and keeps what answers have promised. */
async function stop(server: Server, seconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), seconds * 1000).unref()
  })
  await door().runtime?.later.keep()
}
