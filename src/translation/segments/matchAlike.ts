import { ALIGNMENT } from '../../entries/limits.js'
import type { Match } from './matchTexts.js'

/** Words that two texts must share to be taken for one text at two times, as a part of the longer. */
const ALIKE = 0.5

type Open = { at: number; words: ReadonlySet<string> }
type Pair = { now: number; before: number; alike: number }

/**
 * Pairs the texts that are left by the words that they share, those that share the most first, then
 * the nearest. Each is compared with each as long as that is at most `ALIGNMENT.texts` pairs and
 * `ALIGNMENT.words` comparisons of words; above, only with some, see `likeliest`.
 */
export function matchAlike(before: readonly string[], now: readonly string[], match: Match): void {
  const taken = new Set(match)
  const open = openIn(before, (at) => !taken.has(at))
  if (open.length === 0) return
  const wanted = openIn(now, (at) => match[at] === null)
  const pairs = pairsOf(open, wanted)
  const away = (pair: Pair) => Math.abs(pair.now - pair.before)
  pairs.sort((a, b) => b.alike - a.alike || away(a) - away(b) || a.now - b.now)
  for (const pair of pairs) {
    if (match[pair.now] !== null || taken.has(pair.before)) continue
    match[pair.now] = pair.before
    taken.add(pair.before)
  }
}

function openIn(texts: readonly string[], isOpen: (at: number) => boolean): Open[] {
  return texts.flatMap((text, at) => (isOpen(at) ? [{ at, words: wordsOf(text) }] : []))
}

function pairsOf(open: readonly Open[], wanted: readonly Open[]): Pair[] {
  const words = wanted.reduce((all, one) => all + one.words.size, 0)
  const isSmall =
    words * open.length <= ALIGNMENT.words && wanted.length * open.length <= ALIGNMENT.texts
  const others = isSmall ? () => open : likeliest(open, wanted)
  return wanted.flatMap((one) =>
    others(one)
      .map((known) => ({
        now: one.at,
        before: known.at,
        alike: overlap(known.words, one.words),
      }))
      .filter(({ alike }) => alike >= ALIKE),
  )
}

/**
 * Gives the texts that a text is compared with if there are too many: of those that have its rarest
 * words, the nearest, `ALIGNMENT.candidates` in all. Two texts that share half the words of the
 * longer share one of the rarer half of either (prefix filtering: Chaudhuri, Ganti, Kaushik, “A
 * primitive operator for similarity joins”, 2006), so others need not be looked at.
 */
function likeliest(open: readonly Open[], wanted: readonly Open[]): (one: Open) => readonly Open[] {
  const counts = new Map<string, number>()
  for (const { words } of [...open, ...wanted])
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const rarest = ({ words }: Open) =>
    [...words]
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, words.size - Math.ceil(words.size * ALIKE) + 1)
  const places = new Map<string, Open[]>()
  for (const one of open) {
    for (const word of rarest(one)) {
      const list = places.get(word)
      if (list) list.push(one)
      else places.set(word, [one])
    }
  }
  return (one) => {
    const found = new Set<Open>()
    for (const word of rarest(one)) {
      for (const other of nearest(places.get(word) ?? [], one.at)) found.add(other)
      if (found.size >= ALIGNMENT.candidates) break
    }
    return [...found]
  }
}

/** Of texts in their order those about a place, half of the candidates at most. */
function nearest(list: readonly Open[], place: number): readonly Open[] {
  const most = ALIGNMENT.candidates / 2
  if (list.length <= most) return list
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.at ?? 0) < place) low = middle + 1
    else high = middle
  }
  const from = Math.min(Math.max(0, low - most / 2), list.length - most)
  return list.slice(from, from + most)
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let both = 0
  for (const word of few) if (many.has(word)) both += 1
  return both / Math.max(many.size, 1)
}
