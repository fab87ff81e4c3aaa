import { matchTexts } from './matchTexts.js'
import { type Item, type Keyed, pairItems } from './pairItems.js'

/** Where the items of a source come from, and what they are in the target. */
export type Line = {
  /** By item of the source, which it was before; null for a new one. */
  from: (number | null)[]
  /** By item of the source, that of the target; null for none. */
  pairs: (number | null)[]
  /** Items of the target that stay though they have no original. */
  extra: number[]
}

type Sides = {
  source: readonly Item[]
  before: readonly Item[]
  target: readonly Item[]
  /** Of the source and of the source before, see `keysOf`. */
  keys: readonly string[]
  past: readonly string[]
  /** All that items are, as texts, by which those without words and id are told apart. */
  signs: Record<'source' | 'before', readonly string[]>
}

/**
 * Pairs a list with its translation by what it was before: whatever was one then is one now. What
 * had no words and is gone from the source is gone from the target.
 *
 * @param args.knownTarget The texts of the target by the keys of the source, as last recorded.
 */
export function lineOf(args: Sides & { knownTarget: readonly Keyed[] }): Line {
  const { before, past, target, knownTarget } = args
  const paired = pairItems({
    ...{ source: before, keys: past, target, known: knownTarget, isKnown: false },
  })
  const from = originsOf(args)
  const pairs = from.map((place) => (place === null ? null : (paired[place] ?? null)))
  const taken = new Set(pairs)
  const there = new Set(from)
  const gone = new Set(paired.filter((_to, at) => !there.has(at) && before[at]?.text === ''))
  const extra = target.flatMap((_item, at) => (taken.has(at) || gone.has(at) ? [] : [at]))
  return { from, pairs, extra }
}

/** Whether an item has neither words nor an id: its key does not last. */
export function isNameless({ key, text }: Item): boolean {
  return key === null && text === ''
}

function originsOf({ source, before, keys, past, signs }: Sides): (number | null)[] {
  const places = new Map(past.map((key, at) => [key, at]))
  const from = source.map((item, at) => {
    const place = places.get(keys[at] ?? '')
    if (place === undefined || isNameless(item)) return null
    return before[place]?.sort === item.sort ? place : null
  })
  const nameless = (items: readonly Item[], own: readonly string[]) =>
    items.flatMap((item, at) => (isNameless(item) ? [{ at, sign: `${item.sort} ${own[at]}` }] : []))
  const [now, then] = [nameless(source, signs.source), nameless(before, signs.before)]
  const match = matchTexts(
    then.map(({ sign }) => sign),
    now.map(({ sign }) => sign),
  )
  now.forEach(({ at }, place) => {
    const other = then[match[place] ?? -1]?.at
    if (other !== undefined && source[at]?.sort === before[other]?.sort) from[at] = other
  })
  return from
}
