import { type Item, keysOf, pairItems } from './pairItems.js'
import { knownBelow, type WalkContext } from './walkContext.js'

/**
 * The keys of the items that stand below a place in the source, and for each the item of the
 * target that translates it, by index; null for none. `extra` are the others of the target.
 */
export function alignList(args: {
  id: string
  source: readonly Item[]
  target: readonly Item[]
  context: WalkContext
}): { keys: readonly string[]; pairs: (number | null)[]; extra: number[] } {
  const { id, source, target, context } = args
  const keys = context.sourceKeys?.get(id) ?? keysOf(source, knownBelow(context.known, id))
  context.sourceKeys?.set(id, keys)
  const known = knownBelow(context.knownTarget, id)
  const pairs = pairItems({ source, keys, target, known, isKnown: context.isKnown })
  const taken = new Set(pairs)
  return { keys, pairs, extra: target.flatMap((_item, at) => (taken.has(at) ? [] : [at])) }
}

/**
 * What becomes of a list: its items in the order of the source, and the extra ones of the target
 * each after the item that it stood behind.
 *
 * @param built By place in the source; null for an item that the target shall not have.
 */
export function inSourceOrder<Value extends object | string>(args: {
  built: readonly (Value | null)[]
  pairs: readonly (number | null)[]
  extra: readonly number[]
  target: readonly Value[]
}): Value[] {
  const { built, pairs, extra, target } = args
  const kept = new Set(pairs.filter((_place, at) => built[at] !== null))
  const extras = new Set(extra)
  const first: Value[] = []
  const behind = new Map<number, Value[]>()
  let last = first
  target.forEach((value, place) => {
    if (extras.has(place)) last.push(value)
    else if (kept.has(place)) behind.set(place, (last = []))
  })
  const list = built.flatMap((value, at) =>
    value === null ? [] : [value, ...(behind.get(pairs[at] ?? -1) ?? [])],
  )
  return [...first, ...list]
}
