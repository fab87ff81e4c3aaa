import type { IncomingMessage, ServerResponse } from 'node:http'

import { log } from '../../telemetry/log.js'
import { inScope } from '../../telemetry/scope.js'
import { admitBody, bodyBudgets } from './admitBody.js'
import { beforeHeaders } from './beforeHeaders.js'
import { isSignIn } from './bodyLimit.js'
import type { Call } from './call.js'
import { countAhead } from './countAhead.js'
import { deliver, isForHere } from './deliver.js'
import { endWhenEarly } from './endWhenEarly.js'
import { giveKept } from './giveKept.js'
import { answerMonitor, isFromHere, isMonitor } from './monitor.js'
import { observe } from './observe.js'
import { pageHeaders } from './pageHeaders.js'
import { readCall } from './readCall.js'
import { refuseTarget, targetRefusal } from './refuseTarget.js'
import { type RequestTarget, readRequestTarget } from './requestTarget.js'
import { signInAhead } from './signInAhead.js'
import { takeTurn } from './takeTurn.js'
import { tidyHeaders } from './tidyHeaders.js'
import { wholeBody } from './wholeBody.js'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>
export type Answer = (request: IncomingMessage, response: ServerResponse) => void

type Needs = {
  /** Next. */
  handle: Handle
  addressOf: (request: IncomingMessage) => string | null
  /** With what session tokens are signed. */
  key: string
  /** Bytes that this process may use. */
  memory: number
  publicUrl: string | null
  /** Origins of the frames that pages of the site may show. */
  frames: readonly string[]
  /** Whether a request comes from a proxy that is believed. */
  isTrusted: (request: IncomingMessage) => boolean
  /** Log each request. */
  accessLog: boolean
  metricsToken: string | null
  /** Starts the app, if it has not started. */
  wake: () => void
  isStopping: () => boolean
  /** Whether the build has a file at this path. */
  hasAsset: (path: string) => boolean
}

/** Everything that happens to a request ahead of Next, in this order. */
export function answerWith(needs: Needs): Answer {
  const budgets = bodyBudgets(needs.memory)
  return (request, response) => {
    const target = readRequestTarget(request.url ?? '')
    const { accessLog } = needs
    const isTrusted = needs.isTrusted(request)
    const scope = observe({ request, response, target, isTrusted, accessLog })
    const asked = { request, response, target, scope }
    const goOn = () => inScope(scope, () => answer(asked, needs, budgets))
    // What is kept is given ahead of everything that costs more than giving it.
    if (!giveKept(asked, needs, goOn)) goOn()
  }
}

type Asked = Omit<Parameters<typeof readCall>[0], 'target'> & { target: RequestTarget | null }

function answer(asked: Asked, needs: Needs, budgets: ReturnType<typeof bodyBudgets>): void {
  const { request, response, target, scope } = asked
  const { publicUrl, frames, isStopping, hasAsset } = needs
  beforeHeaders(response, () => response.setHeader('X-Request-Id', scope.id))
  pageHeaders({ request, response, target, publicUrl, frames, isStopping })
  const refusal = targetRefusal({ method: request.method, target, hasAsset })
  if (refusal) {
    scope.refused = refusal.status === 405 ? 'BAD_METHOD' : 'BAD_TARGET'
    return refuseTarget({ request, response }, refusal)
  }
  if (!target) return
  if (isMonitor(target)) {
    const isLocal = isFromHere(request)
    return void answerMonitor({ request, response, path: target.path, isLocal }, needs)
  }
  const call = readCall({ ...asked, target }, needs)
  tidyHeaders(call)
  const release = admitBody(call, budgets)
  if (!release) return
  endWhenEarly(call)
  // Who sent `Expect: 100-continue` waits for this.
  if (/^100-continue$/i.test(request.headers.expect ?? '')) response.writeContinue()
  const isOver = new Promise((resolve) => response.once('close', resolve))
  void work(call, needs.handle)
    .catch((err: unknown) => {
      log('error', 'A request could not be answered.', { err })
      response.destroy()
    })
    // Both: a reader may hold what it has read after its client has gone.
    .then(() => isOver)
    .finally(release)
}

async function work(call: Call, handle: Handle): Promise<void> {
  const { request, response } = call
  // Before anything is awaited: it may come in the same moment as the head.
  const whole = wholeBody(call)
  if (!(await mayPass(call))) return
  const body = await whole
  if (request.destroyed) return
  const endTurn = await takeTurn(call)
  if (!endTurn) return
  body?.release()
  try {
    if (response.destroyed) return
    await (isForHere(call, body) ? deliver(call, body) : handle(request, response))
  } finally {
    endTurn()
  }
}

/** An attempt to sign in has a limit of its own, and is not counted with the others. */
async function mayPass(call: Call): Promise<boolean> {
  const { method = 'GET' } = call.request
  return isSignIn({ method, target: call.target }) ? signInAhead(call) : countAhead(call)
}
