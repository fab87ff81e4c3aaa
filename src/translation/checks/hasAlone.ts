import type { SideWords } from './types.js'

/** True when a code without text stands between these positions, or at one of them. */
export function hasAlone({ alone }: SideWords, from: number, to: number): boolean {
  return alone.some((position) => position >= from && position <= to)
}
