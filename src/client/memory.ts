/** An answer with its validator. */
export type Kept = { etag: string; text: string; headers: Headers }

export type Memory = {
  get: (key: string) => Kept | undefined
  set: (key: string, answer: Kept) => void
}

/** Answers up to so many characters in all; those that were not asked for longest go first. */
export function createMemory(most: number): Memory {
  const kept = new Map<string, Kept>()
  let size = 0
  const take = (key: string) => {
    const found = kept.get(key)
    if (found) size -= found.text.length
    kept.delete(key)
    return found
  }
  const put = (key: string, answer: Kept) => {
    kept.set(key, answer)
    size += answer.text.length
  }
  return {
    get: (key) => {
      const found = take(key)
      if (found) put(key, found)
      return found
    },
    set: (key, answer) => {
      take(key)
      put(key, answer)
      for (const oldest of kept.keys()) {
        if (size <= most) return
        take(oldest)
      }
    },
  }
}
