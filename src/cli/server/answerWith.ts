import type { IncomingMessage, ServerResponse } from 'node:http'

import { admitBody, bodyBudgets } from './admitBody.js'
import { isSignIn } from './bodyLimit.js'
import type { Call } from './call.js'
import { countAhead } from './countAhead.js'
import { pageHeaders } from './pageHeaders.js'
import { readCall } from './readCall.js'
import { refuseTarget, targetRefusal } from './refuseTarget.js'
import { readRequestTarget } from './requestTarget.js'
import { signInAhead } from './signInAhead.js'
import { takeTurn } from './takeTurn.js'
import { tidyHeaders } from './tidyHeaders.js'

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
  isStopping: () => boolean
}

/** Everything that happens to a request ahead of Next, in this order. */
export function answerWith(needs: Needs): Answer {
  const budgets = bodyBudgets(needs.memory)
  return (request, response) => {
    const target = readRequestTarget(request.url ?? '')
    const { publicUrl, isStopping } = needs
    pageHeaders({ request, response, target, publicUrl, isStopping })
    const refusal = targetRefusal({ method: request.method, target })
    if (refusal) return refuseTarget({ request, response }, refusal)
    if (!target) return
    const call = readCall({ request, response, target }, needs)
    tidyHeaders(call)
    const release = admitBody(call, budgets)
    if (!release) return
    // Who sent `Expect: 100-continue` waits for this.
    if (/^100-continue$/i.test(request.headers.expect ?? '')) response.writeContinue()
    const isOver = new Promise((resolve) => response.once('close', resolve))
    void work(call, needs.handle)
      .catch((error: unknown) => {
        console.error(error)
        response.destroy()
      })
      // Both: a reader may hold what it has read after its client has gone.
      .then(() => isOver)
      .finally(release)
  }
}

async function work(call: Call, handle: Handle): Promise<void> {
  const { request, response } = call
  if (!(await mayPass(call))) return
  const endTurn = await takeTurn(call)
  if (!endTurn) return
  try {
    if (!response.destroyed) await handle(request, response)
  } finally {
    endTurn()
  }
}

/** An attempt to sign in has a limit of its own, and is not counted with the others. */
async function mayPass(call: Call): Promise<boolean> {
  const { method = 'GET' } = call.request
  return isSignIn({ method, target: call.target }) ? signInAhead(call) : countAhead(call)
}
