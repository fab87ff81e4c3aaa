import type { PasswordChecks } from '../options.js'
import { Bucket, recently, remembered } from './remembered.js'

/** One sign-in attempt, with the facts that decide its priority. */
export type Attempt = {
  account: string
  /** One sender (`senderOf`) and the network that it is part of. */
  sender: string
  network: string
  /** Does the account exist? */
  isKnown: boolean
  /** A browser that has signed in to this account before. */
  isTrusted: boolean
  /** Whether nobody waits for the answer any more. */
  isGone?: (() => boolean) | undefined
}

/** Let in: the password can be checked. Call `leave` afterwards. */
export type Permit = { leave: (succeeded: boolean) => void }

/** Not let in; seconds until a retry. */
export type Busy = { retryAfter: number }

/** Most waiting attempts, and how long they wait, milliseconds. */
const SEATS = 64
const PATIENCE = 8_000

/** Longest time that a place is held if it is never released; milliseconds. */
export const LONGEST = 10_000

/** Seconds to wait that a full queue reports. */
const COME_BACK = 5

/** How often the queue is checked if no attempt leaves; milliseconds. */
const TICK = 100

/** Factor by which attempts at unknown accounts count less. */
const UNKNOWN = 16

type Waiting = { attempt: Attempt; weight: number; answer: (result: Permit | Busy) => void }

/**
 * A queue before the password check, which takes a fifth of a second of CPU time. However many
 * attempts arrive, only a few passwords are checked, so the rest of the server keeps its CPU time.
 * Attempts are chosen so that an attack does not shut out others: first browsers that have signed
 * in to the account before, then the accounts, senders and networks with the fewest recent
 * attempts. The queue and its memory are bounded.
 */
export class SignInQueue {
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
      const answer = (result: Permit | Busy) => {
        clearTimeout(patience)
        resolve(result)
      }
      const entry: Waiting = { attempt, weight: this.#weigh(attempt), answer }
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
    // Each would hold a place, and use up a turn, for nobody.
    for (const entry of [...this.#waiting]) if (entry.attempt.isGone?.()) this.#turnAway(entry)
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

  #admit({ attempt, answer: settle }: Waiting): void {
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
      // A successful sign-in does not use up a turn.
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
    entry.answer({ retryAfter: COME_BACK })
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
