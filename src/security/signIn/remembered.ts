/** Most keys of each kind that are remembered; the one used longest ago is forgotten. */
const MAX_KEYS = 20_000

/** A value per key, created on first use; bounded, because clients choose the keys. */
export function remembered<T>(make: () => T): (key: string) => T {
  const entries = new Map<string, T>()
  return (key) => {
    const entry = entries.get(key) ?? make()
    entries.delete(key)
    entries.set(key, entry)
    const oldest = entries.keys().next()
    if (entries.size > MAX_KEYS && !oldest.done) entries.delete(oldest.value)
    return entry
  }
}

/** How often a key came within the last minute or so, this time included. */
export function recently(): (key: string) => number {
  const counts = remembered(() => ({ count: 0, at: Date.now() }))
  return (key) => {
    const entry = counts(key)
    const now = Date.now()
    // Halves each half minute.
    entry.count = entry.count * 0.5 ** ((now - entry.at) / 30_000) + 1
    entry.at = now
    return entry.count
  }
}

/** Turns that come back with time: `most` at once after a rest, then `perSecond`. */
export class Bucket {
  #left: number
  #at = Date.now()

  constructor(
    private readonly most: number,
    private readonly perSecond: number,
  ) {
    this.#left = most
  }

  has(): boolean {
    const now = Date.now()
    this.#left = Math.min(this.most, this.#left + ((now - this.#at) / 1000) * this.perSecond)
    this.#at = now
    return this.#left >= 1
  }

  take(): void {
    this.#left -= 1
  }

  give(): void {
    this.#left = Math.min(this.most, this.#left + 1)
  }
}
