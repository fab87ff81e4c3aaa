/**
 * A cache that clients cannot fill with large entries: it evicts the least recently used entry, and
 * does not store keys or texts longer than `maxLength`.
 */
export function boundedCache<T>({
  maxEntries,
  maxLength,
}: {
  maxEntries: number
  maxLength: number
}): {
  get: (key: string) => T | undefined
  set: (key: string, value: T) => void
} {
  const entries = new Map<string, T>()
  return {
    get: (key) => {
      const value = entries.get(key)
      if (value === undefined) return undefined
      entries.delete(key)
      entries.set(key, value)
      return value
    },
    set: (key, value) => {
      if (key.length > maxLength || (typeof value === 'string' && value.length > maxLength)) return
      entries.delete(key)
      entries.set(key, value)
      const oldest = entries.keys().next()
      if (entries.size > maxEntries && !oldest.done) entries.delete(oldest.value)
    },
  }
}
