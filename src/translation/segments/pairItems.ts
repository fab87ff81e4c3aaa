import { alignBlocks } from './alignBlocks.js'
import { matchTexts } from './matchTexts.js'
import { pairByPlace, type Pairs } from './pairByPlace.js'

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
  ).values()
  return fixed.map((key) => key ?? ids.next().value ?? '')
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
}): Pairs {
  const { source, keys, target, known, isKnown } = args
  const pairs = pairByKey(args)
  const places = new Map(keys.map((key, at) => [key, at]))
  const taken = new Set(pairs)
  const rest = target.flatMap((item, at) => (taken.has(at) ? [] : [{ ...item, at }]))
  let open = known.filter(({ key }) => (pairs[places.get(key) ?? -1] ?? null) === null)
  const gone = new Set<number>()
  for (const sort of new Set(rest.map((item) => item.sort))) {
    // What has no words is told by its place alone.
    const own = rest.filter((item) => item.sort === sort && item.text !== '')
    const found = matchOfSort({
      sort,
      items: own,
      open,
      sortOf: (key) => source[places.get(key) ?? -1]?.sort,
    })
    own.forEach((item, at) => {
      const key = found[at]?.key
      const place = key === undefined ? undefined : places.get(key)
      if (place !== undefined) pairs[place] = item.at
      else if (key !== undefined || isKnown) gone.add(item.at)
    })
    const used = new Set(found)
    open = open.filter((one) => !used.has(one))
  }
  return pairByPlace({ source, target, pairs, gone })
}

/** Items with the same id and of the same sort; of several in the target the first. */
function pairByKey(args: {
  source: readonly Item[]
  keys: readonly string[]
  target: readonly Item[]
}): Pairs {
  const { source, keys, target } = args
  const nameOf = (sort: string | undefined, key: string) => JSON.stringify([sort, key])
  const places = new Map<string, number>()
  target.forEach(({ key, sort }, at) => {
    if (key === null) return
    const name = nameOf(sort, key)
    if (!places.has(name)) places.set(name, at)
  })
  return keys.map((key, at) => places.get(nameOf(source[at]?.sort, key)) ?? null)
}

/** What is known of each item of one sort; texts without a source may have been of any. */
function matchOfSort(args: {
  sort: string
  items: readonly Item[]
  open: readonly Keyed[]
  sortOf: (key: string) => string | undefined
}): (Keyed | undefined)[] {
  const { sort, items, open, sortOf } = args
  const known = [
    ...open.filter(({ key }) => sortOf(key) === sort),
    ...open.filter(({ key }) => sortOf(key) === undefined),
  ]
  const match = matchTexts(
    known.map(({ text }) => text),
    items.map(({ text }) => text),
  )
  return match.map((at) => known[at ?? -1])
}
