import type {
  AfterErrorHook,
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { formatAdminURL } from 'payload/shared'

import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'
import { slugOf } from '../../entries/slugOf.js'
import { clientAddress, senderOf } from '../clientAddress.js'
import { PASS_HEADER } from '../door.js'
import { runtimeOf } from '../runtime.js'
import { tooMany } from '../tooMany.js'
import { DEVICE_COOKIE, DEVICE_SECONDS, deviceMarkOf, signDevice } from './deviceCookie.js'
import type { Pass } from './gate.js'
import { operationContext } from '../../entries/operationContext.js'
import { noteAccount } from '../../telemetry/scope.js'

/** Duration of recent password checks, milliseconds; an unknown name takes as long. */
let usualTime = 250

/**
 * Lets attempts to sign in through the gate before the password is looked at, and limits renewed
 * sessions and new passwords by address. Runs before those operations, on REST and GraphQL; the
 * Local API is the server's own.
 *
 * @throws TOO_MANY_REQUESTS; NOT_ALLOWED for a forgotten password by GraphQL, where the time that
 *   an answer takes would tell whether there is such an account (REST answers before it looks)
 */
export function signInHook(settings: Settings): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    if (req.payloadAPI === 'local' || req.payload === undefined) return
    const data = 'data' in args ? (args.data as { email?: unknown } | undefined) : undefined // any operation's
    switch (operation) {
      case 'login':
        return await letIn({ req, settings, account: textOf(data?.email) })
      case 'refresh':
      case 'resetPassword':
        return await limitSender({ req, settings, name: operation })
      case 'forgotPassword':
        if (req.payloadAPI === 'GraphQL')
          throw new PluginError('NOT_ALLOWED', message(req, 'security.signInFirst'))
    }
  }
}

type Entering = { req: PayloadRequest; settings: Settings; account: string }

async function letIn({ req, settings, account }: Entering): Promise<void> {
  const { gate } = runtimeOf(req.payload, settings)
  // Of an earlier attempt in the same request.
  passOf(req)?.leave(false)
  const pass =
    gate.redeem(req.headers.get(PASS_HEADER), account) ??
    (await gate.enter({
      account,
      address: clientAddress(req.headers, settings.security.proxies),
      mark: deviceMarkOf(req.headers.get('cookie')),
      isGone: () => req.signal?.aborted === true,
    }))
  if ('retryAfter' in pass) throw tooMany(req, pass.retryAfter, 'security.tooManySignIns')
  operationContext(req).pass = timed(pass)
  // Payload looks at no password then, and would answer at once.
  if (!pass.isKnown) await new Promise((resolve) => setTimeout(resolve, usualTime))
}

/** The same pass, which measures how long a wrong password took. */
function timed(pass: Pass): Pass {
  const start = performance.now()
  const leave = (succeeded: boolean) => {
    const took = Math.min(2_000, performance.now() - start)
    if (pass.isKnown && !succeeded) usualTime = usualTime * 0.8 + took * 0.2
    pass.leave(succeeded)
  }
  return { ...pass, leave }
}

async function limitSender(args: {
  req: PayloadRequest
  settings: Settings
  name: 'refresh' | 'resetPassword'
}): Promise<void> {
  const { req, settings, name } = args
  const sender = senderOf(clientAddress(req.headers, settings.security.proxies))
  const wait = await runtimeOf(req.payload, settings).limiters.consume(name, sender)
  if (wait !== null) throw tooMany(req, wait)
}

type Account = { id: number | string; email?: unknown }

/** Marks the browser as one that has signed in to this account. */
export function afterSignIn(settings: Settings): CollectionAfterLoginHook {
  return ({ req, user }: { req: PayloadRequest; user: Account }) => {
    passOf(req)?.leave(true)
    noteAccount(slugOf(settings, 'users'), user.id)
    if (req.payloadAPI === 'local') return
    const account = textOf(user.email).toLowerCase()
    const mark = signDevice({ account, secret: req.payload.secret, now: new Date() })
    const secure = settings.publicUrl.startsWith('https://') ? '; Secure' : ''
    req.responseHeaders ??= new Headers()
    req.responseHeaders.append(
      'Set-Cookie',
      `${DEVICE_COOKIE}=${mark}; Path=${pathOf(req)}; Max-Age=${DEVICE_SECONDS}; HttpOnly; SameSite=Strict${secure}`,
    )
  }
}

/** Of the API in the eyes of the browser, Next's `basePath` included. */
function pathOf({ payload }: PayloadRequest): string {
  return formatAdminURL({ apiRoute: payload.config.routes.api, relative: true })
}

/** Gives the place of a failed attempt to the next. */
export const leaveOnError: AfterErrorHook = ({ req }) => {
  passOf(req)?.leave(false)
}

function passOf(req: Pick<PayloadRequest, 'context'>): Pass | null {
  // Only `letIn` writes it.
  return operationContext(req).pass ?? null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
