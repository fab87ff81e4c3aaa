import type { SideWords } from './types.js'

/** True when a code without text stands between these positions, or at one of them. */
export function hasAlone({ alone }: SideWords, from: number, to: number): boolean {
  let low = 0
  let high = alone.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((alone[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low < alone.length && (alone[low] ?? 0) <= to
}
