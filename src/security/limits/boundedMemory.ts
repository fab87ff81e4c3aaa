import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

/** Most keys of one limiter; 50,000 take about 20 MB. */
const MAX_KEYS = 50_000

/**
 * The library's in-memory limiter, with a bound: it stores every key until it expires, so a client
 * could fill it with addresses. The key that was used longest ago goes first.
 */
export class BoundedMemory extends RateLimiterMemory {
  readonly #keys = new Set<string>()
  readonly #maxKeys: number

  constructor(options: { points: number; duration: number; keyPrefix: string; maxKeys?: number }) {
    super(options)
    this.#maxKeys = options.maxKeys ?? MAX_KEYS
  }

  get size(): number {
    return this.#keys.size
  }

  override consume(key: string | number, points?: number): Promise<RateLimiterRes> {
    const name = String(key)
    this.#keys.delete(name)
    this.#keys.add(name)
    const oldest = this.#keys.keys().next()
    if (this.#keys.size > this.#maxKeys && !oldest.done) void this.delete(oldest.value)
    return super.consume(key, points)
  }

  override delete(key: string | number): Promise<boolean> {
    this.#keys.delete(String(key))
    return super.delete(key)
  }
}
