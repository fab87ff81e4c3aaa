import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

import { REQUEST_LIMITS } from './requestLimits.js'

/** What a key takes beside its own text: the library has an object, a date and a timer for each. */
const ENTRY = 700

/**
 * The library's in-memory limiter, with a bound: it stores every key until it expires, so a client
 * could fill it with addresses and names. The key that was used longest ago goes first.
 */
export class BoundedMemory extends RateLimiterMemory {
  readonly #keys = new Set<string>()
  readonly #maxBytes: number
  #bytes = 0

  constructor(options: { points: number; duration: number; keyPrefix: string; maxBytes?: number }) {
    super(options)
    this.#maxBytes = options.maxBytes ?? REQUEST_LIMITS.remembered.counts
  }

  get size(): number {
    return this.#keys.size
  }

  override consume(key: string | number, points?: number): Promise<RateLimiterRes> {
    const name = String(key)
    this.#forget(name)
    this.#keys.add(name)
    this.#bytes += bytesOf(name)
    for (const oldest of this.#keys) {
      if (this.#bytes <= this.#maxBytes) break
      void this.delete(oldest)
    }
    return super.consume(key, points)
  }

  override delete(key: string | number): Promise<boolean> {
    this.#forget(String(key))
    return super.delete(key)
  }

  #forget(name: string): void {
    if (this.#keys.delete(name)) this.#bytes -= bytesOf(name)
  }
}

/** The library keeps the key twice, ours once, two bytes for each unit. */
function bytesOf(name: string): number {
  return ENTRY + 6 * name.length
}
