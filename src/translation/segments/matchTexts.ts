import { matchAlike } from './matchAlike.js'

export type Match = (number | null)[]

/**
 * Which of the texts known from before each text of now is, by index; null for a new one. Each is
 * taken once, by the surest sign first: the same text wherever it went, several in their order; a
 * text that shares half its words, the nearest first; and all texts between the same two neighbours
 * if there are as many of them as before.
 */
export function matchTexts(before: readonly string[], now: readonly string[]): Match {
  const match: Match = now.map(() => null)
  matchSame(before, now, match)
  matchAlike(before, now, match)
  matchBetween(before.length, match)
  return match
}

function matchSame(before: readonly string[], now: readonly string[], match: Match): void {
  const places = new Map<string, { all: number[]; next: number }>()
  before.forEach((text, at) => {
    const known = places.get(text)
    if (known) known.all.push(at)
    else places.set(text, { all: [at], next: 0 })
  })
  now.forEach((text, at) => {
    const known = places.get(text)
    if (known) match[at] = known.all[known.next++] ?? null
  })
}

function matchBetween(length: number, match: Match): void {
  const taken = new Set(match)
  let from = 0
  while (from < match.length) {
    if (match[from] !== null) {
      from += 1
      continue
    }
    let to = from
    while (to < match.length && match[to] === null) to += 1
    const first = (match[from - 1] ?? -1) + 1
    const last = to < match.length ? (match[to] ?? 0) : length
    const isFree = last - first === to - from && !rangeOf(first, last).some((at) => taken.has(at))
    if (isFree) rangeOf(from, to).forEach((at) => (match[at] = first + at - from))
    from = to
  }
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_item, at) => from + at)
}
