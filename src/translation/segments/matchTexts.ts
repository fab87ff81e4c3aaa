/** Words that two texts must share to be taken for one text at two times, as a part of the longer. */
const ALIKE = 0.5

type Match = (number | null)[]

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
  const places = new Map<string, number[]>()
  before.forEach((text, at) => places.set(text, [...(places.get(text) ?? []), at]))
  now.forEach((text, at) => {
    match[at] = places.get(text)?.shift() ?? null
  })
}

function matchAlike(before: readonly string[], now: readonly string[], match: Match): void {
  const taken = new Set(match)
  const open = before.flatMap((text, at) => (taken.has(at) ? [] : [{ at, words: wordsOf(text) }]))
  const pairs = now.flatMap((text, at) => {
    if (match[at] !== null || open.length === 0) return []
    const words = wordsOf(text)
    return open
      .map((known) => ({ now: at, before: known.at, alike: overlap(known.words, words) }))
      .filter(({ alike }) => alike >= ALIKE)
  })
  const away = (pair: { now: number; before: number }) => Math.abs(pair.now - pair.before)
  pairs.sort((a, b) => b.alike - a.alike || away(a) - away(b) || a.now - b.now)
  for (const pair of pairs) {
    if (match[pair.now] !== null || taken.has(pair.before)) continue
    match[pair.now] = pair.before
    taken.add(pair.before)
  }
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length
  return both / Math.max(one.size, other.size, 1)
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
