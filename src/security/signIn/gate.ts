import { randomUUID } from 'node:crypto'

import { networkOf, senderOf } from '../clientAddress.js'
import type { Limiters } from '../limits/limiters.js'
import type { PasswordChecks } from '../options.js'
import { readDevice } from './deviceCookie.js'
import { type Busy, LONGEST, type Permit, SignInQueue } from './queue.js'

/** A sign-in attempt at the gate. */
export type Visitor = {
  /** The account name, normalised as Payload does. */
  account: string
  address: string | null
  /** The cookie of a browser that has signed in before; empty for others. */
  mark: string
  /** Whether the caller has gone meanwhile. */
  isGone?: () => boolean
}

/** Let in; `id` tells a later stage that this attempt has been let in already. */
export type Pass = Permit & { id: string; account: string; isKnown: boolean }

type Needs = {
  limiters: Limiters
  /** Counts in this process alone, so that a flood costs no database; null: `limiters` do. */
  local: Limiters | null
  isAccount: (name: string) => Promise<boolean>
  secret: string
  checks: PasswordChecks
}

/** Longest name of an account that is looked at. */
const MAX_NAME = 254

/**
 * The gate before the password check. Each (account, sender) pair has its own number of attempts,
 * so no account can be locked by others. Attempts within the limit go through the queue. Browsers
 * that have signed in before have attempts of their own.
 */
export class SignInGate {
  readonly #queue: SignInQueue
  /** How many wait for a password check. */
  get waiting(): number {
    return this.#queue.size
  }

  readonly #passes = new Map<string, Pass>()
  readonly #redeemed = new WeakSet<Pass>()

  constructor(private readonly needs: Needs) {
    this.#queue = new SignInQueue(needs.checks)
  }

  /** Waits for a turn, and is let in or told to come back. */
  async enter(visitor: Visitor): Promise<Pass | Busy> {
    const { limiters, local, isAccount } = this.needs
    const account = accountOf(visitor.account)
    const sender = senderOf(visitor.address)
    const device = this.#deviceOf(account, visitor.mark)
    const key = device ? `device ${device} ${account}` : `${sender} ${account}`
    const wait = await (local ?? limiters).consume('signIn', key)
    if (wait !== null) return { retryAfter: wait }
    const isKnown = await isAccount(account)
    const network = networkOf(visitor.address)
    const isTrusted = device !== null
    const attempt = { account, sender, network, isKnown, isTrusted, isGone: visitor.isGone }
    const permit = await this.#queue.enter(attempt)
    if ('retryAfter' in permit) return permit
    // Only attempts that got this far are counted for all servers.
    const sharedWait = local ? await limiters.consume('signIn', key) : null
    if (sharedWait === null) return this.#issue({ permit, account, isKnown, key })
    permit.leave(false)
    return { retryAfter: sharedWait }
  }

  /** The pass that an earlier stage was given for this account; each is good once. */
  redeem(id: string | null, account: string): Pass | null {
    const pass = id === null ? undefined : this.#passes.get(id)
    if (pass?.account !== accountOf(account) || this.#redeemed.has(pass)) return null
    this.#redeemed.add(pass)
    return pass
  }

  #deviceOf(account: string, mark: string): string | null {
    if (mark === '') return null
    return readDevice({ account, secret: this.needs.secret, now: new Date(), mark })
  }

  #issue(args: { permit: Permit; account: string; isKnown: boolean; key: string }): Pass {
    const { permit, account, isKnown, key } = args
    const { limiters, local } = this.needs
    const id = randomUUID()
    const leave = (succeeded: boolean) => {
      if (!this.#passes.delete(id)) return
      permit.leave(succeeded)
      if (!succeeded) return
      void local?.clear('signIn', key)
      void limiters.clear('signIn', key).catch(() => undefined)
    }
    const pass: Pass = { id, account, isKnown, leave }
    this.#passes.set(id, pass)
    // A pass whose result is never reported expires.
    setTimeout(() => leave(false), LONGEST).unref()
    return pass
  }
}

function accountOf(name: string): string {
  return name.slice(0, MAX_NAME).toLowerCase().trim()
}
