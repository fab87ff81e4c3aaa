import { Budget, type Share } from './budget.js'

type Limits = {
  /** Requests that run at once; of one sender, so that others need not wait for those. */
  atOnce: number
  atOnceOfOne: number
  /** Requests that wait; of one sender. */
  waiting: number
  waitingOfOne: number
  /** How long they wait, seconds. */
  patience: number
}

type Waiting = { share: Share; sender: string; start: () => void }

/**
 * So many requests run at once; others wait. The next turn is the one of the sender of whom fewest
 * run, so that a flood from one address delays others by little.
 */
export class Turns {
  readonly #waiting = new Set<Waiting>()
  readonly #seats: Budget
  readonly #running = new Map<string, number>()
  #inside = 0

  constructor(private readonly limits: Limits) {
    this.#seats = new Budget({ total: limits.waiting, ofOne: limits.waitingOfOne })
  }

  get running(): number {
    return this.#inside
  }

  get queued(): number {
    return this.#waiting.size
  }

  /** Waits for a turn; gives what ends it, or null when it takes too long. */
  enter(sender: string): Promise<(() => void) | null> {
    if (this.#mayStart(sender)) return Promise.resolve(this.#start(sender))
    return new Promise((resolve) => {
      const leave = (end: (() => void) | null) => {
        clearTimeout(timer)
        this.#waiting.delete(entry)
        this.#seats.give(share)
        resolve(end)
      }
      const timer = setTimeout(() => leave(null), this.limits.patience * 1000)
      const share = { sender, size: 1, isIdle: () => true, drop: () => leave(null) }
      const entry = { share, sender, start: () => leave(this.#start(sender)) }
      if (!this.#seats.take(share)) return leave(null)
      this.#waiting.add(entry)
    })
  }

  #start(sender: string): () => void {
    this.#inside += 1
    this.#running.set(sender, this.#runningOf(sender) + 1)
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      this.#inside -= 1
      const left = this.#runningOf(sender) - 1
      if (left === 0) this.#running.delete(sender)
      else this.#running.set(sender, left)
      this.#next()?.start()
    }
  }

  #mayStart(sender: string): boolean {
    const { atOnce, atOnceOfOne } = this.limits
    return this.#inside < atOnce && this.#runningOf(sender) < atOnceOfOne
  }

  #next(): Waiting | null {
    let best: Waiting | null = null
    for (const entry of this.#waiting) {
      if (!this.#mayStart(entry.sender)) continue
      if (!best || this.#runningOf(entry.sender) < this.#runningOf(best.sender)) best = entry
    }
    return best
  }

  #runningOf(sender: string): number {
    return this.#running.get(sender) ?? 0
  }
}
