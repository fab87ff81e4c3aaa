import type { PasswordChecks } from '../options.js'
import { Bucket, recently, remembered } from './remembered.js'

/** One attempt to sign in, as far as it matters who is let in first. */
export type Attempt = {
  account: string
  /** One sender (`senderOf`) and the network that it is part of. */
  sender: string
  network: string
  /** Does the account exist? */
  isKnown: boolean
  /** A browser that has signed in to this account before. */
  isTrusted: boolean
}

/** Let in: the password may be looked at. Call `leave` when that is done. */
export type Permit = { leave: (succeeded: boolean) => void }

/** Not let in; in how many seconds to come back. */
export type Busy = { retryAfter: number }

/** Most attempts that wait, and how long, milliseconds. */
const SEATS = 64
const PATIENCE = 8_000

/** Longest time that a place is taken, should nobody give it back; milliseconds. */
export const LONGEST = 10_000

/** What a busy room tells those who are turned away, seconds. */
const COME_BACK = 5

/** How often those who wait are looked at, should nobody leave; milliseconds. */
const TICK = 100

/** How much less an attempt at an account that is not there counts. */
const UNKNOWN = 16

type Waiting = { attempt: Attempt; weight: number; settle: (result: Permit | Busy) => void }

/**
 * A waiting room in front of the password check, which takes a fifth of a second of a processor
 * each time. However many attempts come, only few passwords are looked at, so that the rest of the
 * server keeps its processors; and those few are chosen so that an attack does not shut out others:
 * first browsers that have signed in to the account before, then accounts, senders and networks
 * that have tried least of late. Everything is bounded: those who wait, and what is remembered.
 */
export class WaitingRoom {
  readonly #everybody: Bucket
  readonly #senders: (sender: string) => Bucket
  readonly #recent = { accounts: recently(), senders: recently(), networks: recently() }
  readonly #inside = { trusted: 0, others: 0 }
  readonly #waiting: Waiting[] = []
  #timer: NodeJS.Timeout | null = null

  constructor(private readonly checks: PasswordChecks) {
    const { burst, perSecond } = checks
    this.#everybody = new Bucket(burst, perSecond)
    this.#senders = remembered(() => new Bucket(burst * 2, perSecond / 2))
  }

  /** How many wait now. */
  get size(): number {
    return this.#waiting.length
  }

  /** Waits for a turn. */
  enter(attempt: Attempt): Promise<Permit | Busy> {
    return new Promise((resolve) => {
      const settle = (result: Permit | Busy) => {
        clearTimeout(patience)
        resolve(result)
      }
      const entry: Waiting = { attempt, weight: this.#weigh(attempt), settle }
      const patience = setTimeout(() => this.#turnAway(entry), PATIENCE)
      this.#waiting.push(entry)
      this.#letIn()
      if (this.size > SEATS) this.#turnAway(last(this.#waiting))
    })
  }

  #weigh({ account, sender, network, isKnown, isTrusted }: Attempt): number {
    if (isTrusted) return 0
    const { accounts, senders, networks } = this.#recent
    const tried = accounts(account) * senders(sender) * networks(network)
    return isKnown ? tried : tried * UNKNOWN
  }

  #letIn(): void {
    const { atOnce } = this.checks
    const mayEnter = ({ attempt }: Waiting) =>
      attempt.isTrusted
        ? this.#inside.trusted < atOnce
        : this.#hasTurn() && this.#senders(attempt.sender).has()
    for (let next = first(this.#waiting, mayEnter); next; next = first(this.#waiting, mayEnter)) {
      this.#waiting.splice(this.#waiting.indexOf(next), 1)
      this.#admit(next)
    }
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = this.size > 0 ? setTimeout(() => this.#letIn(), TICK) : null
  }

  /** Is it a stranger's turn at all? */
  #hasTurn(): boolean {
    return this.#inside.others < this.checks.atOnce && this.#everybody.has()
  }

  #admit({ attempt, settle }: Waiting): void {
    const side = attempt.isTrusted ? 'trusted' : 'others'
    this.#inside[side] += 1
    if (!attempt.isTrusted) {
      this.#everybody.take()
      this.#senders(attempt.sender).take()
    }
    let isInside = true
    const leave = (succeeded: boolean) => {
      if (!isInside) return
      isInside = false
      clearTimeout(safety)
      this.#inside[side] -= 1
      // Who belongs here takes nobody else's turn.
      if (succeeded && !attempt.isTrusted) {
        this.#everybody.give()
        this.#senders(attempt.sender).give()
      }
      this.#letIn()
    }
    const safety = setTimeout(() => leave(false), LONGEST)
    settle({ leave })
  }

  #turnAway(entry: Waiting): void {
    const place = this.#waiting.indexOf(entry)
    if (place < 0) return
    this.#waiting.splice(place, 1)
    entry.settle({ retryAfter: COME_BACK })
  }
}

/** The lightest that may enter; of equals any, so that no order of arrival pays. */
function first(waiting: readonly Waiting[], mayEnter: (entry: Waiting) => boolean): Waiting | null {
  let best: Waiting | null = null
  let equals = 0
  for (const entry of waiting) {
    if (best && entry.weight > best.weight) continue
    if (!mayEnter(entry)) continue
    equals = best?.weight === entry.weight ? equals + 1 : 1
    if (equals === 1 || Math.random() * equals < 1) best = entry
  }
  return best
}

/** The heaviest; there is at least one. */
function last(waiting: readonly Waiting[]): Waiting {
  return waiting.reduce((worst, entry) => (entry.weight >= worst.weight ? entry : worst))
}
