/** What one request or connection takes of a budget. */
export type Share = {
  sender: string
  size: number
  /** Still waits for its sender: it can be dropped to make space for others. */
  isIdle: () => boolean
  drop: () => void
}

type Limits = {
  /** Size of all shares together. */
  total: number
  /** Shares of one sender. */
  ofOne: number
}

/**
 * A bounded amount that senders share. When it is used up, a sender who lets others wait gives way:
 * the oldest idle share of the one who has most of them is dropped. So no sender can shut out
 * others by starting what it does not finish.
 */
export class Budget {
  /** Shares by sender, the oldest first. */
  readonly #senders = new Map<string, Set<Share>>()
  #used = 0

  constructor(private readonly limits: Limits) {}

  get used(): number {
    return this.#used
  }

  /** Takes a share; false when there is no space for it. */
  take(share: Share): boolean {
    const { total, ofOne } = this.limits
    const own = this.#senders.get(share.sender)
    if (own && own.size >= ofOne && !this.#dropOldest(own)) return false
    while (this.#used + share.size > total) {
      if (!this.#dropOldest(this.#heaviest())) return false
    }
    this.#add(share)
    return true
  }

  /** Gives a share back; a second time does nothing. */
  give(share: Share): void {
    const own = this.#senders.get(share.sender)
    if (!own?.delete(share)) return
    this.#used -= share.size
    if (own.size === 0) this.#senders.delete(share.sender)
  }

  #add(share: Share): void {
    const own = this.#senders.get(share.sender) ?? new Set()
    this.#senders.set(share.sender, own.add(share))
    this.#used += share.size
  }

  #dropOldest(shares: ReadonlySet<Share>): boolean {
    for (const share of shares) {
      if (!share.isIdle()) continue
      this.give(share)
      share.drop()
      return true
    }
    return false
  }

  /** Shares of the sender whose idle ones take most. */
  #heaviest(): ReadonlySet<Share> {
    let most = 0
    let found: ReadonlySet<Share> = new Set()
    for (const shares of this.#senders.values()) {
      let size = 0
      for (const share of shares) if (share.isIdle()) size += share.size
      if (size > most) [most, found] = [size, shares]
    }
    return found
  }
}
