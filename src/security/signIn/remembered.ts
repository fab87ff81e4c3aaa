import { REQUEST_LIMITS } from '../limits/requestLimits.js'

/** What an entry takes beside the text of its key, bytes. */
const ENTRY = 150

/**
 * A value per key, created on first use; bounded in bytes, because clients choose the keys. The one
 * used longest ago is forgotten.
 */
export function remembered<T>(
  make: () => T,
  maxBytes: number = REQUEST_LIMITS.remembered.signIns,
): (key: string) => T {
  const entries = new Map<string, T>()
  let bytes = 0
  return (key) => {
    const entry = entries.get(key) ?? make()
    if (entries.delete(key)) bytes -= bytesOf(key)
    entries.set(key, entry)
    bytes += bytesOf(key)
    for (const oldest of entries.keys()) {
      if (bytes <= maxBytes) break
      entries.delete(oldest)
      bytes -= bytesOf(oldest)
    }
    return entry
  }
}

function bytesOf(key: string): number {
  return ENTRY + 2 * key.length
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
