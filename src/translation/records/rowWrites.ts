/** How often rows have been written in this process, and when last, in milliseconds since 1970. */
export type RowWrites = { count: number; at: number }

const writes = new WeakMap<object, RowWrites>()

/** Notifies caches derived from the rows that a row was written. */
export function noteRowWrite(payload: object): void {
  const { count } = rowWrites(payload)
  writes.set(payload, { count: count + 1, at: Date.now() })
}

export function rowWrites(payload: object): RowWrites {
  return writes.get(payload) ?? { count: 0, at: 0 }
}
