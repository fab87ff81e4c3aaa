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
}): { keys: string[]; pairs: (number | null)[]; extra: number[] } {
  const { id, source, target, context } = args
  const keys = keysOf(source, knownBelow(context.known, id))
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
  const list = built.flatMap((value, at) =>
    value === null ? [] : [{ value, place: pairs[at] ?? null }],
  )
  for (const place of extra) {
    const value = target[place]
    if (value === undefined) continue
    let at = -1
    for (let before = place - 1; before >= 0 && at < 0; before -= 1) {
      at = list.findIndex((item) => item.place === before)
    }
    list.splice(at + 1, 0, { value, place })
  }
  return list.map(({ value }) => value)
}
