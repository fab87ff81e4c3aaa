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
  const entries = new Map<string, T>()
  let bytes = 0
  const remove = (key: string) => {
    const value = entries.get(key)
    if (value === undefined) return
    entries.delete(key)
    bytes -= bytesOf(key, value)
  }
  return {
    bytes: () => bytes,
    get: (key) => {
      const value = entries.get(key)
      if (value === undefined) return undefined
      entries.delete(key)
      entries.set(key, value)
      return value
    },
    set: (key, value) => {
      if (key.length > maxLength || (typeof value === 'string' && value.length > maxLength)) return
      remove(key)
      entries.set(key, value)
      bytes += bytesOf(key, value)
      for (const oldest of entries.keys()) {
        if (bytes <= maxBytes) break
        remove(oldest)
      }
    },
  }
}

/** An entry takes some space of its own. */
const ENTRY = 128

function bytesOf(key: string, value: unknown): number {
  return ENTRY + 2 * key.length + (typeof value === 'string' ? 2 * value.length : 0)
}
