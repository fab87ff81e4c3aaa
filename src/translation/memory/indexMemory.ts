import { type Likened, likened } from './likened.js'
import { type Candidate, matchesFor } from './matchesFor.js'
import type { MatchOptions, MemoryMatch, MemoryQuery, MemoryUnit } from './types.js'

/** A memory that is looked up without comparing every unit. */
export type MemoryIndex = {
  /** Units in it. */
  readonly size: number
  add: (unit: MemoryUnit) => void
  /** As `matchesFor` over all units, but for those that share too few words to fit. */
  lookup: (query: MemoryQuery, options?: MatchOptions) => MemoryMatch[]
}

/** Compared in full, at most: those that share the most. */
export const COMPARED = 50

/** A text of so few words is also looked for by parts of words. */
const SHORT = 4

/**
 * Words that more units have than this part of all are not asked for while there are rarer ones; in
 * a memory of any size, words that only so many have are.
 */
const COMMON = { part: 0.05, units: 500 }

/** So many rarer words are enough to find what fits. */
const ENOUGH = 3

/**
 * Makes a memory ready for many lookups. What two texts share is weighed by how rare it is, so that
 * « de » says little; figures count as one word, so that texts that differ in them meet. Takes some
 * 1 KB for each unit.
 */
export function indexMemory(units: Iterable<MemoryUnit> = []): MemoryIndex {
  const entries: Entry[] = []
  const postings = new Map<string, number[]>()

  const add = (unit: MemoryUnit): void => {
    const known = likened(unit.source)
    const features = featuresOf(known)
    const id = entries.push({ unit, likened: known, count: features.length }) - 1
    for (const feature of features) {
      const list = postings.get(feature)
      if (list) list.push(id)
      else postings.set(feature, [id])
    }
  }

  for (const unit of units) add(unit)
  return {
    get size() {
      return entries.length
    },
    add,
    lookup: (query, options) =>
      matchesFor(query, likeliest(featuresOf(likened(query.text)), entries, postings), options),
  }
}

type Entry = Candidate & { likened: Likened; count: number }

/** The entries that share the most with a text of these features. */
function likeliest(
  features: readonly string[],
  entries: readonly Entry[],
  postings: ReadonlyMap<string, readonly number[]>,
): Entry[] {
  const byRarity = features
    .map((feature) => postings.get(feature) ?? [])
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length)
  const most = Math.max(COMMON.units, entries.length * COMMON.part)
  const asked = byRarity.filter(({ length }, n) => n < ENOUGH || length <= most)
  const weights = new Float32Array(entries.length)
  const touched: number[] = []
  for (const ids of asked) {
    const weight = Math.log(1 + entries.length / ids.length)
    for (const id of ids) {
      const before = weights[id] ?? 0
      if (before === 0) touched.push(id)
      weights[id] = before + weight
    }
  }
  const likeness = (id: number) =>
    (weights[id] ?? 0) / (features.length + (entries[id]?.count ?? 0))
  // In the order of the units, so that among equals the same come out as of all units.
  const ids = largest(touched, likeness, COMPARED).sort((one, other) => one - other)
  return ids.flatMap((id) => entries[id] ?? [])
}

/** What a text may share with others, each once. */
function featuresOf({ words, alike }: Likened): string[] {
  const features = new Set<string>()
  const spoken = words.filter((word) => /[\p{L}\p{N}]/u.test(word))
  for (const word of spoken) features.add(/\p{N}/u.test(word) ? '0' : word)
  if (spoken.length <= SHORT) {
    const text = ` ${alike.toLowerCase().replace(/\p{N}+/gu, '0')} `
    for (let at = 0; at < text.length - 2; at += 1) features.add(`·${text.slice(at, at + 3)}`)
  }
  return [...features]
}

/** The `count` ids with the largest values, without sorting them all. */
function largest(ids: readonly number[], valueOf: (id: number) => number, count: number): number[] {
  if (ids.length <= count) return [...ids]
  const values = Float64Array.from(ids, valueOf)
  const limit = Float64Array.from(values).sort()[ids.length - count] ?? 0
  const least = ids.flatMap((id, n) =>
    (values[n] ?? 0) >= limit ? { id, value: values[n] ?? 0 } : [],
  )
  // Those at the limit may be many: they come last, and some fall away.
  return least
    .sort((a, b) => b.value - a.value)
    .slice(0, count)
    .map(({ id }) => id)
}
