import { matchAlike } from './matchAlike.js'

export type Match = (number | null)[]

/**
 * Which of the texts known from before each text of now is, by index; null for a new one. Each is
 * taken once, by the surest sign first: the same text wherever it went, of several the one beside the
 * same neighbours, then in their order; a
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

/** « oui » of a table is the one of its row: between the same neighbours, then beside one of them. */
const NEIGHBOURS = [[-1, 1], [-1], [1], []] as const

function matchSame(before: readonly string[], now: readonly string[], match: Match): void {
  const numbers = new Map<string, number>()
  const numbered = (texts: readonly string[]) =>
    texts.map((text) => {
      const number = numbers.get(text) ?? numbers.size
      numbers.set(text, number)
      return number
    })
  const [old, own] = [numbered(before), numbered(now)]
  const taken = new Set<number>()
  for (const steps of NEIGHBOURS) {
    const keyOf = (all: readonly number[]) => (_number: number, at: number) =>
      [0, ...steps].map((step) => all[at + step] ?? '').join(' ')
    matchKeys(old.map(keyOf(old)), own.map(keyOf(own)), { match, taken })
  }
}

/** Pairs what has the same key and no match yet, in order. */
function matchKeys(
  before: readonly string[],
  now: readonly string[],
  { match, taken }: { match: Match; taken: Set<number> },
): void {
  const places = new Map<string, { all: number[]; next: number }>()
  before.forEach((key, at) => {
    if (taken.has(at)) return
    const known = places.get(key)
    if (known) known.all.push(at)
    else places.set(key, { all: [at], next: 0 })
  })
  now.forEach((key, at) => {
    const known = places.get(key)
    const found = match[at] === null ? known?.all[known.next] : undefined
    if (known === undefined || found === undefined) return
    known.next += 1
    taken.add(found)
    match[at] = found
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
