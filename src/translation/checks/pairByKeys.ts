/**
 * Pairs each item with the first one that shares a key with it and is not taken yet.
 *
 * @returns By place the place of the other; null for none.
 */
export function pairByKeys<One, Other>(args: {
  items: readonly One[]
  others: readonly Other[]
  keysOf: (item: One) => readonly string[]
  otherKeysOf: (other: Other) => readonly string[]
}): (number | null)[] {
  const { items, others, keysOf, otherKeysOf } = args
  const places = new Map<string, { all: number[]; next: number }>()
  others.forEach((other, at) => {
    for (const key of new Set(otherKeysOf(other))) {
      const known = places.get(key)
      if (known) known.all.push(at)
      else places.set(key, { all: [at], next: 0 })
    }
  })
  const taken = new Set<number>()
  const firstOf = (key: string): number => {
    const known = places.get(key)
    if (!known) return Infinity
    while (taken.has(known.all[known.next] ?? -1)) known.next += 1
    return known.all[known.next] ?? Infinity
  }
  return items.map((item) => {
    const first = keysOf(item).reduce((least, key) => Math.min(least, firstOf(key)), Infinity)
    if (first === Infinity) return null
    taken.add(first)
    return first
  })
}
