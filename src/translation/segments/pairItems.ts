import { alignBlocks } from './alignBlocks.js'
import { matchTexts } from './matchTexts.js'

/** Something of a list: a block, a row, a text. */
export type Item = {
  /** Its own id, where it has one. */
  key: string | null
  /** Only items of one sort can be each other's translation. */
  sort: string
  /** What an item most likely is in the translation too: a heading a heading of its rank. */
  kind: string
  text: string
}
export type Keyed = { key: string; text: string }

/** The key of each item: its own, or the one that it is known by. Of two with one key the first keeps it. */
export function keysOf(items: readonly Item[], known: readonly Keyed[]): string[] {
  const own = new Set<string>()
  const fixed = items.map(({ key }) => {
    if (key === null || own.has(key)) return null
    own.add(key)
    return key
  })
  const others = known.filter(({ key }) => !own.has(key))
  const ids = alignBlocks(
    others.map(({ key, text }) => ({ id: key, text })),
    items.filter((_item, at) => fixed[at] === null).map(({ text }) => text),
    own,
  )
  return fixed.map((key) => key ?? ids.shift() ?? '')
}

/**
 * Which item of the target each item of the source stands for, by index; null for none: the one
 * with the same id, else the one that the record knows by its text; and among those that are left
 * between the same neighbours, by the longest common sequence of their kinds.
 *
 * @param known The texts of the target by the keys of the source, as last recorded.
 * @param isKnown Whether the record is complete: then only items without text are left to be
 *   found by their place.
 */
export function pairItems(args: {
  source: readonly Item[]
  keys: readonly string[]
  target: readonly Item[]
  known: readonly Keyed[]
  isKnown: boolean
}): (number | null)[] {
  const { source, keys, target, known, isKnown } = args
  const pairs = keys.map((key, at) =>
    indexOrNull(target.findIndex((item) => item.key === key && item.sort === source[at]?.sort)),
  )
  const taken = new Set(pairs)
  const rest = target.flatMap((item, at) => (taken.has(at) ? [] : [{ ...item, at }]))
  const isOpen = ({ key }: Keyed) => !keys.includes(key) || pairs[keys.indexOf(key)] === null
  const open = known.filter(isOpen)
  const match = matchTexts(
    open.map(({ text }) => text),
    rest.map(({ text }) => text),
  )
  const gone = new Set<number>()
  rest.forEach((item, at) => {
    const key = open[match[at] ?? -1]?.key
    const place = key === undefined ? -1 : keys.indexOf(key)
    if (source[place]?.sort === item.sort) pairs[place] = item.at
    else if (key !== undefined || (isKnown && item.text !== '')) gone.add(item.at)
  })
  return pairByPlace({ source, target, pairs, gone })
}

type Sides = {
  source: readonly Item[]
  target: readonly Item[]
  pairs: (number | null)[]
  /** Items of the target whose source is no longer there. */
  gone: ReadonlySet<number>
}

function pairByPlace({ source, target, pairs, gone }: Sides): (number | null)[] {
  const sourceOf = new Map(pairs.flatMap((to, from) => (to === null ? [] : [[to, from]])))
  let first = 0
  let free: number[] = []
  for (let at = 0; at <= target.length; at += 1) {
    const next = at === target.length ? source.length : sourceOf.get(at)
    if (next === undefined) {
      if (!gone.has(at)) free.push(at)
      continue
    }
    const open: number[] = []
    for (let from = first; from < next; from += 1) if (pairs[from] === null) open.push(from)
    const kinds = { one: open.map((i) => source[i]?.kind), other: free.map((i) => target[i]?.kind) }
    for (const [one, other] of commonSequence(kinds.one, kinds.other)) {
      const from = open[one]
      if (from !== undefined) pairs[from] = free[other] ?? null
    }
    first = next + 1
    free = []
  }
  return pairs
}

/** Index pairs of a longest common subsequence, the earliest ones. */
function commonSequence(one: readonly unknown[], other: readonly unknown[]): [number, number][] {
  const width = other.length + 1
  const lengths = new Uint32Array((one.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const longest = Math.max(at(i + 1, j), at(i, j + 1))
      lengths[i * width + j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : longest
    }
  }
  const pairs: [number, number][] = []
  let i = 0
  let j = 0
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

function indexOrNull(index: number): number | null {
  return index < 0 ? null : index
}
