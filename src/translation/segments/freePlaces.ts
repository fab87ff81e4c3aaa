/** The places of a list that have nothing yet, found without looking at the others again and again. */
export type FreePlaces = {
  /** The free places from one up to another, the first so many of them. */
  between: (range: { from: number; to: number; most: number }) => number[]
  /** From now on a place is not free. */
  take: (place: number) => void
}

/** @param values null where the place is free */
export function freePlaces(values: readonly (number | null)[]): FreePlaces {
  // Each place knows a place not behind the next free one; what was passed once is passed over.
  const next = Int32Array.from({ length: values.length + 1 }, (_none, at) =>
    at === values.length || values[at] === null ? at : at + 1,
  )
  const freeFrom = (place: number): number => {
    let free = place
    while (next[free] !== free) free = next[free] ?? free
    for (let at = place; at !== free;) {
      const further = next[at] ?? free
      next[at] = free
      at = further
    }
    return free
  }
  return {
    between: ({ from, to, most }) => {
      const found: number[] = []
      if (from >= to || most === 0) return found
      for (let at = freeFrom(from); at < to && found.length < most; at = freeFrom(at + 1))
        found.push(at)
      return found
    },
    take: (place) => {
      next[place] = place + 1
    },
  }
}
