import { LRUCache } from 'lru-cache'

/** An entry takes some space of its own. */
const ENTRY = 128

/**
 * A cache that clients cannot fill: it evicts the least recently used entries when all texts
 * together take more than `maxBytes`, and does not store keys or texts longer than `maxLength`.
 *
 * @param options.maxBytes of keys, and of values that are texts; two bytes for each UTF-16 unit
 */
export function boundedCache<T>({ maxBytes, maxLength }: { maxBytes: number; maxLength: number }): {
  get: (key: string) => T | undefined
  set: (key: string, value: T) => void
  /** Of all texts in it. */
  bytes: () => number
} {
  const entries = new LRUCache<string, { value: T }>({
    maxSize: maxBytes,
    sizeCalculation: ({ value }, key) => ENTRY + 2 * key.length + 2 * lengthOf(value),
  })
  return {
    bytes: () => entries.calculatedSize,
    get: (key) => entries.get(key)?.value,
    set: (key, value) => {
      if (key.length <= maxLength && lengthOf(value) <= maxLength) entries.set(key, { value })
    },
  }
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0
}
