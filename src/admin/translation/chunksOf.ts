/** A list in pieces of at most so many, in its order. */
export function chunksOf<T>(list: readonly T[], most: number): T[][] {
  const count = Math.ceil(list.length / most)
  return Array.from({ length: count }, (_, at) => list.slice(at * most, (at + 1) * most))
}
