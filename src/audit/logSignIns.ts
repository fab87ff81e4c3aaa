import type {
  AfterErrorHook,
  CollectionAfterForgotPasswordHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { AuthenticationError, LockedAuth } from 'payload'

import { clientAddress } from '../security/clientAddress.js'
import { accountMark, networkText } from '../telemetry/marks.js'
import { slugOf } from '../entries/slugOf.js'
import type { Settings } from '../entries/settings.js'
import { accountName, ANONYMOUS } from './actorOf.js'
import { memoryOf } from './operations.js'
import { logEvent } from './logEvent.js'
import type { AuditAction } from './types.js'
import { operationContext } from '../entries/operationContext.js'
import { cleanError } from '../telemetry/describeError.js'
import { transactionOf } from '../entries/transactionOf.js'

/** Notes an attempt to sign in, and a reset of a password. Runs before each; costs nothing. */
export const noteSignIn: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const context = operationContext(req)
  if (operation === 'resetPassword') context.isResetting = true
  if (operation !== 'login') return
  delete context.isResetting
  const { email } = args.data as { email?: unknown } // whatever was sent
  memoryOf(req).signIns.push(typeof email === 'string' ? email.toLowerCase().trim() : '')
}

/** Runs after a sign-in; one insert. */
export const logSignIn: CollectionAfterLoginHook<Account> = async ({ req, user }) => {
  const isReset = operationContext(req).isResetting === true
  // It was the last that was tried: they come one after another.
  if (!isReset) memoryOf(req).signIns.pop()
  await tell(req, isReset ? 'resetPassword' : 'signIn', user)
}

/** Runs after a sign-out; one insert. */
export const logSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await tell(req, 'signOut', req.user)
}

/** Runs after a password reset link was sent; one query and one insert. */
export function logLostPassword(settings: Settings): CollectionAfterForgotPasswordHook {
  return async ({ args }) => {
    const { data, req } = args as { data: { email?: unknown }; req: PayloadRequest } // the operation's
    const account = await accountOf(req, settings, data.email)
    if (account) await tell(req, 'askPassword', account)
  }
}

/**
 * Logs a failed sign-in through REST or GraphQL. The e-mail is not logged if it belongs to no
 * account, because people sometimes type passwords there. Runs after an error; one query and one
 * insert for such a refusal, nothing for other errors.
 */
export function logFailedSignIn(settings: Settings): AfterErrorHook {
  return async ({ error, req }) => {
    const cause = 'originalError' in error ? error.originalError : error
    if (settings.off.has('users')) return
    if (!(cause instanceof AuthenticationError) && !(cause instanceof LockedAuth)) return
    const email = memoryOf(req).signIns.shift()
    if (email === undefined) return
    try {
      tellFailed(req, settings, email)
      const account = await accountOf(req, settings, email)
      const detail = cause instanceof LockedAuth ? 'locked' : null
      await logEvent(req, {
        action: 'signInFailed',
        entryType: 'users',
        entry: account ? String(account.id) : null,
        entryTitle: account ? accountName(account) : '?',
        detail,
        actor: ANONYMOUS,
      })
    } catch (err) {
      // The answer is a refusal already; it stays one.
      req.payload.logger.error({
        err: cleanError(err),
        msg: 'A failed sign-in could not be logged.',
      })
    }
  }
}

/** Names neither the account nor the address, which may be of somebody who does nothing wrong. */
function tellFailed({ headers, payload }: PayloadRequest, settings: Settings, email: string): void {
  payload.logger.info({
    msg: 'A sign-in failed.',
    account: accountMark(payload.secret, email),
    network: networkText(clientAddress(headers, settings.security.proxies)),
  })
}

type Account = { id: number | string; email?: string; name?: string }

async function accountOf(
  req: PayloadRequest,
  settings: Settings,
  email: unknown,
): Promise<Account | null> {
  if (typeof email !== 'string' || email === '') return null
  return req.payload.db.findOne<Account>({
    collection: slugOf(settings, 'users'),
    where: { email: { equals: email.toLowerCase().trim() } },
    joins: false,
    ...transactionOf({ req }),
  })
}

async function tell(req: PayloadRequest, action: AuditAction, account: Account): Promise<void> {
  const [entry, entryTitle] = [String(account.id), accountName(account)]
  await logEvent(req, { action, entryType: 'users', entry, entryTitle })
}
